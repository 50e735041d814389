export { type GreyImage, readPng } from './read-png.ts';
export { writePng } from './write-png.ts';
