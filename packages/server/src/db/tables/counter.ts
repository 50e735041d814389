/** Numbers given out one after the other; a row is locked while its number is taken. */
export interface CounterTable {
  name: 'batch';
  value: number;
}
