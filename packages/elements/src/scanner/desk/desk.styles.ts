import { css } from 'lit';

/** Video, outline, tools and results: what comes with scanning. */
export const deskStyles = css`
  video,
  canvas,
  #outline {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  video {
    touch-action: pan-y;
  }
  #outline {
    pointer-events: none;
  }
  #outline polygon {
    fill: rgb(111 207 155 / 0.24);
    stroke: var(--_glow);
    stroke-width: 4px;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }
  #stage:has(.doubtful) polygon {
    fill: rgb(255 194 122 / 0.24);
    stroke: #ffc27a;
  }
  #finder {
    position: absolute;
    inline-size: min(56%, 20rem);
    max-block-size: 70%;
    pointer-events: none;
    filter: drop-shadow(0 0 3px rgb(0 0 0 / 0.55));
  }
  #finder path {
    fill: none;
    stroke: #fff;
    stroke-width: 3px;
    stroke-linecap: round;
    vector-effect: non-scaling-stroke;
  }
  #finder .line {
    stroke: var(--_glow);
    stroke-width: 2px;
    animation: sweep 2.4s ease-in-out infinite alternate;
  }
  @keyframes sweep {
    from {
      transform: translateY(-32px);
    }
    to {
      transform: translateY(32px);
    }
  }
  .title {
    font-size: 1.125rem;
    font-weight: 600;
  }
  .panel.problem .icon {
    color: #ffc27a;
  }
  .panel.problem [role='alert'] {
    display: grid;
    justify-items: center;
    gap: 0.5rem;
  }
  .panel p {
    text-wrap: balance;
  }
  .panel.waiting,
  .panel.over {
    padding: 1rem 1.75rem;
    border-radius: var(--_radius);
    background: rgb(6 16 11 / 0.74);
  }
  /* In the picture's place, or beside the picture in which it was found. */
  .panel.found .icon {
    display: block;
    padding: 0.625rem;
    border-radius: 50%;
    color: #06130c;
    background: var(--_glow);
  }
  .panel.found.doubtful .icon {
    background: #ffc27a;
  }
  .panel.waiting {
    margin: 0.75rem;
  }
  .panel.over {
    align-self: end;
    justify-self: stretch;
    max-inline-size: none;
    margin: 0.75rem;
    grid-template-columns: auto 1fr auto;
    align-items: center;
    justify-items: start;
    padding: 0.625rem;
    text-align: start;
  }
  .panel.over .title {
    font-size: 1rem;
    line-height: 1.4;
  }
  .panel.over button {
    padding-inline: 0.875rem;
    white-space: nowrap;
  }
  .panel.over .icon {
    inline-size: 2rem;
    block-size: 2rem;
    padding: 0.3rem;
  }
  .spinner {
    inline-size: 2.25rem;
    block-size: 2.25rem;
    border: 3px solid rgb(255 255 255 / 0.25);
    border-block-start-color: var(--_glow);
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
    max-inline-size: calc(100% - 1.5rem);
    text-align: center;
    text-wrap: balance;
    inset-block-start: 0.75rem;
    margin: 0;
    padding: 0.25rem 0.875rem;
    border-radius: 1rem;
    background: rgb(6 16 11 / 0.68);
    font-size: var(--_size-small);
  }
  #tools {
    position: absolute;
    inset-block-end: 0;
    inset-inline: 0;
    display: flex;
    align-items: center;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0 0.75rem;
    padding: 1.5rem 0.75rem 0.75rem;
    background: linear-gradient(transparent, rgb(6 16 11 / 0.72));
  }
  #tools .row {
    flex: none;
    flex-wrap: nowrap;
    gap: 0.75rem;
  }
  #tools input {
    flex: 1 1 5.5rem;
    min-inline-size: 0;
    max-inline-size: 14rem;
    min-block-size: 2.75rem;
    margin: 0;
    accent-color: var(--_glow);
  }
  #stage .round {
    flex: none;
    inline-size: 2.75rem;
    padding: 0;
    border-radius: 50%;
  }
  #stage .round[aria-pressed='true'] {
    color: #06130c;
    background: var(--_glow);
  }
  #dropping {
    position: absolute;
    inset: 0;
    z-index: 1;
    display: grid;
    place-items: center;
    margin: 0;
    border: 3px dashed var(--_glow);
    border-radius: inherit;
    background: rgb(11 22 17 / 0.97);
    font-size: var(--_size-large);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    justify-content: center;
  }
  .problem button {
    flex: 1 1 auto;
  }

  .heading {
    display: flex;
    align-items: center;
    justify-content: space-between;
    min-block-size: 2.75rem;
  }
  .heading button {
    margin-inline-end: -1.125rem;
  }
  h2 {
    margin: 0;
    font-size: 1rem;
  }
  ul {
    display: grid;
    gap: 0.5rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .card {
    position: relative;
    display: grid;
    gap: 0.25rem;
    justify-items: start;
    padding: 0.875rem 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .card.doubtful {
    border-color: var(--_danger);
    background: var(--_danger-soft);
  }
  .card.neutral .kind {
    color: var(--_muted);
  }
  .card p {
    margin: 0;
  }
  .kind {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375rem 0.5rem;
    color: var(--_accent);
    font-size: var(--_size-small);
    font-weight: 600;
  }
  .doubtful .kind {
    color: var(--_danger);
  }
  .badge {
    padding: 0 0.5rem;
    border: 1px solid currentColor;
    border-radius: 999px;
    color: var(--_accent);
    font-size: 0.8125rem;
    font-weight: 500;
  }
  .words {
    max-inline-size: 100%;
    font-size: 1.125rem;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .remark {
    text-wrap: pretty;
    color: var(--_muted);
    font-size: var(--_size-small);
  }
  .remark.caution {
    color: var(--_danger);
  }
  .card .button {
    max-inline-size: 100%;
    margin-block-start: 0.5rem;
    overflow-wrap: anywhere;
  }
  .card .button.quiet {
    margin-block: 0 -0.5rem;
    padding-inline: 0;
    border-color: transparent;
    color: var(--_accent);
    background: none;
  }
  .card:has(.remove) {
    padding-inline-end: 3.25rem;
  }
  .gun {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: 2.75rem;
    margin: 0;
    color: var(--_accent);
    font-weight: 500;
  }
  .remove {
    position: absolute;
    inset-block-start: 0.375rem;
    inset-inline-end: 0.375rem;
    inline-size: 2.75rem;
    padding: 0;
  }
  .empty {
    margin: 0;
    padding: 1.25rem;
    border: 1px dashed var(--_line-strong);
    border-radius: var(--_radius);
    color: var(--_muted);
    text-align: center;
  }
  #scans:not(:has(ul, .heading)) {
    display: none;
  }

  @media (forced-colors: active) {
    .card {
      border: 1px solid CanvasText;
    }
    #outline polygon {
      stroke: Highlight;
    }
  }
`;
