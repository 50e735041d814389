/** The doubts that the reviewer has not judged yet; a doubt is known by its code. */
export function openWarnings<W extends { readonly code: string }>(
  warnings: readonly W[],
  accepted: ReadonlySet<string>,
): readonly W[] {
  return warnings.filter(({ code }) => !accepted.has(code));
}
