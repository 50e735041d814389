import type { Content, Mm, TableItem } from '@suyuan/label/model';
import { html } from 'lit';
import { icons } from '../../controls/icons.ts';
import { numberInput, segmentInput, selectInput, textInput, toChoices } from '../../controls/inputs.ts';
import { contentInput, describeContent } from '../field-select.ts';
import type { EditorOf } from '../item-editor.ts';
import { renderTextStyle } from '../text-style-panel.ts';

const emptyCell: Content = { from: 'text', text: '' };

/** Rows keep as many cells as there are columns. */
const withColumns = (rows: TableItem['rows'], count: number): TableItem['rows'] =>
  rows.map(row => Array.from({ length: count }, (_, index) => row[index] ?? emptyCell));

/** Shares of the whole, as people write them. */
const percentages = (shares: readonly number[]): readonly number[] => {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  return shares.map(share => Math.max(1, Math.round((100 * share) / whole)));
};

export const tableEditor: EditorOf<'table'> = {
  icon: 'table',
  size: [50, 18],
  create: (_kind, words) => ({
    kind: 'table',
    columns: [1, 3],
    rows: (['productName', 'producerName', 'origin'] as const).map(field => [
      { from: 'text', text: words.label.fields[field] },
      { from: 'field', field },
    ]),
    style: { size: 2.8, minSize: 1.8 },
    headings: 'first-column',
  }),
  describe: (item, words) => describeContent(item.rows[0]?.[0] ?? emptyCell, words),
  renderPanel: (item, context) => {
    const { words, patch } = context;
    const { table, shape, properties } = words.own;
    const setCell = (row: number, column: number, content: Content) =>
      patch(
        {
          rows: item.rows.map((cells, at) =>
            at === row ? cells.map((cell, place) => (place === column ? content : cell)) : cells,
          ),
        },
        `cell ${row} ${column}`,
      );
    const setColumns = (typed: string) => {
      const columns = typed.trim().split(/\s+/).map(Number);
      if (columns.length > 8 || columns.some(share => !(share >= 0.01 && share <= 1000))) return;
      patch({ columns, rows: withColumns(item.rows, columns.length) }, 'columns');
    };
    return html`
      ${textInput({
        label: table.columns,
        hint: table.columnsHint,
        value: percentages(item.columns).join(' '),
        maxLength: 60,
        onChange: setColumns,
      })}
      ${segmentInput({
        label: table.headings,
        name: 'headings',
        value: item.headings,
        choices: toChoices(table.headingKinds),
        onChange: headings => patch({ headings }),
      })}
      ${selectInput({
        label: table.rules,
        value: item.rules,
        choices: toChoices(table.ruleKinds),
        onChange: rules => patch({ rules }),
      })}
      ${item.rows.map(
        (cells, row) => html`
          <fieldset class="part">
            <legend>${table.row(row + 1)}</legend>
            ${cells.map((content, column) =>
              contentInput(words, {
                label: table.column(column + 1),
                content,
                onChange: changed => setCell(row, column, changed),
              }),
            )}
            ${
              item.rows.length > 1
                ? html`<button
                    type="button"
                    class="quiet small"
                    @click=${() => patch({ rows: item.rows.filter((_, at) => at !== row) })}
                  >
                    ${icons.remove}${table.removeRow(row + 1)}
                  </button>`
                : ''
            }
          </fieldset>
        `,
      )}
      ${
        item.rows.length < 40
          ? html`<button
              type="button"
              class="small"
              @click=${() => patch({ rows: [...item.rows, item.columns.map(() => emptyCell)] })}
            >
              ${icons.plus}${table.addRow}
            </button>`
          : ''
      }
      <div class="pair">
        ${numberInput({
          label: shape.thickness,
          value: item.thickness,
          min: 0.05,
          max: 20,
          step: 0.05,
          unit: properties.mm,
          onChange: thickness => patch({ thickness: thickness as Mm }, 'thickness'),
        })}
        ${numberInput({
          label: table.padding,
          value: item.padding,
          min: 0,
          max: 200,
          step: 0.1,
          unit: properties.mm,
          onChange: padding => patch({ padding: padding as Mm }, 'padding'),
        })}
      </div>
      ${renderTextStyle(item.style, context)}
    `;
  },
};
