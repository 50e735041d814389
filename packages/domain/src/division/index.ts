export {
  coversDivision,
  type DivisionCode,
  type DivisionLevel,
  divisionLevel,
  divisionLevels,
  divisionParent,
  divisionPrefix,
  parseDivisionCode,
} from './division.ts';
export { type Division, type DivisionTable, readDivisions } from './division-table.ts';
