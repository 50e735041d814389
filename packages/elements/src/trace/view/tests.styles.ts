import { css } from 'lit';

/** Tests and verdicts; a sign goes with every colour. */
export const testsStyles = css`
  .test {
    display: grid;
    gap: 0.375rem;
  }
  .test + .test {
    padding-block-start: 0.75rem;
    border-block-start: 1px solid var(--_line);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--_size-small);
  }
  :is(th, td) {
    padding: 0.375rem 0.5rem 0.375rem 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  thead th {
    color: var(--_muted);
    font-weight: 400;
  }
  tbody th {
    font-weight: 500;
  }
  .method {
    display: block;
    color: var(--_muted);
    font-weight: 400;
  }
  .verdict {
    font-weight: 600;
    white-space: nowrap;
  }
  .verdict::before {
    content: '\\2713\\00a0' / '';
  }
  .verdict.pass {
    color: var(--_accent);
  }
  .verdict.fail {
    color: var(--_danger);
  }
  .verdict.fail::before {
    content: '\\2717\\00a0' / '';
  }
`;
