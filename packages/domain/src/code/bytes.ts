/** How the bytes of a symbol were read. */
export type ByteEncoding = 'utf-8' | 'gb18030';

/**
 * The text of a symbol's bytes where the symbol does not name its encoding: UTF-8 if it is valid, otherwise GB18030, which
 * also reads GBK and GB2312. No scanner engine gets the second case right by itself.
 */
export const decodeBytes = (bytes: Uint8Array): { readonly text: string; readonly encoding: ByteEncoding } => {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: new TextDecoder('gb18030').decode(bytes), encoding: 'gb18030' };
  }
};
