/*
 * Decoder of RFC 3492 for one label of a host name. Written out because the pure floors have no platform function for it
 * and a shopper should read 例子.中国, not xn--fsqu00a.xn--fiqs8s.
 */

const base = 36;
const [tMin, tMax, skew, damp] = [1, 26, 38, 700];

const adapt = (delta: number, count: number, first: boolean): number => {
  let rest = first ? Math.floor(delta / damp) : delta >> 1;
  rest += Math.floor(rest / count);
  let k = 0;
  for (; rest > ((base - tMin) * tMax) >> 1; k += base) rest = Math.floor(rest / (base - tMin));
  return k + Math.floor(((base - tMin + 1) * rest) / (rest + skew));
};

/** The Unicode text of what follows `xn--`; undefined if it is malformed. */
export const decodePunycode = (encoded: string): string | undefined => {
  const hyphen = encoded.lastIndexOf('-');
  const output = hyphen > 0 ? [...encoded.slice(0, hyphen)].map(letter => letter.charCodeAt(0)) : [];
  let [n, i, bias] = [128, 0, 72];
  for (let at = hyphen > 0 ? hyphen + 1 : 0; at < encoded.length; ) {
    const before = i;
    for (let weight = 1, k = base; ; k += base) {
      const digit = Number.parseInt(encoded.charAt(at), 36);
      at += 1;
      if (Number.isNaN(digit)) return undefined;
      // Punycode counts a–z before 0–9, parseInt the other way round.
      const value = digit < 10 ? digit + 26 : digit - 10;
      i += value * weight;
      if (i > 0x7fffffff) return undefined;
      const threshold = Math.min(Math.max(k - bias, tMin), tMax);
      if (value < threshold) break;
      weight *= base - threshold;
    }
    const count = output.length + 1;
    bias = adapt(i - before, count, before === 0);
    n += Math.floor(i / count);
    if (n > 0x10ffff) return undefined;
    i %= count;
    output.splice(i, 0, n);
    i += 1;
  }
  return String.fromCodePoint(...output);
};
