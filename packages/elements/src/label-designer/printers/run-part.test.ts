import { expect } from '@open-wc/testing';
import { framed } from '@suyuan/label/printer';
import { partKey, partOf, piecesOf, progressOf, withoutFirst } from './run-part.ts';

const textOf = async (run: Blob) => {
  const found: string[] = [];
  for await (const piece of piecesOf(run)) found.push(new TextDecoder().decode(piece));
  return found;
};

async function* inOrder(texts: readonly string[]) {
  for (const text of texts) yield new TextEncoder().encode(text);
}

const runOf = async (texts: readonly string[]): Promise<Blob> => {
  const pieces: BlobPart[] = [];
  for await (const piece of framed(inOrder(texts))) pieces.push(piece as Uint8Array<ArrayBuffer>);
  return new Blob(pieces, { type: 'application/vnd.suyuan.labels' });
};

describe('what is left of a run', () => {
  it('begins with the set-up, and goes on with the label behind those that are out', async () => {
    const labels = Array.from({ length: 9 }, (_, at) => `LABEL ${at + 1} ${'x'.repeat(at * 900)}`);
    const run = await runOf(['FORM', ...labels]);
    for (const out of [0, 1, 5, 8]) {
      const rest = await withoutFirst(run, out);
      expect(rest.type).to.equal(run.type);
      expect(await textOf(rest)).to.deep.equal(['FORM', ...labels.slice(out)]);
    }
    expect(await textOf(await withoutFirst(await runOf(['', 'A', 'B']), 1))).to.deep.equal(['', 'B']);
  });

  it('is handed over under a key of its own, and under another once that was taken', () => {
    expect(partKey({ key: 'run', labels: 20, skipped: 0 })).to.equal('run');
    expect(partKey({ key: 'run', labels: 20, skipped: 7 })).to.equal('run/7');
    const taken = new Set(['run', 'run/7', 'run/7/2']);
    const isTaken = (key: string) => taken.has(key);
    expect(partKey({ key: 'run', labels: 20, skipped: 7 }, isTaken)).to.equal('run/7/3');
    expect(partKey({ key: 'run', labels: 20, skipped: 0 }, isTaken)).to.equal('run/0/2');
    expect(partOf('run', 'run', 20)).to.deep.equal({ key: 'run', labels: 20, skipped: 0 });
    expect(partOf('run/7/3', 'run', 20)).to.deep.equal({ key: 'run', labels: 20, skipped: 7 });
    expect(partOf('other', 'run', 20)).to.equal(undefined);
    expect(partOf('running/7', 'run', 20)).to.equal(undefined);
  });

  it('counts for the whole run; a document is out as a whole or nobody knows how much of it', () => {
    const part = { key: 'run', labels: 20, skipped: 7 };
    const job = { labels: 13, sent: 4, confirmed: 2 };
    expect(progressOf(part, { ...job, state: 'paused' })).to.deep.equal({ key: 'run', sent: 11, confirmed: 9 });
    expect(progressOf(part, { ...job, state: 'done' })).to.deep.equal({ key: 'run', sent: 20, confirmed: 20 });
    const whole = { key: 'run', labels: 20, skipped: 0 };
    const page = { labels: 1, sent: 1, confirmed: 0 };
    expect(progressOf(whole, { ...page, sent: 0, state: 'queued' })).to.include({ sent: 0, confirmed: 0 });
    expect(progressOf(whole, { ...page, state: 'printing' })).to.include({ sent: 20, confirmed: 0 });
    expect(progressOf(whole, { ...page, state: 'done' })).to.include({ sent: 20, confirmed: 20 });
  });
});
