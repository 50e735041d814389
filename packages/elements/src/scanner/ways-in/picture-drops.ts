import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isForUs } from './is-for-us.ts';

/** Files dropped on an element, or pasted into its page while nothing else takes them. */
export class PictureDrops implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #take: (files: readonly File[]) => void;
  #connection = new AbortController();
  #isOver = false;

  constructor(host: ReactiveControllerHost & HTMLElement, take: (files: readonly File[]) => void) {
    this.#host = host;
    this.#take = take;
    host.addController(this);
  }

  /** Whether files are held over the element. */
  get isOver(): boolean {
    return this.#isOver;
  }

  hostConnected(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    for (const type of ['dragenter', 'dragover', 'dragleave'] as const)
      this.#host.addEventListener(type, event => this.#drag(event), { signal });
    this.#host.addEventListener('drop', event => this.#receive(event, event.dataTransfer), { signal });
    this.#host.ownerDocument.addEventListener(
      'paste',
      event => {
        if (isForUs(event.composedPath(), this.#host)) this.#receive(event, event.clipboardData);
      },
      { signal },
    );
  }

  hostDisconnected(): void {
    this.#connection.abort();
    this.#isOver = false;
  }

  #drag(event: DragEvent): void {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    const isOver = event.type !== 'dragleave';
    if (isOver === this.#isOver) return;
    this.#isOver = isOver;
    this.#host.requestUpdate();
  }

  #receive(event: Event, data: DataTransfer | null): void {
    this.#isOver = false;
    this.#host.requestUpdate();
    const files = [...(data?.files ?? [])];
    // Another scanner on the page, or the page itself, may have taken them.
    if (files.length === 0 || event.defaultPrevented) return;
    event.preventDefault();
    this.#take(files);
  }
}
