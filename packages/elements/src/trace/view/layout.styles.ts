import { css } from 'lit';

/** The full view: one column on a phone, two on a desk, by the room it gets and not by the screen. */
export const layoutStyles = css`
  .problem {
    display: flex;
    gap: 1rem;
    padding: 1.25rem;
    border: 1px solid var(--_warning);
    border-radius: var(--_radius);
    background: var(--_warning-soft);
  }
  .problem .icon {
    color: var(--_warning);
  }
  .problem h2 {
    font-size: var(--_size-large);
  }
  .problem > div {
    display: grid;
    gap: 0.5rem;
    justify-items: start;
  }
  .code {
    font-family: ui-monospace, Menlo, Consolas, monospace;
    font-size: 1.0625rem;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.04em;
    overflow-wrap: anywhere;
  }
  button {
    min-block-size: 2.75rem;
    padding: 0.5rem 1.25rem;
    border: 1px solid currentColor;
    border-radius: var(--_radius-small);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .frame {
    container-type: inline-size;
  }
  article {
    display: grid;
    gap: 1rem;
    overflow-wrap: anywhere;
  }
  :is(h2, h3, h4, p, ul, ol, dl, dd) {
    margin: 0;
    padding: 0;
  }
  h3 {
    font-size: 1.0625rem;
    line-height: 1.4;
  }
  h4 {
    font-size: 1rem;
  }
  .small,
  footer,
  .muted {
    color: var(--_muted);
    font-size: var(--_size-small);
  }
  .panel,
  .certificate,
  article > header {
    display: grid;
    gap: 0.75rem;
    align-content: start;
    padding: 1.125rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .stale {
    padding: 0.5rem 1.125rem;
    border-radius: var(--_radius-small);
    background: var(--_warning-soft);
    color: var(--_warning);
  }

  .banner {
    display: flex;
    gap: 1rem;
    padding: 1.125rem;
    border: 3px solid var(--_tone);
    border-radius: var(--_radius);
    background: var(--_tone-soft);
  }
  .banner .icon {
    inline-size: 2.5rem;
    block-size: 2.5rem;
    color: var(--_tone);
  }
  .banner strong {
    color: var(--_tone);
    font-size: 1.375rem;
    line-height: 1.3;
  }
  .banner .small {
    color: inherit;
  }

  article > header {
    grid-template-columns: 1fr;
    border-color: transparent;
    background: var(--_accent-soft);
  }
  article > .banner + header {
    background: var(--_sunken);
  }
  header > div {
    display: grid;
    gap: 0.25rem;
  }
  h2 {
    font-size: clamp(1.75rem, 1.3rem + 2.6cqi, 2.5rem);
    line-height: 1.2;
  }
  .state {
    display: flex;
    align-items: center;
    gap: 0.375rem;
    margin-block-start: 0.25rem;
    color: var(--_accent);
    font-weight: 600;
  }
  .ticket {
    padding-block-start: 0.75rem;
    border-block-start: 2px dashed var(--_line-strong);
    color: var(--_muted);
    font-size: var(--_size-small);
  }
  .ticket .code {
    display: block;
    color: var(--_text);
    font-size: 1.125rem;
    font-weight: 600;
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    list-style: none;
  }
  .marks li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5rem;
    padding: 0.25rem 0.875rem;
    border: 1px solid var(--_accent);
    border-radius: 1.125rem;
    background: var(--_surface);
    font-size: var(--_size-small);
  }
  .marks .over {
    border-color: var(--_line-strong);
    border-style: dashed;
    background: none;
  }

  .columns {
    display: grid;
    gap: 1rem;
    align-items: start;
  }
  .columns > div {
    display: grid;
    gap: 1rem;
  }
  @container (min-width: 48rem) {
    .columns {
      grid-template: 'facts side' auto 'history side' 1fr / 1.15fr 1fr;
    }
    article > header {
      grid-template-columns: 1fr auto;
      padding: 1.5rem;
    }
    .ticket {
      align-self: center;
      padding: 0.75rem 0 0.75rem 1.5rem;
      border-block-start: 0;
      border-inline-start: 2px dashed var(--_line-strong);
    }
    .marks {
      grid-column: 1 / -1;
    }
    .facts {
      grid-area: facts;
    }
    .side {
      grid-area: side;
    }
    .history {
      grid-area: history;
    }
  }

  dl {
    display: grid;
    gap: 0.5rem;
  }
  dl > div {
    display: grid;
    grid-template-columns: minmax(6.5rem, 30%) 1fr;
    gap: 0.75rem;
  }
  dt {
    color: var(--_muted);
  }
  .producer {
    font-size: 1.0625rem;
    font-weight: 600;
  }
  .scans h3 {
    display: flex;
    align-items: center;
    gap: 0.5rem;
  }
  .scans.frozen {
    border-color: var(--_tone);
    background: var(--_tone-soft);
  }
  .scans.frozen h3 {
    color: var(--_tone);
  }

  footer {
    padding-inline: 0.25rem;
  }

  @media print {
    :host {
      color-scheme: light;
      --_accent-soft: transparent;
      font-size: 10.5pt;
    }
    article > header,
    .panel,
    .certificate {
      border-color: var(--_line);
      padding: 0.625rem 0.75rem;
      break-inside: avoid;
    }
    .records li {
      break-inside: avoid;
    }
  }
`;
