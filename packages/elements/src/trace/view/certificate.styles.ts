import { css } from 'lit';

/** The certificate looks like the paper that it stands for. */
export const certificateStyles = css`
  .grounds {
    position: relative;
    display: grid;
    gap: 0.375rem;
  }
  .form {
    display: grid;
    gap: 0.625rem;
    padding: 1.25rem 1rem;
    border: 4px double var(--_accent);
    border-radius: 4px;
  }
  .form h3 {
    color: var(--_accent);
    font-size: 1.5rem;
    letter-spacing: 0.12em;
    text-align: center;
    text-indent: 0.12em;
  }
  .form ul {
    display: grid;
    gap: 0.375rem;
    list-style: none;
  }
  .form li {
    padding-inline-start: 1.75rem;
    text-indent: -1.75rem;
  }
  .form li::before {
    display: inline-block;
    inline-size: 1.75rem;
    text-indent: 0;
    content: '\\2611' / '';
  }
  .bases li:not(.ticked)::before {
    content: '\\2610' / '';
  }
  .form ul:not(.bases) li::before {
    content: '\\2022' / '';
  }
  .form dl > div {
    grid-template-columns: 6.5rem 1fr;
  }
  .form dt {
    color: inherit;
  }
  .form dd {
    border-block-end: 1px solid var(--_line-strong);
    font-weight: 600;
  }
  .voided .form {
    border-color: var(--_line-strong);
    color: var(--_muted);
  }
  .voided :is(h3, dd) {
    color: inherit;
    text-decoration: line-through;
  }
  .void-note {
    padding: 0.5rem 0.75rem;
    border: 2px solid var(--_tone);
    border-radius: var(--_radius-small);
    background: var(--_tone-soft);
  }
  .stamp {
    position: absolute;
    inset: 50% 0 auto auto;
    padding: 0 0.625rem;
    border: 4px solid var(--_danger);
    border-radius: 8px;
    color: var(--_danger);
    font-size: 2.25rem;
    font-weight: 800;
    letter-spacing: 0.2em;
    text-indent: 0.2em;
    transform: translateY(-50%) rotate(-14deg);
  }
`;
