export { type BuiltInTemplate, builtInTemplate, builtInTemplates } from './built-in.ts';
