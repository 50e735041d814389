export { SuyuanLabelDesigner } from './label-designer.ts';
export {
  type ChangeDetail,
  ChangeEvent,
  DesignerErrorEvent,
  type DesignerProblem,
  type PrintDetail,
  PrintEvent,
  type SaveDetail,
  SaveEvent,
  type SendRun,
} from './label-designer-events.ts';
export type { Serials } from './print-order.ts';
export type { SavedTemplate } from './templates/template-choices.ts';
export type { ListVersions, TemplateVersion, VersionPage } from './templates/version-history.ts';
