/** A code that was scanned here, kept on this device alone. */
export interface KeptCode {
  readonly code: string;
  /** When it was scanned, in milliseconds since 1970. */
  readonly at: number;
}

/** As many as a morning of shopping needs; older ones make room. */
export const maxKept = 30;

/** The list with one more scan, the newest first and each code once. */
export const keepCode = (kept: readonly KeptCode[], code: string, at: number): readonly KeptCode[] =>
  [{ code, at }, ...kept.filter(one => one.code !== code)].slice(0, maxKept);

/** The list out of its stored text; what is not ours is left out. */
export function parseKept(text: string | null): readonly KeptCode[] {
  try {
    const list: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(list) ? list.filter(isKept).slice(0, maxKept) : [];
  } catch {
    return [];
  }
}

function isKept(one: unknown): one is KeptCode {
  const { code, at } = (one ?? {}) as Partial<KeptCode>;
  return typeof code === 'string' && /^\d{20}$/.test(code) && Number.isFinite(at);
}
