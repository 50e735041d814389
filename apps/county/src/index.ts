export { type CountyOptions, countyApp } from './county-app.ts';
