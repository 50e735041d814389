import { html, LitElement, type TemplateResult } from 'lit';
import { controls } from '../../src/foundation/controls.ts';
import { LanguageController } from '../../src/foundation/language.ts';
import { tokens } from '../../src/foundation/tokens.ts';
import { styles } from './hello.styles.ts';
import { HelloEvent } from './hello-events.ts';
import { en } from './locales/en.ts';
import { zhCn } from './locales/zh-cn.ts';

/**
 * Says hello, and hears it back.
 *
 * @summary One sentence: what a page gets from this element.
 * @tag suyuan-hello
 * @slot - Text under the greeting
 * @fires {HelloEvent} suyuan-hello - The visitor answered
 * @csspart base - The whole element
 */
export class SuyuanHello extends LitElement {
  static override styles = [tokens, controls, styles];
  static override properties = { name: { type: String } };

  /** Who is greeted; everyone if it is empty. */
  declare name: string;

  #language = new LanguageController(this, { 'zh-CN': zhCn, en });

  constructor() {
    super();
    this.name = '';
  }

  #handleClick(): void {
    this.dispatchEvent(new HelloEvent(this.name));
  }

  override render(): TemplateResult {
    const words = this.#language.messages;
    return html`
      <div id="base" part="base">
        <p>${words.greeting(this.name)}</p>
        <slot></slot>
        <button type="button" class="primary" @click=${this.#handleClick}>${words.answer}</button>
      </div>
    `;
  }
}
