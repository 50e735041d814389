import { judgeTyping } from '@suyuan/domain/code';
import { html, nothing, type TemplateResult } from 'lit';
import { pictureIcon } from './icons.ts';
import type { Messages } from './locales/zh-cn.ts';
import { type Complaint, renderTyping } from './typing-view.ts';

/** The ways in that need no camera. */
export interface Ways {
  readonly typed: string;
  readonly complaint: Complaint | undefined;
  readonly isDisabled: boolean;
  /** Buttons for guns, once the desk has come. */
  readonly guns: TemplateResult | undefined;
  readonly type: (text: string) => void;
  readonly submit: () => void;
  readonly choosePicture: () => void;
  readonly readPictures: (files: readonly File[]) => void;
}

/** Buttons for pictures and guns, and a field for the digits with the verdict while one types. */
export function renderWays(ways: Ways, words: Messages): TemplateResult {
  const typing = judgeTyping(ways.typed);
  const isWrong = typing.state === 'wrong' || ways.complaint !== undefined;
  const handleSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    ways.submit();
  };
  const handleChoose = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    // The same picture may be chosen again.
    input.value = '';
    if (files.length > 0) ways.readPictures(files);
  };
  return html`
    <form id="ways" part="ways" novalidate @submit=${handleSubmit}>
      <div class="others">
        <button type="button" ?disabled=${ways.isDisabled} @click=${ways.choosePicture}>${pictureIcon}${words.photo}</button>
        <input type="file" accept="image/*" multiple hidden aria-label=${words.photo} @change=${handleChoose} />
        ${ways.guns ?? nothing}
        <p class="hint">${words.photoHint}</p>
      </div>
      <label for="code">${words.typeLabel}</label>
      <div class="line">
        <input
          id="code"
          inputmode="numeric"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          enterkeyhint="search"
          aria-describedby="typing"
          aria-invalid=${isWrong ? 'true' : 'false'}
          .value=${ways.typed}
          ?disabled=${ways.isDisabled}
          @input=${(event: InputEvent) => ways.type((event.target as HTMLInputElement).value)}
        />
        <button type="submit" class="primary" ?disabled=${ways.isDisabled}>${words.submit}</button>
      </div>
      <div id="typing" aria-live="polite">${renderTyping(typing, ways.complaint, words)}</div>
    </form>
  `;
}
