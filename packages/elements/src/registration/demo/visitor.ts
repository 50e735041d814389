// A visitor who knows nothing but what can be read: finds fields by their labels and buttons by their words.
import type { SuyuanRegistration } from '../registration.ts';

export class Visitor {
  readonly element: SuyuanRegistration;

  constructor(element: SuyuanRegistration) {
    this.element = element;
  }

  get root(): ShadowRoot {
    const { shadowRoot } = this.element;
    if (!shadowRoot) throw new Error('the element has not rendered');
    return shadowRoot;
  }

  /** All words on the screen. */
  get text(): string {
    return [...this.root.querySelectorAll('#base *')]
      .flatMap(node => [...node.childNodes])
      .filter(node => node.nodeType === Node.TEXT_NODE)
      .map(node => node.textContent?.trim() ?? '')
      .filter(text => text !== '')
      .join('\n');
  }

  get heading(): string {
    return this.root.querySelector('#heading')?.textContent?.trim() ?? '';
  }

  /** The lines of the error summary. */
  get summary(): readonly string[] {
    return [...this.root.querySelectorAll('#summary a')].map(link => link.textContent?.trim() ?? '');
  }

  /** What is focused inside the element. */
  get focused(): Element | null {
    return this.root.activeElement;
  }

  field<Kind extends HTMLElement = HTMLInputElement>(label: string): Kind {
    const found = [...this.root.querySelectorAll('label')].find(each => each.textContent?.trim().startsWith(label));
    const control = found?.htmlFor ? this.root.getElementById(found.htmlFor) : found?.querySelector('input');
    if (!control) throw new Error(`no field ${label} among: ${this.text}`);
    return control as HTMLElement as Kind;
  }

  /** What a screen reader says with the field: hints and errors, by `aria-describedby`. */
  describes(label: string): string {
    const ids = this.field(label).getAttribute('aria-describedby')?.split(' ') ?? [];
    return ids.map(id => this.root.getElementById(id)?.textContent?.trim() ?? '').join(' ');
  }

  async fill(label: string, text: string): Promise<void> {
    const input = this.field(label);
    input.focus();
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.element.updateComplete;
  }

  /** Ticks a box or chooses one of several. */
  async tick(label: string): Promise<void> {
    this.field(label).click();
    await this.element.updateComplete;
  }

  async select(label: string, option: string): Promise<void> {
    const found = await this.until(() => {
      const select = this.field<HTMLSelectElement>(label);
      const wanted = [...select.options].find(each => each.textContent?.trim() === option);
      return wanted && { select, value: wanted.value };
    });
    found.select.value = found.value;
    found.select.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.element.updateComplete;
  }

  async choosePicture(label: string, file: File): Promise<void> {
    const transfer = new DataTransfer();
    transfer.items.add(file);
    const input = this.field(label);
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await this.element.updateComplete;
  }

  button(text: string): HTMLElement {
    const found = [...this.root.querySelectorAll<HTMLElement>('button, a.button')].find(
      each => each.textContent?.trim() === text || each.getAttribute('aria-label') === text,
    );
    if (!found) throw new Error(`no button ${text} among: ${this.text}`);
    return found;
  }

  async press(text: string): Promise<void> {
    this.button(text).click();
    await this.element.updateComplete;
  }

  /** Waits until the words are on the screen. */
  async sees(text: string): Promise<void> {
    await this.until(() => this.text.includes(text), `never saw ${text}`);
  }

  /** Looks again and again until there is something. A page in the background gets no animation frames. */
  async until<T>(look: () => T | undefined | false, complaint = 'waited in vain'): Promise<T> {
    const end = performance.now() + 4000;
    for (;;) {
      const found = look();
      if (found) return found;
      if (performance.now() > end) throw new Error(`${complaint}, but: ${this.text}`);
      await new Promise(resolve => setTimeout(resolve));
    }
  }
}
