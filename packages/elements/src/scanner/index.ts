export { browserCamera, type Camera, type CameraControls, CameraError, type OpenCamera } from './camera.ts';
export type { ChooseEngine } from './desk/decoder.ts';
export type { Engine, Picture, ReadRequest } from './engines/engine.ts';
export { type Corners, FORMATS, type Format, type Reading, USUAL_FORMATS } from './reading.ts';
export { SuyuanScanner } from './scanner.ts';
export {
  ScanCloseEvent,
  type ScanDetail,
  ScanErrorEvent,
  ScanEvent,
  ScanOpenEvent,
  type ScanSource,
} from './scanner-events.ts';
export { SCAN_PROBLEMS, type ScanProblem } from './scanner-session.ts';
export { type NativeBridge, type WeixinSdk, weixinBridge } from './ways-in/native-bridge.ts';
