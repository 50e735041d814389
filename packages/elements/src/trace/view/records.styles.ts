import { css } from 'lit';

/** Farm records on a line of time. */
export const recordsStyles = css`
  .records {
    list-style: none;
  }
  .records li {
    position: relative;
    padding: 0 0 1.125rem 1.5rem;
    border-inline-start: 2px solid var(--_line);
    margin-inline-start: 0.4375rem;
  }
  .records li:last-child {
    padding-block-end: 0;
    border-color: transparent;
  }
  .records li::before {
    position: absolute;
    inset: 0.3125rem auto auto -0.5rem;
    inline-size: 0.875rem;
    block-size: 0.875rem;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: var(--_surface);
    content: '';
  }
  .records .harvest::before {
    background: var(--_accent);
  }
  .what {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
    align-items: baseline;
  }
  .records .verdict {
    font-size: var(--_size-small);
    white-space: normal;
  }
  time {
    color: var(--_muted);
    font-size: var(--_size-small);
    font-variant-numeric: tabular-nums;
  }
`;
