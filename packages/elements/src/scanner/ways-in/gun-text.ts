/** The text that a gun has sent as bytes: those of the code, and Chinese in whatever encoding the printer chose. */
export function gunText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
