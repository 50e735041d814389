export { writeTspl } from './write-tspl.ts';
