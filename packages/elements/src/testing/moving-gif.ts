// A GIF of several pictures, black and white, whose compression compresses nothing (GIF89a, appendix F).

/** So many pixels fit before the decoder's table would need longer codes; a clear code empties it. */
const RUN = 100;
const CLEAR = 0x80;
const END = 0x81;

/** Draws what each picture says of each pixel. */
export function movingGif(
  width: number,
  height: number,
  pictures: readonly ((x: number, y: number) => boolean)[],
): File {
  const size = [width & 0xff, width >> 8, height & 0xff, height >> 8];
  const palette = Array.from({ length: 128 }, (_, at) => (at === 0 ? [255, 255, 255] : [0, 0, 0])).flat();
  const bytes = [...new TextEncoder().encode('GIF89a'), ...size, 0xf6, 0, 0, ...palette];
  for (const isDark of pictures) {
    const codes: number[] = [];
    for (let at = 0; at < width * height; at += 1) {
      if (at % RUN === 0) codes.push(CLEAR);
      codes.push(isDark(at % width, Math.floor(at / width)) ? 1 : 0);
    }
    codes.push(END);
    bytes.push(0x21, 0xf9, 4, 4, 10, 0, 0, 0, 0x2c, 0, 0, 0, 0, ...size, 0, 7);
    for (let at = 0; at < codes.length; at += 255) {
      const block = codes.slice(at, at + 255);
      bytes.push(block.length, ...block);
    }
    bytes.push(0);
  }
  return new File([Uint8Array.from([...bytes, 0x3b])], 'moving.gif', { type: 'image/gif' });
}
