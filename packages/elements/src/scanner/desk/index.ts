// What the element loads after its first paint.
import { adoptStyles, type CSSResult, type TemplateResult } from 'lit';
import { deskStyles } from './desk.styles.ts';
import type { DeskHost } from './desk-host.ts';
import { renderGuns } from './guns-view.ts';
import { en } from './locales/en.ts';
import { zhCn } from './locales/zh-cn.ts';
import { ScanDesk } from './scan-desk.ts';
import { renderScans } from './scans-view.ts';
import { renderStage } from './stage-view.ts';

const dictionary = { 'zh-CN': zhCn, en };

export type { ScanDesk };

/** Puts a desk behind an element. */
export function openDesk(host: DeskHost, styles: readonly CSSResult[]): ScanDesk {
  if (host.renderRoot instanceof ShadowRoot) adoptStyles(host.renderRoot, [...styles, deskStyles]);
  return new ScanDesk(host);
}

/** What the desk adds to the element, in the language of the moment. */
export function renderDesk(
  desk: ScanDesk,
  host: DeskHost,
): Readonly<Record<'stage' | 'scans' | 'guns', TemplateResult>> {
  const words = dictionary[host.language];
  return {
    stage: renderStage(desk, host, words),
    scans: renderScans(desk, words, host),
    guns: renderGuns(desk, host, words),
  };
}

/** The label of the button for the app's own scanner, where there is one. */
export function bridgeLabels(
  desk: ScanDesk,
  host: DeskHost,
): { readonly bridge: string; readonly camera: string } | undefined {
  const words = dictionary[host.language];
  const { bridge } = desk.app;
  return bridge && { bridge: words.bridge[bridge.app ?? 'app'], camera: words.steps.camera };
}
