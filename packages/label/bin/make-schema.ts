/* Writes the JSON Schema of template files beside the package's README: `node packages/label/bin/make-schema.ts`. */
import { writeFileSync } from 'node:fs';
import { templateSchemaFile, templateSchemaText } from './template-json-schema.ts';

writeFileSync(templateSchemaFile, templateSchemaText());
