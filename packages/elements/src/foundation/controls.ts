import { css } from 'lit';

/** Buttons, fields, notes: the look of everything that is pressed or filled in, for elements whose styles hold `tokens`. */
export const controls = css`
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5rem;
    min-block-size: 2.75rem;
    padding: 0.5rem 1.125rem;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-small);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-weight: 500;
    text-decoration: none;
    cursor: pointer;
    transition: background 120ms, border-color 120ms;
  }
  button:hover:not(:disabled),
  .button:hover {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }
  button.primary,
  .button.primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  button.primary:hover:not(:disabled),
  .button.primary:hover {
    background: color-mix(in oklab, var(--_accent) 88%, var(--_text));
  }
  button.quiet {
    border-color: transparent;
    background: transparent;
    color: var(--_accent);
  }
  button.danger {
    border-color: var(--_danger);
    color: var(--_danger);
  }
  button:disabled {
    opacity: 0.55;
    cursor: not-allowed;
  }
  .icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
  }

  .field {
    display: grid;
    gap: 0.375rem;
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  .field > label,
  .field > legend {
    padding: 0;
    font-weight: 600;
  }
  .field .optional {
    margin-inline-start: 0.375rem;
    color: var(--_muted);
    font-weight: 400;
  }
  .hint {
    margin: 0;
    color: var(--_muted);
    font-size: var(--_size-small);
  }
  .error {
    display: flex;
    gap: 0.375rem;
    margin: 0;
    color: var(--_danger);
    font-size: var(--_size-small);
    font-weight: 500;
  }
  input:not([type='checkbox'], [type='radio'], [type='file'], [type='range']),
  select,
  textarea {
    inline-size: 100%;
    min-block-size: 2.75rem;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-small);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
  }
  textarea {
    min-block-size: 6rem;
    resize: vertical;
  }
  input[type='checkbox'],
  input[type='radio'] {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0.175rem 0 0;
    accent-color: var(--_accent);
  }
  [aria-invalid='true']:is(input, select, textarea) {
    border-color: var(--_danger);
    box-shadow: inset 0 0 0 1px var(--_danger);
  }

  .note {
    display: grid;
    gap: 0.375rem;
    padding: 0.875rem 1rem;
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius-small);
    background: var(--_accent-soft);
  }
  .note > * {
    margin: 0;
  }
  .note.warning {
    border-color: var(--_warning);
    background: var(--_warning-soft);
  }
  .note.danger {
    border-color: var(--_danger);
    background: var(--_danger-soft);
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
