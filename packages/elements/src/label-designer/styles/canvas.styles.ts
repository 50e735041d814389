import { css } from 'lit';

/** The canvas. Strokes over the label are as wide on the screen at every zoom. */
export const canvasStyles = css`
  #stage {
    contain: strict;
    overflow: auto;
    min-block-size: 0;
    scrollbar-width: thin;
  }
  #paper {
    display: grid;
    grid-template: 20px 1fr / 20px 1fr;
    inline-size: max-content;
    min-inline-size: 100%;
    min-block-size: 100%;
  }
  .ruler {
    display: block;
    background: var(--_surface);
    color: var(--_ruler);
    font-size: 9px;
    z-index: 1;
  }
  .ruler line {
    stroke: currentColor;
    stroke-width: 1;
    opacity: 0.6;
  }
  .ruler text {
    fill: currentColor;
  }
  .ruler .extent {
    fill: rgb(31 111 235 / 0.22);
  }
  #ruler-x {
    grid-area: 1 / 2;
    position: sticky;
    inset-block-start: 0;
  }
  #ruler-y {
    grid-area: 2 / 1;
    position: sticky;
    inset-inline-start: 0;
  }
  #canvas {
    grid-area: 2 / 2;
    display: block;
    contain: strict;
    touch-action: pan-x pan-y pinch-zoom;
    user-select: none;
    -webkit-user-select: none;
  }
  #canvas:focus-visible {
    outline-offset: -3px;
  }
  #canvas:focus:not(:focus-visible) {
    outline: none;
  }
  #canvas .ground {
    fill: transparent;
  }
  #canvas .sheet {
    fill: var(--_paper);
  }
  #canvas .edge {
    fill: none;
    stroke: rgb(8 20 14 / 0.3);
    vector-effect: non-scaling-stroke;
    pointer-events: none;
  }
  #canvas g > g {
    pointer-events: none;
  }
  .hit {
    fill: transparent;
    cursor: move;
  }
  .hit:hover,
  .hit.ghost {
    stroke: #1f6feb;
    stroke-width: 1;
    vector-effect: non-scaling-stroke;
  }
  .hit.ghost {
    fill: rgb(31 111 235 / 0.06);
    stroke: rgb(31 111 235 / 0.5);
    stroke-dasharray: 3 3;
  }
  .hit.held {
    touch-action: none;
  }
  .ghost-name {
    fill: #1d5fc4;
    text-anchor: middle;
    dominant-baseline: central;
    pointer-events: none;
  }
  .selection rect,
  .area,
  .guide {
    vector-effect: non-scaling-stroke;
    pointer-events: none;
  }
  .selection .chosen {
    fill: none;
    stroke: #1f6feb;
    stroke-width: 1.5;
  }
  .selection .locked {
    stroke: #8a5a00;
    stroke-dasharray: 4 3;
  }
  .selection .bounds {
    fill: none;
    stroke: #1f6feb;
    stroke-dasharray: 4 3;
  }
  .selection .handle {
    fill: #fff;
    stroke: #1f6feb;
    stroke-width: 1.5;
  }
  .selection .grip {
    fill: transparent;
    pointer-events: all;
    touch-action: none;
  }
  .guide {
    stroke: #d6249f;
    stroke-width: 1;
  }
  .area {
    fill: rgb(31 111 235 / 0.12);
    stroke: #1f6feb;
    stroke-width: 1;
  }
  .grip[data-handle='nw'],
  .grip[data-handle='se'] {
    cursor: nwse-resize;
  }
  .grip[data-handle='ne'],
  .grip[data-handle='sw'] {
    cursor: nesw-resize;
  }
  .grip[data-handle='n'],
  .grip[data-handle='s'] {
    cursor: ns-resize;
  }
  .grip[data-handle='e'],
  .grip[data-handle='w'] {
    cursor: ew-resize;
  }
  [data-tool='place'] #canvas,
  [data-tool='place'] .hit {
    cursor: crosshair;
  }
  [data-tool='hand'] #canvas,
  [data-tool='hand'] .hit {
    cursor: grab;
  }
  [data-at='panning'] #canvas,
  [data-at='panning'] .hit {
    cursor: grabbing;
  }
  @media (forced-colors: active) {
    #canvas .sheet {
      forced-color-adjust: none;
    }
    .selection .chosen,
    .selection .handle {
      stroke: Highlight;
    }
  }
`;
