import { css } from 'lit';

export const styles = css`
  :host {
    --_size: var(--size, 10rem);
    display: inline-block;
    inline-size: var(--_size);
    vertical-align: middle;
  }
  svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
    /* A symbol is dark on light in every colour scheme, and on paper: scanners expect it. */
    background: #fff;
    fill: #000;
    shape-rendering: crispEdges;
    print-color-adjust: exact;
    forced-color-adjust: none;
  }
  p {
    margin: 0;
    padding: 0.5rem;
    border: 1px solid var(--_danger);
    border-radius: var(--_radius-small);
    color: var(--_danger);
  }
`;
