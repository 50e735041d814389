import type { Finding } from '@suyuan/label/checks';
import type { LabelData } from '@suyuan/label/fields';
import type { FontSet } from '@suyuan/label/font';
import type { LabelTemplate } from '@suyuan/label/model';

export type ReadBackState =
  | { readonly at: 'idle' | 'reading' | 'unavailable' }
  | { readonly at: 'read'; readonly findings: readonly Finding[] };

interface Case {
  readonly template: LabelTemplate;
  readonly data: LabelData;
  readonly fonts: FontSet;
  readonly dpi: number;
}

/** Tries to read the label in hand as it would be printed. Only the answer to the last question counts. */
export class ReadBack {
  state: ReadBackState = { at: 'idle' };

  readonly #onChange: () => void;
  #asked: Case | undefined;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  async ask(label: Case): Promise<void> {
    const { template, data, fonts, dpi } = label;
    const last = this.#asked;
    const isSame = last?.template === template && last.data === data && last.fonts === fonts && last.dpi === dpi;
    if (isSame && this.state.at !== 'unavailable') return;
    this.#asked = label;
    this.#become({ at: 'reading' });
    const answer = await import('../print/read-symbols.ts')
      .then(({ readSymbols }) => readSymbols(template, data, fonts, dpi))
      .then(
        (findings): ReadBackState => ({ at: 'read', findings }),
        (): ReadBackState => ({ at: 'unavailable' }),
      );
    if (this.#asked === label) this.#become(answer);
  }

  #become(state: ReadBackState): void {
    this.state = state;
    this.#onChange();
  }
}
