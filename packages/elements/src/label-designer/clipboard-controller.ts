import type { LabelItem } from '@suyuan/label/model';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { clipboardType, formatItems, parseItems } from './design/clipboard.ts';
import type { Command } from './design/commands.ts';
import { copiesOf } from './design/edits.ts';

interface ClipboardDesk {
  /** The canvas or the list of items has the focus: only then do the keys mean items. */
  readonly isWorking: boolean;
  readonly chosen: readonly LabelItem[];
  run(command: Command): void;
  newId(): string;
}

/** How far a pasted item lies from its original, in mm. */
const pasteOffset = 2;

/**
 * Copy, cut and paste by the browser's own events, so that they need no permission and work between windows. They are heard on
 * the document, since browsers differ in where they fire them when no text is selected.
 */
export class ClipboardController implements ReactiveController {
  readonly #desk: ClipboardDesk;
  #abort: AbortController | undefined;

  constructor(host: ReactiveControllerHost, desk: ClipboardDesk) {
    this.#desk = desk;
    host.addController(this);
  }

  hostConnected(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    for (const type of ['copy', 'cut', 'paste'] as const) {
      document.addEventListener(type, event => this.#handle(event), { signal });
    }
  }

  hostDisconnected(): void {
    this.#abort?.abort();
  }

  #handle(event: ClipboardEvent): void {
    const { clipboardData } = event;
    if (!clipboardData || !this.#desk.isWorking) return;
    if (event.type === 'paste') {
      const text = clipboardData.getData(clipboardType) || clipboardData.getData('text/plain');
      const items = parseItems(text);
      if (!items) return;
      event.preventDefault();
      this.#desk.run({
        do: 'insert',
        items: copiesOf(items, () => this.#desk.newId(), pasteOffset, pasteOffset),
      });
      return;
    }
    const { chosen } = this.#desk;
    if (chosen.length === 0) return;
    event.preventDefault();
    const text = formatItems(chosen);
    clipboardData.setData(clipboardType, text);
    clipboardData.setData('text/plain', text);
    if (event.type === 'cut') this.#desk.run({ do: 'remove' });
  }
}
