import { css } from 'lit';

export const styles = css`
  #base {
    display: grid;
    justify-items: start;
    gap: 0.75rem;
  }
  p {
    margin: 0;
  }
`;
