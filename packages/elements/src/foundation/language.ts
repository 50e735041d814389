import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The languages that every element speaks. */
export type Language = 'zh-CN' | 'en';

/** The words of an element in both languages; resolved at render, never at import. */
export interface Dictionary<Messages> {
  readonly 'zh-CN': Messages;
  readonly en: Messages;
}

/** The nearest `lang` around an element, across shadow boundaries; Chinese where none is named. */
export function languageOf(element: Element): Language {
  return nearestLang(element).toLowerCase().startsWith('en') ? 'en' : 'zh-CN';
}

function nearestLang(element: Element): string {
  for (let node: Element | undefined = element; node; ) {
    // On a server an element has no ancestors; its own attribute is all there is.
    const named: Element | null | undefined = node.closest?.('[lang]') ?? (node.hasAttribute?.('lang') ? node : null);
    if (named) return named.getAttribute('lang') ?? '';
    const root: Node | undefined = node.getRootNode?.();
    node = typeof ShadowRoot === 'function' && root instanceof ShadowRoot ? root.host : undefined;
  }
  return '';
}

/** Renders its host anew when the page's language changes, and hands out the words in the language of the moment. */
export class LanguageController<Messages> implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #dictionary: Dictionary<Messages>;
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & Element, dictionary: Dictionary<Messages>) {
    this.#host = host;
    this.#dictionary = dictionary;
    host.addController(this);
  }

  get language(): Language {
    return languageOf(this.#host);
  }

  get messages(): Messages {
    return this.#dictionary[this.language];
  }

  hostConnected(): void {
    if (typeof MutationObserver !== 'function') return;
    this.#observer = new MutationObserver(() => this.#host.requestUpdate());
    // `lang` may be set anywhere above, in each of the trees that the host is nested in.
    for (let node: Element | undefined = this.#host; node; ) {
      const root = node.getRootNode();
      this.#observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
      node = root instanceof ShadowRoot ? root.host : undefined;
    }
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}
