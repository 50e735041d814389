export { type CodeContent, type Codec, createCodec, type DecodedCode, isBatchCode } from './codec.ts';
export { currentKeyVersion, formatKeyRing, type KeyRing, parseKeyRing } from './key-ring.ts';
