import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readOptions } from './options.ts';

const origin = ['--origin', 'https://trace.example.cn'];
const printer = ['--printer', '仓库=tspl+tcp://192.168.1.50:9100'];
const problemOf = (...args: string[]) => {
  const read = readOptions(args);
  return 'code' in read ? read.code : undefined;
};

describe('the command line', () => {
  it('names sites and printers', () => {
    const addresses = [
      '仓库=tspl+tcp://192.168.1.50:9100',
      'a=zpl+tcp://printer.local',
      'b=esc-pos+tcp://[fe80::1]:9101',
      'c=pdf+cups://Labels_2',
      'd=zpl+cups://print.example.cn:8631/Labels',
    ];
    const read = readOptions([...origin, ...addresses.flatMap(address => ['--printer', address])]);
    assert.ok(!('code' in read));
    assert.deepEqual(
      [...read.printers.values()].map(({ name, language }) => `${name} ${language}`),
      ['仓库 tspl', 'a zpl', 'b esc-pos', 'c pdf', 'd zpl'],
    );
    assert.equal(read.port, 9180);
    assert.match(read.dataDir, /9180$/, 'agents on two ports must not share a journal');
  });

  it('takes sites that nobody between can speak for', () => {
    for (const site of ['http://localhost:5173', 'http://127.0.0.1:8080', 'https://a.example.cn:8443']) {
      assert.equal(problemOf('--origin', site, ...printer), undefined, site);
    }
    for (const site of ['http://trace.example.cn', 'https://trace.example.cn/', '*', 'null', 'file:///x', '']) {
      assert.equal(problemOf('--origin', site, ...printer), 'origin.invalid', site);
    }
    assert.equal(problemOf(...printer), 'origin.missing');
  });

  it('is refused where a printer cannot be meant', () => {
    for (const address of [
      '192.168.1.50',
      'a=tcp://192.168.1.50:9100',
      '=zpl+tcp://x',
      'a=zpl+usb://x',
      'a=zpl+tcp://x/y',
      'a=zpl+tcp://x:99999',
      'a=zpl+cups://x/y/z',
      'a=zpl+cups://x:631',
      'a=zpl+tcp://user@x',
    ]) {
      assert.equal(problemOf(...origin, '--printer', address), 'printer.invalid', address);
    }
    assert.equal(problemOf(...origin, ...printer, ...printer), 'printer.twice');
    assert.equal(problemOf(...origin), 'printer.missing');
    assert.equal(problemOf(...origin, ...printer, '--port', '70000'), 'number.invalid');
    assert.equal(problemOf(...origin, ...printer, '--verbose'), 'option.unknown');
  });
});

describe('the program', () => {
  const program = fileURLToPath(new URL('./main.ts', import.meta.url));
  const run = (...args: string[]) => spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' });

  it('explains itself in Chinese and English', () => {
    const { status, stdout } = run('--help');
    assert.equal(status, 0);
    assert.match(stdout, /用法[\s\S]*Usage/);
  });

  it('says in one sentence a language what is wrong', () => {
    const { status, stdout, stderr } = run(...origin);
    assert.deepEqual([status, stdout, stderr.trim().split('\n').length], [1, '', 2]);
  });

  it('says that its port is taken, and does not touch the journal of whoever has it', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as { port: number };
    const { status, stderr } = run(...origin, ...printer, '--port', String(port), '--data-dir', '/nowhere/at/all');
    server.close();
    assert.equal(status, 1);
    assert.match(stderr, new RegExp(`端口 ${port} 已被占用[\\s\\S]*Port ${port} is in use`));
  });
});
