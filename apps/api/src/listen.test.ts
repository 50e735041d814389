import assert from 'node:assert/strict';
import type { Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';
import { listen } from './listen.ts';

describe('a connection', () => {
  let server: Server;
  const seen: string[] = [];
  before(async () => {
    const fetch = async (request: Request) => {
      seen.push(`${request.method} ${request.url}`);
      await request.text().catch(() => undefined);
      return new Response('answered');
    };
    server = await listen(fetch, { host: '127.0.0.1', port: 0 }, { headersMs: 100, requestMs: 200, checkMs: 20 });
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  /** Sends bytes and nothing more; all that comes back until the server ends it. */
  const send = (bytes: string): Promise<string> => {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    socket.write(bytes);
    return text(socket);
  };

  it('is ended where headers never end', async () => {
    assert.match(await send('GET / HTTP/1.1\r\nhost: a\r\nx-slow: '), /^HTTP\/1\.1 408/);
  });

  it('is ended where a body never ends', async () => {
    const head = 'POST /slow HTTP/1.1\r\nhost: a\r\ncontent-length: 1000\r\n\r\n{"a":';
    assert.match(await send(head), /^(?:HTTP\/1\.1 408|$)/);
  });

  it('is refused two lengths, two hosts in one, and headers as large as a book', async () => {
    const refused = [
      'POST /smuggled HTTP/1.1\r\nhost: a\r\ncontent-length: 4\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\nGET /smuggled HTTP/1.1\r\nhost: a\r\n\r\n',
      'POST /smuggled HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab',
      'GET /smuggled HTTP/1.1\r\nhost: a\r\nx-a: b\rx-c: d\r\n\r\n',
      `GET /smuggled HTTP/1.1\r\nhost: a\r\nx-long: ${'x'.repeat(20_000)}\r\n\r\n`,
    ];
    for (const bytes of refused) assert.match(await send(bytes), /^HTTP\/1\.1 4(?:00|31)/, bytes.slice(0, 80));
    assert.deepEqual(
      seen.filter(line => line.includes('smuggled')),
      [],
    );
  });

  it('is answered where the request is whole', async () => {
    assert.match(await send('GET / HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n'), /answered$/);
  });
});
