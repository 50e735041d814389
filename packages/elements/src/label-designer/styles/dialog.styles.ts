import { css } from 'lit';

/** Dialogs, and the template picker that also opens the element. */
export const dialogStyles = css`
  dialog {
    inline-size: min(36rem, calc(100vw - 2rem));
    max-block-size: min(46rem, calc(100dvh - 2rem));
    padding: 0;
    overflow: hidden;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    box-shadow: 0 24px 80px rgb(8 20 14 / 0.4);
  }
  dialog[open] {
    display: grid;
  }
  dialog::backdrop {
    background: rgb(8 20 14 / 0.5);
  }
  dialog#dialog-picker {
    inline-size: min(64rem, calc(100vw - 2rem));
  }
  dialog#dialog-versions {
    inline-size: min(50rem, calc(100vw - 2rem));
  }
  dialog .sheet {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
    min-block-size: 0;
    max-block-size: inherit;
  }
  dialog .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1rem;
    padding: 0.875rem 1.25rem;
    border-block-end: 1px solid var(--_line);
  }
  dialog .head h2 {
    color: var(--_text);
    font-size: 1.125rem;
    letter-spacing: 0;
  }
  dialog .sheet > :last-child {
    overflow-y: auto;
    padding: 1rem 1.25rem 1.25rem;
  }
  .answers {
    display: grid;
    gap: 1rem;
  }
  .answers .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .answers .row input {
    flex: 1 1 8rem;
    inline-size: auto;
  }
  .answers .row.links {
    margin-block-start: -0.75rem;
  }
  .answers pre {
    margin: 0;
    padding: 0.625rem 0.75rem;
    border-radius: var(--_radius-small);
    background: var(--_surface);
    font-size: 0.8125rem;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    user-select: all;
  }
  .answers progress {
    inline-size: 100%;
    block-size: 0.75rem;
    accent-color: var(--_accent);
  }
  .under-way {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem;
    margin: 0;
    padding: 0.375rem 0.75rem;
    background: var(--_accent-soft);
  }
  .answers .choice {
    font-weight: 400;
  }
  .answers .pair label {
    display: grid;
    gap: 0.25rem;
  }
  .answers .note {
    margin: 0;
  }
  .answers .note ul {
    margin: 0;
    padding-inline-start: 1.25rem;
  }
  .answers .note .icon {
    vertical-align: -0.25em;
    margin-inline-end: 0.375rem;
    color: var(--_danger);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: 0.75rem;
  }
  /* What a dialog is for stays in sight, however long it is. */
  dialog .foot {
    position: sticky;
    inset-block-end: -1.25rem;
    margin: 0 -1.25rem -1.25rem;
    padding: 0.75rem 1.25rem 1rem;
    background: var(--_surface);
    box-shadow: 0 -1px 0 var(--_line);
  }
  .foot .count {
    margin: 0 auto 0 0;
    font-weight: 600;
  }
  .keys {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.875rem;
  }
  .keys th {
    padding: 0.3125rem 1rem 0.3125rem 0;
    text-align: start;
    font-weight: 400;
    white-space: nowrap;
  }
  .keys td {
    padding: 0.3125rem 0;
  }
  kbd {
    padding: 0.0625rem 0.375rem;
    border: 1px solid var(--_line);
    border-radius: 5px;
    background: var(--_sunken);
    font: inherit;
  }

  #start h2 {
    margin: 0 0 0.25rem;
    color: var(--_text);
    letter-spacing: 0;
    font-size: 1.375rem;
    line-height: 1.3;
  }
  #picker {
    display: grid;
    gap: 0.875rem;
    align-content: start;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
  }
  button.chip {
    min-block-size: 2rem;
    padding: 0 0.75rem;
    border-radius: 999px;
    font-size: 0.875rem;
    font-weight: 400;
  }
  button.chip[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(13rem, 100%), 1fr));
    gap: 0.75rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  button.card {
    display: grid;
    grid-template-rows: 1fr auto auto;
    justify-content: stretch;
    gap: 0.125rem;
    inline-size: 100%;
    block-size: 100%;
    padding: 0.625rem;
    border-color: var(--_line);
    text-align: start;
    font-weight: 400;
  }
  button.card .name {
    font-weight: 600;
  }
  button.card .hint {
    font-size: 0.8125rem;
  }
  .thumb {
    display: grid;
    place-items: center;
    inline-size: 100%;
    block-size: 9.5rem;
    margin-block-end: 0.375rem;
    padding: 0.75rem;
    border-radius: 6px;
    background: var(--_sunken);
  }
  .thumb svg {
    max-inline-size: 100%;
    max-block-size: 100%;
    block-size: auto;
    inline-size: auto;
    border-radius: 2px;
    box-shadow: 0 1px 3px rgb(8 20 14 / 0.25);
  }

  .versions {
    display: grid;
    gap: 0.75rem;
  }
  .versions > .beside {
    display: grid;
    grid-template-columns: minmax(12rem, 16rem) minmax(0, 1fr);
    align-items: start;
    gap: 1rem;
  }
  .versions .past {
    display: grid;
    gap: 0.25rem;
    max-block-size: 24rem;
    margin: 0 0 0.5rem;
    padding: 2px;
    overflow-y: auto;
    list-style: none;
    scrollbar-width: thin;
  }
  .past button {
    display: grid;
    justify-content: stretch;
    gap: 0.125rem;
    inline-size: 100%;
    padding: 0.5rem 0.75rem;
    border-color: transparent;
    background: transparent;
    text-align: start;
    font-weight: 400;
  }
  .past button:hover {
    background: var(--_hover);
  }
  .past button[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }
  .past em {
    margin-inline-start: 0.25rem;
    color: var(--_accent);
    font-size: 0.8125rem;
    font-style: normal;
  }
  .past .hint {
    font-size: 0.8125rem;
  }
  .versions figure {
    display: grid;
    gap: 0.5rem;
    margin: 0;
  }
  .versions .thumb {
    block-size: 20rem;
    margin: 0;
    padding: 1.25rem;
  }
  /* As large as there is room for; the shadow is that of the paper, not of the room. */
  .versions .thumb svg {
    inline-size: 100%;
    block-size: 100%;
    box-shadow: none;
    filter: drop-shadow(0 1px 3px rgb(8 20 14 / 0.25));
  }
  .versions figcaption {
    display: grid;
  }
  @media (max-width: 40rem) {
    .versions > .beside {
      grid-template-columns: minmax(0, 1fr);
    }
    .versions figure {
      order: -1;
    }
    .versions .thumb {
      block-size: 11rem;
    }
  }
  @container designer (max-width: 44rem) {
    #base.starting {
      padding: 1rem;
    }
    .cards {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 0.5rem;
    }
    .thumb {
      block-size: 6.5rem;
      padding: 0.5rem;
    }
    button.card {
      padding: 0.5rem;
      overflow-wrap: anywhere;
    }
  }
`;
