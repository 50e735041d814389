import { html } from 'lit';
import type { Desk, Page } from '../desk.ts';
import { heading } from '../pieces/heading.ts';
import { hrefOf } from '../routes.ts';

/** A page that is not there, or not for this account. */
export function openMessage(desk: Desk, kind: 'unknown' | 'forbidden'): Page {
  return {
    title: () => desk.words.frame[kind].title,
    render() {
      const { frame } = desk.words;
      return html`${heading(frame[kind].title, { lead: frame[kind].text })}
        <p><a class="button" href=${hrefOf({ name: 'home' })}>${frame.unknown.home}</a></p>`;
    },
  };
}
