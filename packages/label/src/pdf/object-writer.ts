const encoder = new TextEncoder();

export type Deflate = (bytes: Uint8Array) => Uint8Array;

/**
 * Numbers and places PDF objects as they are written, ISO 32000-1 §7.3 and §7.5, one after another and never held: what is given to
 * `take` afterwards is the file so far.
 */
export class ObjectWriter {
  /** Byte offsets by object number; 0 for those still to come. */
  readonly #offsets: number[] = [0];
  readonly #deflate: Deflate;
  #pending: Uint8Array[] = [];
  #length = 0;

  constructor(deflate: Deflate) {
    this.#deflate = deflate;
    // The comment's bytes above 127 tell mail programs that this is no text.
    this.#add(Uint8Array.of(...encoder.encode('%PDF-1.7\n%'), 0xe6, 0xba, 0xaf, 0x0a));
  }

  /** A number for an object that others refer to before it is written. */
  reserve(): number {
    return this.#offsets.push(0) - 1;
  }

  write(number: number, body: string): void {
    this.#offsets[number] = this.#length;
    this.#add(encoder.encode(`${number} 0 obj\n${body}\nendobj\n`));
  }

  /** `entries` without the angle brackets. */
  writeStream(number: number, entries: string, data: Uint8Array): void {
    const packed = this.#deflate(data);
    this.#offsets[number] = this.#length;
    this.#add(encoder.encode(`${number} 0 obj\n<<${entries}/Filter/FlateDecode/Length ${packed.length}>>stream\n`));
    this.#add(packed);
    this.#add(encoder.encode('\nendstream\nendobj\n'));
  }

  /** Cross-reference table and trailer: the end of the file. */
  finish(root: number, info: number): void {
    const start = this.#length;
    const lines = [`xref\n0 ${this.#offsets.length}\n0000000000 65535 f \n`];
    for (const offset of this.#offsets.slice(1)) lines.push(`${String(offset).padStart(10, '0')} 00000 n \n`);
    this.#add(encoder.encode(lines.join('')));
    const trailer = `trailer\n<</Size ${this.#offsets.length}/Root ${root} 0 R/Info ${info} 0 R>>\n`;
    this.#add(encoder.encode(`${trailer}startxref\n${start}\n%%EOF\n`));
  }

  /** How much waits to be taken. */
  get pendingLength(): number {
    return this.#pending.reduce((sum, piece) => sum + piece.length, 0);
  }

  /** What was written since the last time, as one piece. */
  take(): Uint8Array {
    const whole = new Uint8Array(this.pendingLength);
    let at = 0;
    for (const piece of this.#pending) {
      whole.set(piece, at);
      at += piece.length;
    }
    this.#pending = [];
    return whole;
  }

  #add(bytes: Uint8Array): void {
    this.#pending.push(bytes);
    this.#length += bytes.length;
  }
}
