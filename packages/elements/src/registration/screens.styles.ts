import { css } from 'lit';

/** The picture, the answers to check, the receipt and the state: each on some screens only. */
export const screenStyles = css`
  .picture {
    display: grid;
    justify-items: center;
    gap: 0.875rem;
    padding: 1.5rem 1rem;
    border: 1.5px dashed var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_sunken);
    text-align: center;
  }
  .picture[data-filled] {
    border-style: solid;
    border-color: var(--_line);
  }
  .picture .row {
    justify-content: center;
  }
  canvas {
    max-inline-size: 100%;
    max-block-size: 22rem;
    border-radius: var(--_radius-small);
    box-shadow: 0 0 0 1px var(--_line);
  }
  .file {
    position: relative;
    overflow: hidden;
  }
  .file input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .file:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  section.answers {
    display: grid;
    gap: 0.5rem;
  }
  .answers header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1rem;
  }
  .answers h3,
  .consent h3 {
    font-size: 1.0625rem;
  }
  dl {
    border-block-start: 1px solid var(--_line);
  }
  dl > div {
    display: grid;
    gap: 0 1.5rem;
    padding-block: 0.625rem;
    border-block-end: 1px solid var(--_line);
  }
  @container (inline-size >= 34rem) {
    dl > div {
      grid-template-columns: 12rem 1fr;
    }
  }
  dt {
    color: var(--_muted);
  }
  dd {
    overflow-wrap: anywhere;
  }
  .consent {
    display: grid;
    gap: 0.75rem;
    padding: 1.125rem;
    border-radius: var(--_radius-small);
    background: var(--_sunken);
  }
  .consent ul,
  .next {
    display: grid;
    gap: 0.375rem;
    padding-inline-start: 1.25rem;
  }

  .success {
    display: grid;
    justify-items: center;
    gap: 0.5rem;
    text-align: center;
  }
  .success p {
    color: var(--_muted);
  }
  .seal {
    display: grid;
    place-items: center;
    inline-size: 3.5rem;
    block-size: 3.5rem;
    border-radius: 50%;
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .seal .icon {
    inline-size: 2rem;
    block-size: 2rem;
  }
  .receipt {
    display: grid;
    justify-items: center;
    gap: 0.75rem;
    padding: 1.5rem 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_accent-soft);
    text-align: center;
  }
  .number {
    font-size: clamp(1.25rem, 5.8cqi, 2.25rem);
    font-weight: 700;
    letter-spacing: 0.02em;
    line-height: 1.2;
    overflow-wrap: anywhere;
    user-select: all;
  }
  .state {
    display: inline-flex;
    align-items: center;
    justify-self: start;
    gap: 0.5rem;
    padding: 0.5rem 1rem;
    border-radius: 999px;
    background: var(--_accent-soft);
    color: var(--_accent);
  }
  .state.pending {
    background: var(--_sunken);
    color: var(--_text);
  }
  .state.returned {
    background: var(--_warning-soft);
    color: var(--_warning);
  }
`;
