export { type Gain, withGain } from './gain.ts';
export {
  type Decode,
  type GreyPicture,
  type ScanBackOptions,
  type ScanReport,
  type SymbolReading,
  scanBack,
} from './scan-back.ts';
