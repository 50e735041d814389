export { type EscPosOptions, writeEscPos } from './write-esc-pos.ts';
