import { css } from 'lit';

/** What the first paint needs; what comes with scanning is in `desk/`. */
export const styles = css`
  :host {
    --_glow: #8df0bb;
    --_night: #0b1611;
    container-type: inline-size;
    max-inline-size: var(--suyuan-scanner-max-size, 40rem);
  }
  #base {
    display: grid;
    gap: 1rem;
  }

  /* The stage is a dark room in both schemes: pictures and the frame stand out. */
  #stage {
    position: relative;
    display: grid;
    place-items: center;
    aspect-ratio: 4 / 3;
    overflow: hidden;
    border-radius: var(--_radius);
    color: #f2f6f3;
    background: radial-gradient(120% 120% at 50% 0%, #24493a 0%, #12241c 55%, var(--_night) 100%);
  }
  .panel {
    position: relative;
    display: grid;
    justify-items: center;
    gap: 0.75rem;
    max-inline-size: 28rem;
    padding: 1.25rem;
    text-align: center;
  }
  .panel .icon {
    inline-size: 3.25rem;
    block-size: 3.25rem;
    color: var(--_glow);
  }
  .panel p {
    margin: 0;
  }
  #stage .hint {
    color: #c8d8ce;
  }
  #stage button {
    border-color: rgb(255 255 255 / 0.4);
    color: #fff;
    background: rgb(6 16 11 / 0.55);
  }
  #stage button:hover:not(:disabled) {
    border-color: var(--_glow);
  }
  #stage .primary {
    border-color: transparent;
    color: #06130c;
    background: var(--_glow);
  }
  .panel.start .primary {
    min-block-size: 3.25rem;
    padding-inline: 1.75rem;
    border-radius: 999px;
    font-size: 1.125rem;
    font-weight: 600;
  }
  #stage .primary:hover:not(:disabled) {
    background: #b0f7d1;
  }
  #stage :focus-visible {
    outline-color: #fff;
  }

  #ways {
    display: grid;
    gap: 0.5rem;
    padding: 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  #ways label {
    font-weight: 600;
  }
  .line {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.5rem;
  }
  .line button {
    padding-inline: 0.75rem;
  }
  #code {
    padding-inline: 0.5rem;
    font-variant-numeric: tabular-nums;
  }
  #typing .hint {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.375rem;
    min-block-size: 1.6em;
  }
  #typing .icon {
    vertical-align: -0.25em;
  }
  .digits {
    color: var(--_text);
    font-variant-numeric: tabular-nums;
  }
  .complete {
    color: var(--_accent);
  }
  .wrong {
    color: var(--_danger);
  }
  .others {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 0.75rem;
    margin-block-end: 0.25rem;
    padding-block-end: 1rem;
    border-block-end: 1px solid var(--_line);
  }

  @container (inline-size < 26rem) {
    #stage {
      aspect-ratio: 1;
    }
    .others button {
      flex: 1 1 auto;
    }
  }
  @media (pointer: coarse) {
    .others .hint {
      display: none;
    }
  }
  @media (forced-colors: active) {
    #stage {
      border: 1px solid CanvasText;
    }
  }
`;
