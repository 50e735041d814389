// The messages in the language around an element.
import { en } from './en.ts';
import { type Messages, zhCn } from './zh-cn.ts';

/** Messages in the nearest `lang`, across shadow boundaries; Chinese where none is named. */
export function messagesFor(element: Element): Messages {
  return languageOf(element).toLowerCase().startsWith('en') ? en : zhCn;
}

function languageOf(element: Element): string {
  for (let node: Element | undefined = element; node; ) {
    // On a server an element has no ancestors; its own attribute is all there is.
    const named: Element | null | undefined = node.closest?.('[lang]') ?? (node.hasAttribute('lang') ? node : null);
    if (named) return named.getAttribute('lang') ?? '';
    const root: Node | undefined = node.getRootNode?.();
    node = typeof ShadowRoot === 'function' && root instanceof ShadowRoot ? root.host : undefined;
  }
  return '';
}
