import { create } from 'qrcode';

/** How much of a symbol may be damaged: about 7, 15, 25 and 30 %, ISO/IEC 18004. */
export const qrLevels = ['L', 'M', 'Q', 'H'] as const;
export type QrLevel = (typeof qrLevels)[number];

/** The dark modules of a symbol as one SVG path, each module one unit; undefined if the text is too long for any version. */
export function qrPath(text: string, level: QrLevel): { readonly path: string; readonly size: number } | undefined {
  try {
    const { size, data } = create(text, { errorCorrectionLevel: level }).modules;
    let path = '';
    for (let row = 0; row < size; row += 1) {
      for (let column = 0; column < size; column += 1) {
        const from = column;
        while (column < size && data[row * size + column]) column += 1;
        // One run of neighbours is one rectangle, so that no seam shows between them.
        if (column > from) path += `M${from} ${row}h${column - from}v1h${from - column}z`;
      }
    }
    return { path, size };
  } catch {
    return undefined;
  }
}
