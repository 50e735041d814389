// From the bytes in a code to its text. Reads no DOM and no clock.
//
// QR codes without an ECI are nominally Latin-1; Chinese printers write UTF-8 or GB18030 into them and say nothing.
// UTF-8 proves itself. GB18030 does not: nearly every byte pair is some character. It is believed only where most
// pairs are characters of GB 2312, which neither Latin-1 text nor the Shift JIS of QR's kanji mode look like.

/** What an engine knows about a code's text. */
export interface Coded {
  readonly bytes: Uint8Array;
  /** Whether the code names its encoding (ECI, ISO/IEC 18004 §7.4.3). */
  readonly hasEci: boolean;
  /** The engine's own guess at the text. */
  readonly guess: string;
}

/** The text of a code: by its ECI, else UTF-8 if it is that, else GB18030 if it looks so, else the engine's guess. */
export function decodeText({ bytes, hasEci, guess }: Coded): string {
  if (hasEci || bytes.length === 0 || bytes.every(isAscii)) return guess;
  const utf8 = decode('utf-8', bytes);
  if (utf8 !== undefined) return utf8;
  const gb18030 = decode('gb18030', bytes);
  return gb18030 !== undefined && looksChinese(bytes, KANA.test(guess)) && !looksKana(bytes) ? gb18030 : guess;
}

/** Hiragana, katakana and half-width katakana: the engine takes the bytes for Japanese. */
const KANA = /[\u3041-\u30fe\uff66-\uff9f]/;

/**
 * Half-width kana of Shift JIS, 0xA1–0xDF, are valid GB 2312 as well. Japanese gives itself away by its voice marks: 0xDE
 * and 0xDF stand only behind the letters that have a voiced form.
 */
function looksKana(bytes: Uint8Array): boolean {
  let marks = 0;
  for (const [at, byte] of bytes.entries()) {
    if (isAscii(byte)) continue;
    if (byte < 0xa1 || byte > 0xdf) return false;
    if (byte < 0xde) continue;
    const before = bytes[at - 1] ?? 0;
    const isAspirate = before >= 0xca && before <= 0xce;
    if (!isAspirate && (byte === 0xdf || before < 0xb3 || before > 0xc4)) return false;
    marks += 1;
  }
  return marks > 0;
}

function isAscii(byte: number): boolean {
  return byte < 0x80;
}

function decode(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Whether valid GB18030 bytes are Chinese text rather than another encoding that happens to be valid GB18030. */
function looksChinese(bytes: Uint8Array, mayBeJapanese: boolean): boolean {
  let characters = 0;
  let common = 0;
  let beyondLatin = false;
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] ?? 0;
    if (isAscii(lead)) {
      at += 1;
      continue;
    }
    const trail = bytes[at + 1] ?? 0;
    characters += 1;
    if (lead < 0xa0) beyondLatin = true;
    if (trail >= 0x30 && trail <= 0x39) {
      // Four bytes with digits between: no other encoding writes that.
      common += 1;
      at += 4;
      continue;
    }
    if (lead >= 0xa1 && lead <= 0xf7 && trail >= 0xa1) common += 1;
    at += 2;
  }
  if (common === characters || (!mayBeJapanese && common * 2 >= characters)) return true;
  if (mayBeJapanese) return false;
  // Rare characters alone (a name such as 喆): Latin-1 has no letters below 0xA0, and Shift JIS would have to be valid.
  return beyondLatin && decode('shift_jis', bytes) === undefined;
}
