export { type ByteEncoding, decodeBytes } from './bytes.ts';
export { hasMod1110CheckDigit, mod1110CheckDigit } from './check-digit.ts';
export {
  type DigitalLink,
  type DigitalLinkProblem,
  digitalLinkPath,
  looksLikeDigitalLink,
  parseDigitalLink,
} from './digital-link.ts';
export { displayText, maxDisplayLength } from './display.ts';
export {
  type AiValue,
  type ElementStringProblem,
  encodeElementString,
  formatElementString,
  looksLikeElementString,
  parseElementString,
} from './element-string.ts';
export { recognise } from './recognise.ts';
export type { DamagedKind, RecogniseOptions, Recognition } from './recognition.ts';
export { isIssuedSerial, nextSerials, type SerialRange } from './serials.ts';
export {
  batchSerial,
  formatTraceCode,
  groupDigits,
  type KeyVersion,
  keyVersionOf,
  keyVersions,
  maxBatchNumber,
  maxSerial,
  parseTraceCode,
  type TraceCode,
  type TraceCodeProblem,
  traceCodeLength,
  traceUrl,
} from './trace-code.ts';
export { judgeTyping, type Typing } from './typing.ts';
export { type AddressCaution, isDangerous, parseWebAddress, type WebAddress } from './web-address.ts';
