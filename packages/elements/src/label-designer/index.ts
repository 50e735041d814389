export { SuyuanLabelDesigner } from './label-designer.ts';
export {
  type ChangeDetail,
  ChangeEvent,
  DesignerErrorEvent,
  type DesignerProblem,
  type PrintDetail,
  PrintEvent,
  PrintProgressEvent,
  type SaveDetail,
  SaveEvent,
  type SendRun,
  type UnfinishedRun,
} from './label-designer-events.ts';
export type { Serials } from './print-order.ts';
export type { PrintProgress } from './printers/run-part.ts';
export type { SavedTemplate } from './templates/template-choices.ts';
export type { ListVersions, TemplateVersion, VersionPage } from './templates/version-history.ts';
