import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EnvironmentError, readEnvironment } from './environment.ts';

describe('the environment', () => {
  it('has a usable value for everything', () => {
    const environment = readEnvironment({ PORT: '' });
    assert.equal(environment.port, 8080);
    assert.equal(environment.host, '127.0.0.1');
    assert.equal(environment.origin, 'http://localhost:8080');
    assert.match(environment.databaseUrl, /^file:.*suyuan\.db$/);
    assert.equal(environment.isDemo, true);
  });

  it('takes what the operator says', () => {
    const environment = readEnvironment({
      PORT: '80',
      HOST: '0.0.0.0',
      SUYUAN_DATA_DIR: '/srv/suyuan',
      DATABASE_URL: 'postgres://suyuan@db/suyuan',
      SUYUAN_ORIGIN: 'https://trace.example.cn/',
      NODE_ENV: 'production',
    });
    assert.deepEqual(
      [environment.port, environment.host, environment.dataDirectory, environment.databaseUrl, environment.origin],
      [80, '0.0.0.0', '/srv/suyuan', 'postgres://suyuan@db/suyuan', 'https://trace.example.cn'],
    );
    assert.equal(environment.isDemo, false);
  });

  it('names the variable that it cannot use', () => {
    for (const [variable, value] of Object.entries({
      PORT: '99999',
      DATABASE_URL: 'mysql://db',
      SUYUAN_ORIGIN: 'https://example.cn/path',
      SUYUAN_SQLITE_DRIVER: 'other',
      SUYUAN_LOG_LEVEL: 'loud',
      SUYUAN_TRUSTED_PROXY: 'true',
      SUYUAN_SESSION_SECRET: 'short',
    })) {
      assert.throws(() => readEnvironment({ [variable]: value }), new EnvironmentError(variable));
    }
  });
});
