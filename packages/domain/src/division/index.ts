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
