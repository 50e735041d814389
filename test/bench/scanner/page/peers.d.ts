// The peers as far as they are used here; their packages are there only where somebody has installed them.
declare module 'peer:zbar-wasm' {
  export function scanImageData(picture: ImageData): Promise<readonly { decode(): string }[]>;
}
declare module 'peer:zxing-browser' {
  export class BrowserQRCodeReader {
    constructor(hints?: undefined, options?: Readonly<Record<string, number>>);
    decodeFromCanvas(canvas: HTMLCanvasElement): { getText(): string };
    decodeFromConstraints(
      constraints: MediaStreamConstraints,
      video: HTMLVideoElement,
      callback: (result: { getText(): string } | undefined) => void,
    ): Promise<{ stop(): void }>;
  }
}
declare module 'peer:jsqr' {
  const jsqr: (data: Uint8ClampedArray, width: number, height: number) => { readonly data: string } | null;

  // biome-ignore lint/style/noDefaultExport: the package has one.
  export { jsqr as default };
}
declare module 'peer:zxing-wasm' {
  export function prepareZXingModule(options: object): Promise<unknown>;
  export function readBarcodes(picture: ImageData, options: object): Promise<readonly { readonly text: string }[]>;
}
declare module 'peer:zxing-wasm-file' {
  const url: string;

  // biome-ignore lint/style/noDefaultExport: the package has one.
  export { url as default };
}
