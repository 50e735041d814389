import { expect } from '@open-wc/testing';
import { judgePicture } from './picture-file.ts';

function bytes(...parts: readonly (string | readonly number[])[]): Uint8Array {
  const all = parts.flatMap(part => (typeof part === 'string' ? [...part].map(char => char.charCodeAt(0)) : [...part]));
  return Uint8Array.from([...all, ...Array<number>(64).fill(0)]);
}

const big = (value: number, length: number) =>
  Array.from({ length }, (_, at) => (value >> (8 * (length - 1 - at))) & 255);

describe('the head of a file', () => {
  it('tells a PNG and its size', () => {
    const head = bytes([0x89], 'PNG\r\n', [0x1a, 0x0a], big(13, 4), 'IHDR', big(20_000, 4), big(10_000, 4));
    expect(judgePicture(head)).to.deep.equal({ kind: 'png', width: 20_000, height: 10_000 });
  });

  it('tells a JPEG by its frame, behind segments of any length', () => {
    const head = bytes(
      [0xff, 0xd8, 0xff, 0xe1],
      big(10, 2),
      Array(8).fill(7),
      [0xff, 0xc2],
      big(17, 2),
      [8],
      big(3000, 2),
      big(4000, 2),
    );
    expect(judgePicture(head)).to.deep.equal({ kind: 'jpeg', width: 4000, height: 3000 });
  });

  it('does not run off a broken JPEG', () => {
    expect(judgePicture(bytes([0xff, 0xd8, 0xff, 0xe1], big(60_000, 2)))).to.deep.equal({ kind: 'jpeg' });
    expect(judgePicture(bytes([0xff, 0xd8, 0x00, 0x00]))).to.deep.equal({ kind: 'jpeg' });
  });

  it('tells a GIF, whatever its name', () => {
    expect(judgePicture(bytes('GIF89a', [16, 0, 8, 0]))).to.deep.equal({ kind: 'gif', width: 16, height: 8 });
  });

  it('tells drawings behind declarations and comments', () => {
    const drawing =
      '<?xml version="1.0"?>\n<!-- drawn\nby hand -->\n<!DOCTYPE svg>\n<svg xmlns="http://www.w3.org/2000/svg">';
    expect(judgePicture(bytes(drawing)).kind).to.equal('svg');
    expect(judgePicture(bytes('<html><svg>')).kind).to.equal('unknown');
  });

  it('tells a PDF and plain text, and refuses what is too short', () => {
    expect(judgePicture(bytes('%PDF-1.7')).kind).to.equal('pdf');
    expect(judgePicture(bytes('This is not a picture at all.')).kind).to.equal('unknown');
    expect(judgePicture(new Uint8Array(3)).kind).to.equal('unknown');
  });
});
