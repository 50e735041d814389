/** What canonical JSON can hold. Members that are `undefined` are left out, as in JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json | undefined };

/**
 * JSON Canonicalization Scheme, RFC 8785: no white space, members sorted by UTF-16 code units, numbers as ECMAScript
 * writes them. Equal values give equal bytes on every machine. TypeError for NaN and infinities.
 */
export const canonicalJson = (value: Json): string => {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError('JSON has no NaN and no infinity');
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = Object.keys(value)
    .sort()
    .flatMap(name => {
      const member = value[name];
      return member === undefined ? [] : [`${JSON.stringify(name)}:${canonicalJson(member)}`];
    });
  return `{${members.join(',')}}`;
};

/** `Array.isArray` does not narrow read-only lists. */
const isList = (value: object): value is readonly Json[] => Array.isArray(value);
