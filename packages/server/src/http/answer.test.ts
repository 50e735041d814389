import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { getPrintRunFile } from '@suyuan/contract/label';
import { Hono } from 'hono';
import { toResponse } from './answer.ts';

const dispositionOf = async (fileName: string): Promise<string> => {
  const app = new Hono().get('/', context =>
    toResponse(context, getPrintRunFile, { mediaType: 'application/pdf', content: '', fileName }, new Headers()),
  );
  const answer = await app.request('/');
  assert.equal(answer.status, 200, fileName);
  return answer.headers.get('content-disposition') ?? '';
};

describe('the name of a file that is given out', () => {
  it('is told whole to who can read it, and plainly to who cannot', async () => {
    assert.equal(
      await dispositionOf('茶叶-1.pdf'),
      `attachment; filename="__-1.pdf"; filename*=UTF-8''%E8%8C%B6%E5%8F%B6-1.pdf`,
    );
  });

  it('ends neither the header nor its value, names no other folder, and need not be whole Unicode', async () => {
    for (const name of ['a"; x="b', `a'(b)*c`, 'a\r\nset-cookie: b=c', '../../etc/passwd', 'a\ud83d', '\u202egpj.exe'])
      assert.match(await dispositionOf(name), /^attachment; filename="[\w.-]*"; filename\*=UTF-8''[\w.%~!-]*$/, name);
  });
});
