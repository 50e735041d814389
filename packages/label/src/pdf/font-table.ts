import { type FontFace, subsetFont } from '../font/index.ts';
import type { ObjectWriter } from './object-writer.ts';
import { utf16Hex } from './pdf-text.ts';

interface UsedFace {
  readonly face: FontFace;
  readonly number: number;
  /** Own code by the font's glyph, in the order of first use from 1 on. */
  readonly codes: Map<number, number>;
  readonly texts: string[];
}

const encoder = new TextEncoder();

/**
 * The faces of one document. Glyphs get their codes as they are first used, so that pages can be written before anyone knows
 * what the last one needs; the subset font follows at the end.
 */
export class FontTable {
  readonly #used = new Map<FontFace, UsedFace>();
  readonly #writer: ObjectWriter;

  constructor(writer: ObjectWriter) {
    this.#writer = writer;
  }

  /** The resource name of a face: `/F0`. */
  nameOf(face: FontFace): string {
    return `/F${[...this.#used.keys()].indexOf(this.#use(face).face)}`;
  }

  codesOf(face: FontFace, glyphs: readonly number[], text: string): number[] {
    const used = this.#use(face);
    const characters = Array.from(text);
    return glyphs.map((glyph, index) => {
      const known = used.codes.get(glyph);
      if (known !== undefined) return known;
      used.texts.push(characters[index] ?? '');
      used.codes.set(glyph, used.texts.length);
      return used.texts.length;
    });
  }

  /** Writes all fonts; gives the entries of the `Font` resource. */
  finish(): string {
    return [...this.#used.values()].map((used, index) => this.#writeFace(used, index)).join('');
  }

  #use(face: FontFace): UsedFace {
    const known = this.#used.get(face);
    if (known) return known;
    const used = { face, number: this.#writer.reserve(), codes: new Map<number, number>(), texts: [] };
    this.#used.set(face, used);
    return used;
  }

  #writeFace({ face, number, codes, texts }: UsedFace, index: number): string {
    const writer = this.#writer;
    const [descendant, descriptor, file, unicode] = [0, 0, 0, 0].map(() => writer.reserve()) as [
      number,
      number,
      number,
      number,
    ];
    const glyphs = [...codes.keys()];
    // Six letters mark a subset, ISO 32000-1 §9.6.4.
    const letter = String.fromCharCode(65 + (index % 26));
    const name = `/SUYUA${letter}+${face.id.replace(/[^A-Za-z0-9-]/g, '')}`;
    const em = (units: number) => Math.round((units * 1000) / face.unitsPerEm);
    const widths = glyphs.map(glyph => em(face.advanceOf(glyph)));
    writer.write(
      number,
      `<</Type/Font/Subtype/Type0/BaseFont${name}/Encoding/Identity-H/DescendantFonts[${descendant} 0 R]/ToUnicode ${unicode} 0 R>>`,
    );
    writer.write(
      descendant,
      `<</Type/Font/Subtype/CIDFontType2/BaseFont${name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>` +
        `/FontDescriptor ${descriptor} 0 R/CIDToGIDMap/Identity/DW 1000/W[1[${widths.join(' ')}]]>>`,
    );
    writer.write(
      descriptor,
      `<</Type/FontDescriptor/FontName${name}/Flags 4/FontBBox[${face.bounds.map(em).join(' ')}]/ItalicAngle 0` +
        `/Ascent ${em(face.ascent)}/Descent ${em(face.descent)}/CapHeight ${em(face.capHeight)}/StemV 80/FontFile2 ${file} 0 R>>`,
    );
    const subset = subsetFont(face, glyphs);
    writer.writeStream(file, `/Length1 ${subset.length}`, subset);
    writer.writeStream(unicode, '', encoder.encode(toUnicode(texts)));
    return `/F${index} ${number} 0 R`;
  }
}

/** Lets readers search and copy, ISO 32000-1 §9.10.3; a hundred characters a block at most. */
const toUnicode = (texts: readonly string[]): string => {
  const lines = texts.map((text, index) => `<${(index + 1).toString(16).padStart(4, '0')}> <${utf16Hex(text)}>`);
  const blocks: string[] = [];
  for (let at = 0; at < lines.length; at += 100) {
    const block = lines.slice(at, at + 100);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
};
