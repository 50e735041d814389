import { css } from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
    max-inline-size: var(--suyuan-registration-max-size, 46rem);
  }
  #base {
    overflow: clip;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: var(--suyuan-shadow, 0 1px 2px rgb(16 32 24 / 0.06), 0 8px 24px rgb(16 32 24 / 0.06));
  }
  form,
  .screen {
    display: grid;
    gap: 1.5rem;
    padding: clamp(1.125rem, 5cqi, 2.25rem);
  }
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
  }
  h2 {
    font-size: clamp(1.375rem, 1.1rem + 1.6cqi, 1.75rem);
    line-height: 1.3;
    text-wrap: balance;
  }
  h3 {
    font-size: var(--_size-large);
    line-height: 1.4;
  }
  :is(h2, h3, #summary, #trouble, fieldset):focus {
    outline: none;
  }
  .title {
    display: grid;
    gap: 0.5rem;
  }
  .title p {
    color: var(--_muted);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
  }
  .with-icon {
    display: flex;
    align-items: center;
    gap: 0.5rem;
  }
  .good {
    color: var(--_accent);
    font-weight: 500;
  }
  .said {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .digits,
  .number {
    font-variant-numeric: tabular-nums;
  }

  nav {
    display: flex;
    gap: 0.25rem;
    padding-inline: clamp(0.5rem, 4cqi, 1.75rem);
    border-block-end: 1px solid var(--_line);
    background: var(--_sunken);
  }
  nav button {
    min-block-size: 3.25rem;
    border: 0;
    border-block-end: 3px solid transparent;
    border-radius: 0;
    background: none;
    color: var(--_muted);
  }
  nav button:hover:not(:disabled) {
    background: none;
    color: var(--_text);
  }
  nav button[aria-current] {
    border-block-end-color: var(--_accent);
    color: var(--_text);
    font-weight: 600;
  }
  nav button:focus-visible {
    outline-offset: -3px;
  }

  .progress {
    display: grid;
    gap: 0.5rem;
  }
  .progress ol {
    display: flex;
    gap: 0.5rem;
    padding: 0;
    list-style: none;
  }
  .progress li {
    display: grid;
    flex: 1;
    gap: 0.375rem;
    padding-block-start: 0.625rem;
    border-block-start: 4px solid var(--_line);
    color: var(--_muted);
    font-size: var(--_size-small);
  }
  .progress :is(.done, .current) {
    border-block-start-color: var(--_accent);
  }
  .progress .current {
    color: var(--_text);
    font-weight: 600;
  }
  .progress .mark {
    display: none;
  }
  @container (inline-size < 34rem) {
    .progress .label {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .progress li {
      padding: 0;
    }
  }
  @container (inline-size >= 34rem) {
    .progress li {
      grid-template-columns: auto 1fr;
      align-items: start;
    }
    .progress .mark {
      display: grid;
      place-items: center;
      inline-size: 1.375rem;
      block-size: 1.375rem;
      border: 1px solid currentColor;
      border-radius: 50%;
      font-size: 0.75rem;
      font-weight: 600;
      line-height: 1;
    }
    .progress .mark .icon {
      inline-size: 0.875rem;
      block-size: 0.875rem;
    }
    .progress :is(.done, .current) .mark {
      border-color: var(--_accent);
      background: var(--_accent);
      color: var(--_on-accent);
    }
  }

  legend {
    margin-block-end: 0.375rem;
  }
  .field .hint {
    max-inline-size: 36rem;
  }
  input.phone {
    max-inline-size: 18rem;
  }
  input.code {
    max-inline-size: 24rem;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.04em;
  }
  input[readonly] {
    background: var(--_sunken);
  }
  .error .icon {
    margin-block-start: 0.1em;
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 9rem), 1fr));
    gap: 0.5rem;
  }
  @container (inline-size >= 34rem) {
    .choices {
      grid-template-columns: repeat(3, 1fr);
    }
  }
  .choice {
    display: flex;
    gap: 0.5rem;
    padding: 0.75rem 0.5rem;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-small);
    background: var(--_surface);
    cursor: pointer;
  }
  .choice:hover {
    border-color: var(--_accent);
  }
  .choice:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .choice:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .choice input:focus-visible {
    outline: none;
  }
  [aria-invalid='true']:not(:has(:checked)) .choice,
  .choice:has([aria-invalid='true']:not(:checked)) {
    border-color: var(--_danger);
  }
  .choice > span,
  .choice-name {
    display: block;
    min-inline-size: 0;
  }
  .choice-name {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .choice .hint {
    display: block;
  }
  .choice.plain {
    inline-size: fit-content;
    padding: 0.25rem 0.25rem 0.25rem 0;
    border: 0;
    background: none;
    box-shadow: none;
  }
  .cascade {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr));
    gap: 0.75rem;
  }
  .cascade label {
    font-weight: 400;
    font-size: var(--_size-small);
  }
  #fixed-division {
    font-size: 1.0625rem;
  }

  #summary h3 {
    font-size: 1.0625rem;
  }
  #summary ul {
    display: grid;
    gap: 0.25rem;
    padding-inline-start: 1.25rem;
  }
  #summary a {
    color: var(--_danger);
    font-weight: 500;
    text-underline-offset: 0.2em;
  }
  .note .icon {
    color: var(--_warning);
  }

  button[aria-disabled='true'] {
    opacity: 0.75;
    cursor: progress;
  }
  button.link {
    display: inline;
    min-block-size: 0;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font-weight: 400;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .spinner {
    flex: none;
    inline-size: 1.125em;
    block-size: 1.125em;
    border: 2px solid color-mix(in srgb, currentColor 30%, transparent);
    border-block-start-color: currentColor;
    border-radius: 50%;
    animation: spin 0.9s linear infinite;
  }
  @keyframes spin {
    to {
      rotate: 1turn;
    }
  }
  footer {
    display: grid;
    gap: 0.375rem;
    padding-block-start: 1.25rem;
    border-block-start: 1px solid var(--_line);
  }

  @media print {
    nav,
    button,
    .button {
      display: none !important;
    }
    #base {
      border: 0;
      box-shadow: none;
    }
  }
`;
