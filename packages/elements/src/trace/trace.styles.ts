import { css } from 'lit';

/** The badge, waiting and failing; the full view has its own. */
export const styles = css`
  :host([variant='badge']) {
    display: inline-block;
    max-inline-size: 100%;
    vertical-align: middle;
  }
  .icon {
    flex: none;
    inline-size: 1.5rem;
    block-size: 1.5rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.8;
    stroke-linecap: round;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .badge {
    --_tone: var(--_accent);
    --_tone-soft: var(--_accent-soft);
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-inline-size: 12rem;
    min-block-size: 3rem;
    padding: 0.25rem 0.75rem 0.25rem 0.5rem;
    border-radius: var(--_radius-small);
    background: var(--_tone-soft);
    color: var(--_text);
    font-size: 0.8125rem;
    line-height: 1.35;
    text-decoration: none;
  }
  .badge :is(.icon, b) {
    color: var(--_tone);
  }
  .badge :is(b, b + span) {
    display: block;
  }
  a.badge:hover {
    box-shadow: inset 0 0 0 1px var(--_tone);
  }
  .frozen {
    --_tone: var(--_warning);
    --_tone-soft: var(--_warning-soft);
  }
  .recalled {
    --_tone: var(--_danger);
    --_tone-soft: var(--_danger-soft);
  }
  .badge.recalled {
    box-shadow: inset 0 0 0 2px var(--_tone);
  }
  .quiet {
    --_tone: var(--_muted);
    --_tone-soft: var(--_sunken);
  }
  .waiting {
    min-block-size: var(--min-height, 40rem);
    border-radius: var(--_radius);
    background: var(--_sunken);
    animation: waiting 1s infinite alternate;
  }
  @keyframes waiting {
    to {
      opacity: 0.5;
    }
  }
`;
