export { type QrLevel, qrLevels } from './modules.ts';
export { SuyuanQr } from './qr.ts';
