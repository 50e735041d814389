import { type Mm, type Sheet, sheetFor, templateKinds } from '@suyuan/label/model';
import { html, nothing, type TemplateResult } from 'lit';
import { numberInput, selectInput, textInput } from '../controls/inputs.ts';
import { withRoom } from '../design/sheet.ts';
import type { DesignerView } from '../designer-view.ts';

/** Name, use, size and paper of the label as a whole. */
export const renderLabelSettings = (view: DesignerView): TemplateResult => {
  const { words, template, edit } = view;
  const { properties } = words.own;
  const { media } = template;
  const side = (key: 'width' | 'height') =>
    numberInput({
      label: properties[key],
      value: template[key],
      min: 5,
      max: 1000,
      step: 1,
      unit: properties.mm,
      onChange: value => edit(now => withRoom({ ...now, [key]: value as Mm }), `label ${key}`),
    });
  return html`
    <p class="hint">${properties.none}</p>
    <section>
      <h3>${properties.label}</h3>
      ${textInput({
        label: properties.name,
        value: template.name,
        maxLength: 60,
        onChange: name => name.trim() !== '' && edit(now => ({ ...now, name }), 'label name'),
      })}
      ${selectInput({
        label: properties.kind,
        value: template.kind,
        choices: templateKinds.map(value => ({ value, label: words.label.templateKinds[value] })),
        onChange: kind => edit(now => ({ ...now, kind })),
      })}
      <div class="pair">${side('width')}${side('height')}</div>
    </section>
    <section>
      <h3>${properties.media}</h3>
      ${selectInput({
        label: properties.mediaType,
        value: media.type,
        choices: [
          { value: 'roll', label: properties.roll },
          { value: 'sheet', label: properties.sheetPaper },
        ],
        onChange: type => edit(now => ({ ...now, media: type === 'roll' ? { type, gap: 2 as Mm } : sheetFor(now) })),
      })}
      ${media.type === 'sheet' ? renderSheet(media, view) : nothing}
      ${
        media.type === 'roll'
          ? numberInput({
              label: properties.gap,
              value: media.gap,
              min: 0,
              max: 200,
              unit: properties.mm,
              onChange: gap => edit(now => ({ ...now, media: { type: 'roll', gap: gap as Mm } }), 'label gap'),
            })
          : nothing
      }
    </section>
  `;
};

const renderSheet = (sheet: Sheet, { words, edit }: DesignerView): TemplateResult => {
  const { properties } = words.own;
  const length = (key: 'pageWidth' | 'pageHeight' | 'marginLeft' | 'marginTop' | 'gapX' | 'gapY', min: number) =>
    numberInput({
      label: properties[key],
      value: sheet[key],
      min,
      max: key.startsWith('page') ? 1000 : 200,
      unit: properties.mm,
      onChange: value => edit(now => withRoom({ ...now, media: { ...sheet, [key]: value as Mm } }), `label ${key}`),
    });
  const count = (key: 'columns' | 'rows', max: number) =>
    numberInput({
      label: properties[key],
      value: sheet[key],
      min: 1,
      max,
      step: 1,
      onChange: value =>
        edit(now => withRoom({ ...now, media: { ...sheet, [key]: Math.round(value) } }), `label ${key}`),
    });
  return html`
    <div class="pair">
      ${count('columns', 50)}${count('rows', 100)}${length('pageWidth', 5)}${length('pageHeight', 5)}
      ${length('marginLeft', 0)}${length('marginTop', 0)}${length('gapX', 0)}${length('gapY', 0)}
    </div>
  `;
};
