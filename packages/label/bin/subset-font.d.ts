declare module 'subset-font' {
  const subsetFont: (
    font: Uint8Array,
    text: string,
    options: {
      readonly targetFormat: 'truetype';
      readonly noLayoutClosure: boolean;
      readonly hintless: boolean;
      readonly dropTables: readonly string[];
    },
  ) => Promise<Uint8Array>;
  export = subsetFont;
}
