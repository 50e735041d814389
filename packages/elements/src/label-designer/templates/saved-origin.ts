import type { LabelTemplate } from '@suyuan/label/model';
import type { TemplateChoice } from './template-choices.ts';

/** Which saved template the one in hand was opened from, and so replaces when it is saved. */
export class SavedOrigin {
  current: TemplateChoice | undefined;
  /** What the user has asked to be kept, until the page's list shows it. */
  #expected: LabelTemplate | undefined;

  /** The user has asked for this template to be kept; as a new one, where that is what they want. */
  expect(template: LabelTemplate, isNew: boolean): void {
    this.#expected = template;
    if (isNew) this.current = undefined;
  }

  /**
   * The saved templates as they are now: the one in hand is known again, by what the page says of it or by what it says itself, when it
   * has just become one of them.
   */
  recognise(choices: readonly TemplateChoice[], known: string | undefined): void {
    const saved = choices.filter(({ source }) => source === 'saved');
    const json = JSON.stringify(this.#expected);
    const found =
      saved.find(({ id }) => id === known) ??
      (this.#expected && saved.find(({ template }) => JSON.stringify(template) === json));
    if (found) this.#expected = undefined;
    else if (known !== undefined) return;
    this.current = found;
  }
}
