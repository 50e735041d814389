/** A table of an OpenType font file, ISO/IEC 14496-22 §5: numbers are big-endian. */
export interface Table {
  readonly view: DataView;
  readonly bytes: Uint8Array;
}

/** The tables of a TrueType file by their tags; undefined where the bytes are no such file or cut short. */
export const readTables = (file: Uint8Array): ReadonlyMap<string, Table> | undefined => {
  if (file.length < 12) return undefined;
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  // 'OTTO' fonts hold their outlines in another language, and 'wOF2' is compressed.
  if (view.getUint32(0) !== 0x00010000) return undefined;
  const count = view.getUint16(4);
  if (file.length < 12 + 16 * count) return undefined;
  const tables = new Map<string, Table>();
  for (let at = 12; at < 12 + 16 * count; at += 16) {
    const tag = String.fromCharCode(...file.subarray(at, at + 4));
    const offset = view.getUint32(at + 8);
    const length = view.getUint32(at + 12);
    if (offset + length > file.length) return undefined;
    const bytes = file.subarray(offset, offset + length);
    tables.set(tag, { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, length) });
  }
  return tables;
};
