import { css } from 'lit';

/** What stands in the panels: rows of fields, the palette, the list, the findings. */
export const panelStyles = css`
  .panel .hint,
  .answers .hint {
    font-size: 0.8125rem;
  }
  section {
    display: grid;
    gap: 0.5rem;
    padding-block-start: 0.75rem;
    border-block-start: 1px solid var(--_line);
  }
  .subject {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 0.5rem;
  }
  .subject p {
    display: grid;
    margin: 0;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .subject span {
    color: var(--_muted);
    font-size: 0.8125rem;
    font-weight: 400;
  }
  .tools {
    display: grid;
    grid-template-columns: repeat(8, minmax(0, 1fr));
    padding: 0.125rem;
    border-radius: var(--_radius-small);
    background: var(--_sunken);
  }
  .tools .icon-button {
    min-inline-size: 0;
    min-block-size: 2rem;
  }
  .row {
    display: grid;
    grid-template-columns: minmax(4.5rem, 2fr) 3fr;
    align-items: center;
    gap: 0.25rem 0.5rem;
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
    font-size: 0.875rem;
  }
  .row.stacked {
    grid-template-columns: minmax(0, 1fr);
  }
  .row > .hint {
    grid-column: 1 / -1;
  }
  .row > span:first-child,
  .row > legend {
    color: var(--_muted);
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(6.25rem, 1fr));
    gap: 0.5rem;
  }
  .pair > .row {
    grid-template-columns: 1fr;
    gap: 0.125rem;
  }
  .pair.beside {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .pair.beside > .row {
    grid-template-columns: 1.25rem minmax(0, 1fr);
  }
  .panel input:not([type='checkbox'], [type='radio'], [type='file']),
  .panel select,
  .panel textarea {
    min-block-size: 2.125rem;
    padding: 0.25rem 0.5rem;
    font-size: 0.875rem;
  }
  .panel textarea {
    min-block-size: 3.5rem;
  }
  .button.file {
    justify-self: start;
    min-block-size: 2.25rem;
    padding-block: 0.25rem;
    font-size: 0.875rem;
  }
  .button.file:focus-within {
    outline: 3px solid var(--_focus);
    outline-offset: 1px;
  }
  .control {
    position: relative;
    display: block;
  }
  .control .unit {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0.5rem;
    display: grid;
    place-items: center;
    color: var(--_muted);
    font-size: 0.75rem;
    pointer-events: none;
  }
  .control:has(.unit) input {
    padding-inline-end: 2.25rem;
    appearance: textfield;
    -moz-appearance: textfield;
  }
  .control input::-webkit-inner-spin-button {
    display: none;
  }
  .segments .track {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: 1fr;
    padding: 2px;
    border-radius: var(--_radius-small);
    background: var(--_sunken);
    box-shadow: inset 0 0 0 1px var(--_line-strong);
  }
  .segments {
    display: flex;
    flex-wrap: wrap;
  }
  .segments legend {
    float: inline-start;
    flex: 2 1 5.333rem;
    min-inline-size: 4.5rem;
    padding: 0;
  }
  .segments .track {
    flex: 3 1 8rem;
  }
  .segments label {
    display: grid;
    cursor: pointer;
  }
  .segments input {
    position: absolute;
    opacity: 0;
    pointer-events: none;
  }
  .segments label > span {
    padding: 0.25rem 0.375rem;
    border-radius: calc(var(--_radius-small) - 2px);
    text-align: center;
    white-space: nowrap;
    font-size: 0.8125rem;
  }
  .segments input:checked + span {
    background: var(--_surface);
    box-shadow: 0 1px 2px rgb(8 20 14 / 0.2), inset 0 0 0 1px var(--_line-strong);
    color: var(--_accent);
    font-weight: 600;
  }
  .segments input:focus-visible + span {
    outline: 3px solid var(--_focus);
    outline-offset: 1px;
  }
  .check,
  .choice {
    display: flex;
    gap: 0.5rem;
    align-items: flex-start;
    font-size: 0.875rem;
    cursor: pointer;
  }
  .choice {
    font-size: 1rem;
  }
  .part {
    display: grid;
    gap: 0.375rem;
    margin: 0;
    padding: 0.5rem 0.625rem 0.625rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
  }
  .part > legend {
    padding-inline: 0.25rem;
    font-size: 0.8125rem;
    font-weight: 600;
  }

  #palette {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(3.375rem, 1fr));
    grid-auto-rows: 3.25rem;
    gap: 0.25rem;
  }
  #palette button {
    display: grid;
    align-content: center;
    justify-items: center;
    gap: 0.125rem;
    min-block-size: 0;
    padding: 0.125rem;
    border-color: transparent;
    background: var(--_sunken);
    font-size: 0.75rem;
    font-weight: 400;
    line-height: 1.2;
    overflow-wrap: anywhere;
  }
  #palette .icon {
    inline-size: 1.25rem;
    block-size: 1.25rem;
  }
  #palette button:hover,
  #palette button[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }

  #items {
    margin: 0 -0.375rem;
    padding: 2px;
    overflow-y: auto;
    list-style: none;
    scrollbar-width: thin;
  }
  #items li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto auto;
    align-items: center;
    gap: 0.5rem;
    padding: 0.3125rem 0.5rem;
    border-radius: 6px;
    font-size: 0.875rem;
    cursor: default;
  }
  #items li:hover {
    background: var(--_hover);
  }
  #items li[aria-selected='true'] {
    background: var(--_accent-soft);
    box-shadow: inset 3px 0 0 var(--_accent);
  }
  #items li.faint .name {
    color: var(--_muted);
  }
  #items:focus-visible li.active {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }
  #items .icon {
    color: var(--_muted);
  }
  #items .name {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  #items .kind {
    color: var(--_muted);
    font-size: 0.75rem;
  }
  @container designer (min-width: 56rem) and (max-width: 68rem) {
    #items .kind {
      display: none;
    }
  }

  #findings {
    display: grid;
    gap: 0.5rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  #findings li {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.125rem 0.5rem;
    padding: 0.5rem 0.625rem;
    border-radius: var(--_radius-small);
    background: var(--_warning-soft);
    font-size: 0.875rem;
  }
  #findings [data-severity='error'] {
    background: var(--_danger-soft);
  }
  #findings .icon {
    color: var(--_warning);
  }
  #findings [data-severity='error'] .icon {
    color: var(--_danger);
  }
  #findings p {
    grid-column: 2;
    margin: 0;
  }
  #findings .title {
    font-weight: 600;
  }
  #findings button {
    grid-column: 2;
    justify-self: start;
  }
  .fine {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 0.5rem;
    margin: 0;
    font-size: 0.875rem;
  }
  .fine .icon {
    color: var(--_accent);
  }
  .fine span {
    grid-column: 2;
    color: var(--_muted);
    font-size: 0.8125rem;
  }
  .badge {
    display: inline-grid;
    place-items: center;
    min-inline-size: 1.375rem;
    padding-inline: 0.375rem;
    border-radius: 999px;
    background: var(--_warning-soft);
    color: var(--_warning);
    font-size: 0.75rem;
    font-weight: 600;
    letter-spacing: 0;
  }
  .badge.error {
    background: var(--_danger-soft);
    color: var(--_danger);
  }
  .heading {
    display: flex;
    align-items: center;
    gap: 0.5rem;
  }
  .heading .segments {
    margin-inline-start: auto;
  }
`;
