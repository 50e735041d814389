/** What the agent uses of `ipp-encoder`, which brings no types. */
declare module 'ipp-encoder' {
  interface Attribute {
    readonly tag: number;
    readonly name: string;
    readonly value: string | number | readonly (string | number)[];
  }
  interface Group {
    readonly tag: number;
    readonly attributes: readonly Attribute[];
  }
  interface Message {
    readonly operationId?: number;
    readonly statusCode?: number;
    readonly requestId: number;
    readonly groups: readonly Group[];
  }
  const ipp: {
    readonly CONSTANTS: Readonly<Record<string, number>>;
    readonly request: { encode(message: Message): Uint8Array };
    readonly response: { decode(bytes: Uint8Array): Message };
  };
  // biome-ignore lint/style/noDefaultExport: the library's own form
  export default ipp;
}
