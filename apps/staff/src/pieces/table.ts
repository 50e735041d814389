import { html, nothing, type TemplateResult } from 'lit';

export interface Column<T> {
  readonly heading: string;
  readonly cell: (item: T) => unknown;
  /** The cell that names the row. */
  readonly isName?: boolean;
  readonly isNumber?: boolean;
  /** Never broken into lines: a person's name, for instance. */
  readonly isShort?: boolean;
}

/** A table that turns into cards on a narrow screen, each cell under its heading. */
export function table<T>(caption: string, columns: readonly Column<T>[], items: readonly T[]): TemplateResult {
  const tone = (column: Column<T>) => (column.isNumber ? 'number' : column.isShort ? 'short' : nothing);
  return html`<div class="table">
    <table>
      <caption class="visually-hidden">${caption}</caption>
      <thead><tr>${columns.map(one => html`<th scope="col" class=${tone(one)}>${one.heading}</th>`)}</tr></thead>
      <tbody>${items.map(
        item =>
          html`<tr>${columns.map(one =>
            one.isName
              ? html`<th scope="row">${one.cell(item)}</th>`
              : html`<td data-heading=${one.heading} class=${tone(one)}>${one.cell(item)}</td>`,
          )}</tr>`,
      )}</tbody>
    </table>
  </div>`;
}
