import { type Division, type DivisionPath, listDivisions } from '@suyuan/contract/division';
import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../desk.ts';
import type { Form } from '../state/form.ts';
import { createLoader, type Loader } from '../state/loader.ts';
import { selectField } from './fields.ts';
import { failureNote } from './notes.ts';

/** A division at or below `own`, chosen level by level; each level that is left open means the one above it. */
export function createDivisionPicker(desk: Desk, form: () => Form, name: string, own: DivisionPath) {
  const levels = new Map<string, Loader<{ items: Division[] }>>();
  const rowsBelow = (parent: string) => {
    const loader =
      levels.get(parent) ??
      createLoader(desk, signal => desk.client.call(listDivisions, { query: { parent }, signal }));
    levels.set(parent, loader);
    return loader;
  };

  const level = (parent: string, depth: number, prompt: string): TemplateResult | typeof nothing => {
    const loader = rowsBelow(parent);
    if (loader.state.kind === 'failed') return failureNote(desk.words, loader.state.error, () => loader.reload());
    const rows = loader.value?.items ?? [];
    const first = rows[0];
    if (!first) return nothing;
    const field = `${name}.${depth}`;
    const chosen = form().state.values[field];
    const label = desk.words.terms.level[first.level];
    const choices = rows.map(({ code, name: text }) => ({ value: code, text }));
    const next = rows.find(({ code }) => code === chosen);
    return html`${selectField(desk, form(), field, choices, { label, prompt, optional: true })}${
      next && next.level !== 'township' ? level(next.code, depth + 1, next.name) : nothing
    }`;
  };

  return {
    /** The code of the narrowest level that was chosen and still stands below the ones before it. */
    chosen(values: Readonly<Record<string, string>>): string {
      let code = own.code;
      for (let depth = 0; ; depth += 1) {
        const next = values[`${name}.${depth}`];
        if (!next || !levels.get(code)?.value?.items.some(row => row.code === next)) return code;
        code = next;
      }
    },
    render: (prompt: string): TemplateResult => html`<div class="pair">${level(own.code, 0, prompt)}</div>`,
  };
}
