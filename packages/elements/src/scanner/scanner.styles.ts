import { css } from 'lit';

export const styles = css`
  :host {
    --_accent: var(--suyuan-color-accent, light-dark(#1d6b45, #6fcf9b));
    --_on-accent: var(--suyuan-color-on-accent, light-dark(#fff, #06130c));
    --_surface: var(--suyuan-color-surface, light-dark(#fff, #17201b));
    --_sunken: var(--suyuan-color-surface-sunken, light-dark(#f3f6f3, #101713));
    --_text: var(--suyuan-color-text, light-dark(#17211b, #e8efe9));
    --_muted: var(--suyuan-color-text-muted, light-dark(#55635a, #a3b1a8));
    --_line: var(--suyuan-color-border, light-dark(#d5ddd7, #2f3a33));
    --_danger: var(--suyuan-color-danger, light-dark(#a4262c, #ff9b93));
    --_good: var(--suyuan-color-success, light-dark(#1d6b45, #6fcf9b));
    --_radius: var(--suyuan-radius, 12px);
    --_focus: var(--suyuan-color-focus, light-dark(#0b57d0, #a8c7fa));
    container-type: inline-size;
    display: block;
    max-inline-size: var(--suyuan-scanner-max-size, 40rem);
    color: var(--_text);
    font: var(--suyuan-font-size-base, 1rem) / var(--suyuan-line-height, 1.5)
      var(--suyuan-font-family, system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', sans-serif);
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
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
    background: radial-gradient(120% 120% at 50% 0%, #24493a 0%, #12241c 55%, #0b1611 100%);
  }
  video,
  canvas {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  [hidden] {
    display: none !important;
  }
  #outline {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    pointer-events: none;
  }
  #outline polygon {
    fill: rgb(111 207 155 / 0.22);
    stroke: #8df0bb;
    stroke-width: 4;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }
  #finder {
    position: absolute;
    inline-size: min(62%, 22rem);
    aspect-ratio: 1;
    max-block-size: 78%;
    color: #fff;
    pointer-events: none;
  }
  #finder path {
    fill: none;
    stroke: currentColor;
    stroke-width: 3;
    stroke-linecap: round;
    opacity: 0.92;
  }
  #finder .line {
    stroke: #8df0bb;
    stroke-width: 1.6;
    animation: sweep 2.4s ease-in-out infinite alternate;
  }
  @keyframes sweep {
    from {
      transform: translateY(-26px);
    }
    to {
      transform: translateY(26px);
    }
  }
  .panel {
    position: relative;
    display: grid;
    justify-items: center;
    gap: 0.75rem;
    max-inline-size: 26rem;
    padding: 1.25rem;
    text-align: center;
  }
  .panel p {
    margin: 0;
  }
  .panel .title {
    font-size: 1.125rem;
    font-weight: 600;
  }
  .panel .hint {
    color: #c8d8ce;
    font-size: 0.9375rem;
  }
  .panel > .icon {
    inline-size: 3.25rem;
    block-size: 3.25rem;
    color: #8df0bb;
  }
  .panel.problem > .icon {
    color: #ffc27a;
  }
  .spinner {
    inline-size: 2.25rem;
    block-size: 2.25rem;
    border: 3px solid rgb(255 255 255 / 0.25);
    border-block-start-color: #8df0bb;
    border-radius: 50%;
    animation: spin 0.9s linear infinite;
  }
  @keyframes spin {
    to {
      rotate: 1turn;
    }
  }
  #caption {
    position: absolute;
    inset-block-start: 0.75rem;
    margin: 0;
    padding: 0.25rem 0.75rem;
    border-radius: 999px;
    background: rgb(6 16 11 / 0.66);
    font-size: 0.9375rem;
  }
  #tools {
    position: absolute;
    inset-block-end: 0;
    inset-inline: 0;
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.5rem;
    padding: 1.5rem 0.75rem 0.75rem;
    background: linear-gradient(transparent, rgb(6 16 11 / 0.72));
  }
  #tools label {
    display: flex;
    flex: 0 1 9rem;
    min-inline-size: 4rem;
  }
  #tools input {
    inline-size: 100%;
    min-block-size: 2.75rem;
    margin: 0;
    accent-color: #8df0bb;
  }
  #dropping {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    border: 3px dashed #8df0bb;
    border-radius: inherit;
    background: rgb(11 22 17 / 0.85);
    font-size: 1.125rem;
  }

  button,
  .file {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5rem;
    min-block-size: 2.75rem;
    padding: 0.5rem 1.125rem;
    border: 1px solid transparent;
    border-radius: calc(var(--_radius) * 0.75);
    color: inherit;
    background: none;
    font: inherit;
    font-weight: 600;
    line-height: 1.25;
    cursor: pointer;
  }
  .icon {
    flex: none;
    inline-size: 1.375rem;
    block-size: 1.375rem;
  }
  .primary {
    color: var(--_on-accent);
    background: var(--_accent);
  }
  .primary:hover {
    background: color-mix(in oklab, var(--_accent) 88%, var(--_text));
  }
  #stage .primary {
    color: #06130c;
    background: #8df0bb;
  }
  #stage .primary:hover {
    background: #b0f7d1;
  }
  .quiet {
    border-color: var(--_line);
    color: var(--_text);
    background: var(--_surface);
  }
  .quiet:hover {
    border-color: var(--_accent);
  }
  #stage .quiet {
    border-color: rgb(255 255 255 / 0.35);
    color: #fff;
    background: rgb(6 16 11 / 0.5);
  }
  #stage .quiet:hover,
  .round:hover {
    border-color: #8df0bb;
  }
  .round {
    inline-size: 2.75rem;
    padding: 0;
    border-color: rgb(255 255 255 / 0.35);
    border-radius: 50%;
    color: #fff;
    background: rgb(6 16 11 / 0.62);
  }
  .round[aria-pressed='true'] {
    color: #06130c;
    background: #8df0bb;
  }
  button:disabled {
    opacity: 0.5;
    cursor: not-allowed;
  }
  :is(button, input, a):focus-visible,
  .file:focus-within {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  #stage :is(button, input):focus-visible {
    outline-color: #fff;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    justify-content: center;
  }

  #ways {
    display: grid;
    gap: 0.875rem;
    padding: 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  #ways label {
    font-weight: 600;
  }
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.5rem;
    margin-block-start: 0.375rem;
  }
  .field input {
    inline-size: 100%;
    min-block-size: 2.75rem;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.75);
    color: inherit;
    background: var(--_sunken);
    font: inherit;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.02em;
  }
  .field input[aria-invalid='true'] {
    border-color: var(--_danger);
  }
  .hint,
  .typing {
    margin: 0.375rem 0 0;
    color: var(--_muted);
    font-size: 0.875rem;
  }
  .typing .icon {
    inline-size: 1.125rem;
    block-size: 1.125rem;
    vertical-align: -0.2em;
  }
  .typing .digits {
    display: block;
    color: var(--_text);
    font-variant-numeric: tabular-nums;
  }
  .typing.complete {
    color: var(--_good);
  }
  .typing.wrong {
    color: var(--_danger);
  }
  .others {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 0.75rem;
  }
  .others .hint {
    margin: 0;
  }
  .file input {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    opacity: 0;
  }

  ul {
    display: grid;
    gap: 0.5rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.125rem 0.75rem;
    padding: 0.875rem 1rem;
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_good);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .card.doubtful {
    border-inline-start-color: var(--_danger);
  }
  .card .kind {
    margin: 0;
    color: var(--_muted);
    font-size: 0.875rem;
  }
  .card .words {
    grid-column: 1;
    margin: 0;
    font-size: 1.0625rem;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .card .note {
    grid-column: 1;
    margin: 0.25rem 0 0;
    color: var(--_muted);
    font-size: 0.875rem;
  }
  .card .caution {
    color: var(--_danger);
  }
  .card .badge {
    display: inline-block;
    margin-inline-start: 0.5rem;
    padding: 0 0.5rem;
    border: 1px solid currentColor;
    border-radius: 999px;
    color: var(--_good);
    font-size: 0.8125rem;
  }
  .card a {
    grid-column: 1;
    justify-self: start;
    margin-block-start: 0.375rem;
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }
  .card .end {
    grid-column: 2;
    grid-row: 1 / span 2;
    align-self: center;
  }
  #list header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    margin-block-end: 0.5rem;
  }
  #list h2 {
    margin: 0;
    font-size: 1rem;
  }
  #list .empty {
    margin: 0;
    padding: 1.25rem;
    border: 1px dashed var(--_line);
    border-radius: var(--_radius);
    color: var(--_muted);
    text-align: center;
  }
  .only-heard {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @container (inline-size < 26rem) {
    #stage {
      aspect-ratio: 1;
    }
    .others .quiet {
      flex: 1 1 auto;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    #finder .line,
    .spinner {
      animation: none;
    }
  }
  @media (forced-colors: active) {
    #stage,
    .card {
      border: 1px solid CanvasText;
    }
    #outline polygon {
      stroke: Highlight;
    }
  }
`;
