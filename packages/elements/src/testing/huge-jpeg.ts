// A JPEG of any size that is small as a file: every block of 8 × 8 pixels is black or white (ITU-T T.81, baseline, grey).

const WHITE = 1016;
const BLACK = -1016;

/** Draws what `isDark` says of each block; the width and height are in blocks. */
export function hugeJpeg(columns: number, rows: number, isDark: (x: number, y: number) => boolean): Blob {
  const bits = new BitWriter(columns * rows);
  let last = 0;
  for (let y = 0; y < rows; y += 1)
    for (let x = 0; x < columns; x += 1) {
      const level = isDark(x, y) ? BLACK : WHITE;
      const step = level - last;
      last = level;
      // Huffman codes of the difference's length in bits: none, 11, 10; then the difference; then the end of the block.
      if (step === 0) bits.write(0b0, 1);
      else if (Math.abs(step) >= 1024) bits.write(0b10, 2);
      else bits.write(0b110, 3);
      if (step !== 0) {
        const length = Math.abs(step) >= 1024 ? 11 : 10;
        bits.write(step > 0 ? step : step + 2 ** length - 1, length);
      }
      bits.write(0b0, 1);
    }
  const size = (blocks: number) => [(blocks * 8) >> 8, (blocks * 8) & 0xff];
  const head = [
    [0xff, 0xd8],
    [0xff, 0xdb, 0, 67, 0, ...Array<number>(64).fill(1)],
    [0xff, 0xc0, 0, 11, 8, ...size(rows), ...size(columns), 1, 1, 0x11, 0],
    [0xff, 0xc4, 0, 22, 0x00, 1, 1, 1, ...Array<number>(13).fill(0), 0, 11, 10],
    [0xff, 0xc4, 0, 20, 0x10, 1, ...Array<number>(15).fill(0), 0],
    [0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0],
  ];
  return new Blob([Uint8Array.from(head.flat()), bits.end(), Uint8Array.of(0xff, 0xd9)], { type: 'image/jpeg' });
}

class BitWriter {
  #bytes: Uint8Array<ArrayBuffer>;
  #length = 0;
  #pending = 0;
  #count = 0;

  constructor(capacity: number) {
    this.#bytes = new Uint8Array(capacity);
  }

  write(value: number, length: number): void {
    this.#pending = (this.#pending << length) | value;
    this.#count += length;
    while (this.#count >= 8) {
      this.#count -= 8;
      const byte = (this.#pending >> this.#count) & 0xff;
      this.#bytes[this.#length++] = byte;
      // A marker's first byte is followed by a zero where it is none.
      if (byte === 0xff) this.#bytes[this.#length++] = 0;
      this.#pending &= (1 << this.#count) - 1;
    }
  }

  end(): Uint8Array<ArrayBuffer> {
    if (this.#count > 0) this.write((1 << (8 - this.#count)) - 1, 8 - this.#count);
    return this.#bytes.subarray(0, this.#length);
  }
}
