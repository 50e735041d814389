import { formatTemplate, type LabelTemplate, parseTemplateJson, type TemplateResult } from '@suyuan/label/model';

/** Offers bytes or a text for download under a name. */
export const download = (content: Blob, name: string): void => {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun by then; the address holds the whole content in memory.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
};

/** A file name that every system takes. */
export const fileName = (name: string, ending: string): string =>
  `${name.replace(/[\\/:*?"<>|\p{Cc}]+/gu, '-')}.${ending}`;

export const downloadTemplate = (template: LabelTemplate): void =>
  download(new Blob([formatTemplate(template)], { type: 'application/json' }), fileName(template.name, 'json'));

/** Reads a template from a stranger's file. */
export const readTemplateFile = async (file: Blob): Promise<TemplateResult<LabelTemplate>> =>
  parseTemplateJson(await file.text());
