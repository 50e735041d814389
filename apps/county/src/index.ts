export { countyApp } from './county-app.ts';
export type { CountyOptions } from './options.ts';
