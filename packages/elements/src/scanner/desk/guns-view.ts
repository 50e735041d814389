import { html, nothing, type TemplateResult } from 'lit';
import type { DeskHost } from './desk-host.ts';
import { gunIcon } from './icons.ts';
import type { DeskMessages } from './locales/zh-cn.ts';
import type { ScanDesk } from './scan-desk.ts';

/** Buttons for guns that do not type: only where the page asked for them and the browser can. */
export function renderGuns(desk: ScanDesk, host: DeskHost, words: DeskMessages): TemplateResult {
  const connect = (way: 'serial' | 'hid') =>
    host[way] && way in navigator
      ? html`<button type="button" ?disabled=${host.isDisabled} @click=${() => void desk.connectGun(way)}>
          ${gunIcon}${words.connect[way]}
        </button>`
      : nothing;
  return html`${connect('serial')}${connect('hid')}`;
}
