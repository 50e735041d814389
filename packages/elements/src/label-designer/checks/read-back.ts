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

type Read = (template: LabelTemplate, data: LabelData, fonts: FontSet, dpi: number) => Promise<readonly Finding[]>;

const readLater: Read = async (...label) => (await import('../print/read-symbols.ts')).readSymbols(...label);

/** Tries to read the label in hand as it would be printed. Only the answer to the last question counts. */
export class ReadBack {
  state: ReadBackState = { at: 'idle' };

  readonly #onChange: () => void;
  readonly #read: Read;
  #asked: Case | undefined;

  constructor(onChange: () => void, read: Read = readLater) {
    this.#onChange = onChange;
    this.#read = read;
  }

  /** Sends again for a reader that did not come, say because the network was down. Otherwise one question has one answer. */
  retry(): void {
    if (this.state.at === 'unavailable') this.#asked = undefined;
  }

  async ask(label: Case): Promise<void> {
    const { template, data, fonts, dpi } = label;
    const last = this.#asked;
    const isSame = last?.template === template && last.data === data && last.fonts === fonts && last.dpi === dpi;
    if (isSame) return;
    this.#asked = label;
    this.#become({ at: 'reading' });
    const answer = await this.#read(template, data, fonts, dpi).then(
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
