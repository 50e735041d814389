import { html, nothing, type TemplateResult } from 'lit';
import { rightIcon } from '../icons.ts';
import type { DeskHost } from './desk-host.ts';
import type { GunMode } from './guns.ts';
import { gunIcon } from './icons.ts';
import type { DeskMessages } from './locales/zh-cn.ts';
import type { ScanDesk } from './scan-desk.ts';

/** Guns that do not type: a button to connect one, only where the page asked for it and the browser can. */
export function renderGuns(desk: ScanDesk, host: DeskHost, words: DeskMessages): TemplateResult {
  const gun = (mode: GunMode) => {
    if (!host[mode] || !(mode in navigator)) return nothing;
    if (desk.guns.isConnected(mode))
      return html`<p class="gun" role="status">${rightIcon}${words.guns[mode].connected}</p>`;
    return html`<button type="button" ?disabled=${host.isDisabled} @click=${() => void desk.connectGun(mode)}>
      ${gunIcon}${words.guns[mode].connect}
    </button>`;
  };
  return html`${gun('serial')}${gun('hid')}`;
}
