import { html, nothing, type TemplateResult } from 'lit';
import { icons } from '../controls/icons.ts';

interface Notice {
  readonly sentence: string;
  readonly remedy?: string;
  readonly action: string;
  readonly onAction: () => void;
}

/** Something went wrong; it stays until it is dealt with. */
export const renderNotice = (notice: Notice | undefined): TemplateResult | typeof nothing =>
  notice === undefined
    ? nothing
    : html`
        <p id="notice" role="alert">
          ${icons.warning}
          <span>${notice.sentence} ${notice.remedy ?? ''}</span>
          <button type="button" class="small" @click=${notice.onAction}>${notice.action}</button>
        </p>
      `;
