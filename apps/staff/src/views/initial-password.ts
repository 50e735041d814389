import { html, type TemplateResult } from 'lit';
import type { Desk } from '../desk.ts';
import { facts } from '../pieces/facts.ts';
import { icon } from '../pieces/icons.ts';
import { secretBox } from '../pieces/notes.ts';

/** A new account and its password, to be handed to its user. Kept in the page alone, and gone with it. */
export interface Handover {
  readonly title: string;
  readonly username: string;
  readonly password: string;
}

export function initialPasswordCard(desk: Desk, { title, username, password }: Handover): TemplateResult {
  const { administration: words } = desk.words;
  return html`<section class="card stack" id="handover" tabindex="-1" aria-labelledby="handover-title">
    <h2 class="note-title" id="handover-title">${icon('done')}${title}</h2>
    <p>${words.once}</p>
    ${facts([[words.username, html`<span class="digits" translate="no">${username}</span>`]])}
    ${secretBox(desk, words.initialPassword, password)}
  </section>`;
}
