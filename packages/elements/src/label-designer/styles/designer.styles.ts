import { css } from 'lit';

/** The room: toolbar above, three columns at a desk, one below the other on a phone. */
export const designerStyles = css`
  :host {
    --_paper: #fff;
    --_ruler: var(--_muted);
    --_hover: color-mix(in oklab, var(--_accent) 10%, transparent);
    container: designer / inline-size;
    block-size: var(--height, min(54rem, 92dvh));
    min-block-size: 34rem;
  }
  #base {
    display: grid;
    grid-template: auto minmax(0, 1fr) / clamp(13.75rem, 20%, 15.5rem) minmax(0, 1fr) clamp(16rem, 26%, 19rem);
    grid-template-areas: 'toolbar toolbar toolbar' 'start stage end';
    position: relative;
    block-size: 100%;
    overflow: clip;
    contain: layout paint;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-size: 0.9375rem;
    line-height: 1.45;
  }
  #base.starting {
    display: block;
    overflow: auto;
    padding: 1.25rem 1.5rem 1.5rem;
  }
  h2 {
    margin: 0;
    font-size: 0.8125rem;
    font-weight: 600;
    letter-spacing: 0.04em;
    color: var(--_muted);
  }
  h3 {
    margin: 0;
    font-size: 0.875rem;
    font-weight: 600;
  }
  #toolbar {
    grid-area: toolbar;
    display: flex;
    align-items: center;
    gap: 0.75rem;
    min-inline-size: 0;
    padding: 0.5rem 0.75rem;
    border-block-end: 1px solid var(--_line);
  }
  #toolbar .end {
    margin-inline-start: auto;
  }
  #title {
    display: grid;
    min-inline-size: 0;
    margin: 0;
    line-height: 1.3;
  }
  #title > * {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  #title span {
    color: var(--_muted);
    font-size: 0.8125rem;
  }
  .cluster {
    display: flex;
    align-items: center;
    gap: 0.25rem;
  }
  .cluster.end {
    gap: 0.5rem;
  }
  button.tool {
    min-block-size: 2.25rem;
    padding: 0.25rem 0.75rem;
    white-space: nowrap;
  }
  button.small {
    min-block-size: 2rem;
    padding: 0.125rem 0.625rem;
    font-size: 0.875rem;
  }
  .icon-button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: 2.25rem;
    min-inline-size: 2.25rem;
    padding: 0;
    border: 1px solid transparent;
    border-radius: var(--_radius-small);
    background: transparent;
    color: inherit;
    cursor: pointer;
  }
  .icon-button:hover:not(:disabled) {
    border-color: transparent;
    background: var(--_hover);
  }
  .icon-button:disabled {
    opacity: 0.35;
  }
  .menu {
    position: relative;
  }
  .menu > summary {
    list-style: none;
  }
  .menu > summary::-webkit-details-marker {
    display: none;
  }
  .menu > div {
    position: absolute;
    inset-block-start: calc(100% + 0.25rem);
    inset-inline-end: 0;
    z-index: 5;
    display: grid;
    inline-size: max-content;
    padding: 0.375rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    background: var(--_surface);
    box-shadow: 0 8px 28px rgb(8 20 14 / 0.22);
  }
  .menu > div > *,
  .menu .tight > button {
    justify-content: flex-start;
    inline-size: 100%;
    border-color: transparent;
    background: transparent;
    font-weight: 400;
  }
  .menu > div > .tight {
    display: none;
  }
  .menu .button:focus-within {
    outline: 3px solid var(--_focus);
    outline-offset: -2px;
  }

  .side {
    display: grid;
    contain: strict;
    align-content: start;
    min-block-size: 0;
    overflow-y: auto;
    scrollbar-width: thin;
  }
  .side.start {
    grid-area: start;
    grid-template-rows: auto minmax(8rem, 1fr);
    overflow: hidden;
    border-inline-end: 1px solid var(--_line);
  }
  .side.end {
    grid-area: end;
    grid-template-rows: minmax(0, 1fr) auto;
    align-content: stretch;
    overflow: hidden;
    border-inline-start: 1px solid var(--_line);
  }
  .side.end > .panel {
    overflow-y: auto;
    scrollbar-width: thin;
  }
  #panel-checks {
    max-block-size: 18rem;
  }
  .panel {
    position: relative;
    display: grid;
    align-content: start;
    gap: 0.625rem;
    min-inline-size: 0;
    padding: 0.875rem 0.875rem 1rem;
  }
  .panel + .panel {
    border-block-start: 1px solid var(--_line);
  }
  #panel-items {
    grid-template-rows: auto minmax(0, 1fr);
    min-block-size: 0;
  }

  #middle {
    grid-area: stage;
    display: grid;
    grid-template-rows: minmax(0, 1fr) auto;
    min-inline-size: 0;
    min-block-size: 0;
    background: var(--_sunken);
  }
  #status {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.375rem 1rem;
    padding: 0.375rem 0.75rem;
    border-block-start: 1px solid var(--_line);
    background: var(--_surface);
  }
  #status .segments {
    flex-wrap: nowrap;
  }
  #status .segments > * {
    flex: none;
    min-inline-size: 0;
  }
  #status .zoom {
    min-inline-size: 3.75rem;
    min-block-size: 2.25rem;
    padding: 0 0.25rem;
    color: inherit;
    font-weight: 400;
    font-variant-numeric: tabular-nums;
    font-size: 0.875rem;
  }
  #below {
    position: relative;
  }
  /* Lies over the canvas, which must not jump when the fonts have come. */
  #below > .hint {
    position: absolute;
    inset-block-end: 100%;
    padding: 0.5rem 0.75rem;
    pointer-events: none;
  }
  #notice {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    margin: 0;
    padding: 0.5rem 0.75rem;
    background: var(--_warning-soft);
    color: var(--_text);
    font-size: 0.875rem;
  }
  #notice .icon {
    color: var(--_warning);
  }
  #notice button {
    margin-inline-start: auto;
  }
  #switch {
    display: none;
  }

  /* A tablet: the items go, their list is one press away. */
  @container designer (max-width: 56rem) {
    #base {
      grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr) 18rem;
      grid-template-areas: 'toolbar toolbar' 'stage end' 'switch switch';
    }
    .side {
      display: contents;
    }
    .panel {
      grid-area: end;
      display: none;
      overflow-y: auto;
      border-inline-start: 1px solid var(--_line);
    }
    .panel.current {
      display: grid;
      max-block-size: none;
    }
    .panel + .panel {
      border-block-start: 0;
    }
    #switch {
      grid-area: switch;
      display: grid;
      grid-template-columns: repeat(4, 1fr);
      border-block-start: 1px solid var(--_line);
    }
    #switch button {
      padding-inline: 0.25rem;
      border: 0;
      border-radius: 0;
      background: transparent;
      font-weight: 500;
      white-space: nowrap;
    }
    #switch button[aria-pressed='true'] {
      box-shadow: inset 0 3px 0 var(--_accent);
      color: var(--_accent);
    }
  }
  /* A phone: the label above, what is done with it below. */
  @container designer (max-width: 44rem) {
    #base {
      grid-template: auto minmax(15rem, 42%) auto minmax(0, 1fr) / minmax(0, 1fr);
      grid-template-areas: 'toolbar' 'stage' 'switch' 'end';
    }
    .panel {
      border-inline-start: 0;
    }
    #switch {
      border-block-end: 1px solid var(--_line);
    }
    #toolbar {
      position: relative;
      gap: 0.25rem;
      padding: 0.375rem 0.5rem;
    }
    #toolbar #title,
    #toolbar .roomy {
      display: none;
    }
    .menu {
      position: static;
    }
    .menu > div {
      inset-inline-end: 0.5rem;
    }
    .menu > div > .tight {
      display: block;
    }
    button.tool span {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    button.tool {
      min-inline-size: 2.75rem;
      min-block-size: 2.75rem;
      padding: 0;
    }
    button.tool.primary {
      padding-inline: 0.75rem;
    }
    button.tool.primary span {
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
    }
    .icon-button {
      min-block-size: 2.75rem;
      min-inline-size: 2.75rem;
    }
    #status {
      flex-wrap: nowrap;
      gap: 0;
      padding: 0.25rem;
    }
    #status .zoom {
      display: none;
    }
    #status legend {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    #status .icon-button {
      min-inline-size: 2.5rem;
    }
    #status .segments {
      flex: 1 1 0;
      min-inline-size: 0;
    }
    #status .track {
      flex: 1 1 0;
      grid-auto-columns: auto;
    }
    #status .track span {
      padding-inline: 0;
      overflow: hidden;
      text-overflow: ellipsis;
    }
  }
`;
