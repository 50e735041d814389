export { emptiestData, longestData, typicalData } from './data/sample-data.ts';
export { fieldValue, isFilled, type LabelData, maxValueLength, toLabelData } from './label-data.ts';
export {
  type FieldDefinition,
  type FieldGroup,
  type FieldName,
  type FieldType,
  fieldCatalogue,
  fieldDefinition,
  fieldNames,
} from './names.ts';
