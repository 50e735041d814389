import type { LabelData } from '@suyuan/label/fields';
import type { Box, LabelItem } from '@suyuan/label/model';
import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { unsafeSVG } from 'lit/directives/unsafe-svg.js';
import { movable } from '../design/edits.ts';
import type { DesignerView } from '../designer-view.ts';
import { box, handles, roundMm, unionOf } from '../geometry/geometry.ts';
import type { Guide } from '../geometry/snapping.ts';
import { type Ground, pxPerMm } from '../geometry/view.ts';
import { nameOf } from '../items/item-editors.ts';
import type { Drawing, Drawings } from './drawings.ts';
import { renderRulers } from './rulers.ts';

export interface CanvasInput {
  readonly data: LabelData;
  /** None while the fonts are on their way: then only outlines are shown. */
  readonly drawings: Drawings | undefined;
  readonly zoom: number;
  readonly ground: Ground;
  readonly handlers: {
    readonly pointer: (event: PointerEvent) => void;
    readonly key: (event: KeyboardEvent) => void;
    readonly doubleClick: (event: MouseEvent) => void;
  };
}

/** The label as it prints, and over it what is chosen, in millimetres at the zoom of the moment. */
export const renderCanvas = (view: DesignerView, input: CanvasInput): TemplateResult => {
  const { template, words, state } = view;
  const scale = pxPerMm * input.zoom;
  const { ground } = input;
  const [width, height] = [template.width * scale + 2 * ground.x, template.height * scale + 2 * ground.y];
  const [marginX, marginY] = [ground.x / scale, ground.y / scale];
  const size = words.own.size(template.width, template.height);
  const { handlers } = input;
  const held = new Set(state.selection);
  const bounds = unionOf(view.chosen);
  return html`
    <div id="paper" data-tool=${state.tool.tool} data-at=${state.tool.at}>
      ${renderRulers(template, input.zoom, ground, bounds)}
      <svg
        id="canvas"
        role="application"
        aria-roledescription=${words.own.canvas.role}
        aria-label=${words.own.canvas.label(template.name, size)}
        aria-describedby="canvas-hint"
        tabindex="0"
        width=${width}
        height=${height}
        viewBox="${-marginX} ${-marginY} ${template.width + 2 * marginX} ${template.height + 2 * marginY}"
        @pointerdown=${handlers.pointer}
        @pointermove=${handlers.pointer}
        @pointerup=${handlers.pointer}
        @pointercancel=${handlers.pointer}
        @keydown=${handlers.key}
        @dblclick=${handlers.doubleClick}
      >
        <rect
          class="ground"
          x=${-marginX}
          y=${-marginY}
          width=${template.width + 2 * marginX}
          height=${template.height + 2 * marginY}
        ></rect>
        <rect class="sheet" width=${template.width} height=${template.height}></rect>
        ${repeat(
          template.items,
          item => item.id,
          item => renderItem(item, view, input, held),
        )}
        <rect class="edge" width=${template.width} height=${template.height}></rect>
        ${bounds ? renderSelection(view, bounds, scale) : nothing} ${state.guides.map(guide => renderGuide(guide))} ${renderArea(state.area)}
      </svg>
    </div>
  `;
};

/** What did not change since the last frame costs nothing. */
const renderItem = (item: LabelItem, view: DesignerView, input: CanvasInput, chosen: ReadonlySet<string>) => {
  const drawing = input.drawings?.of(item, input.data);
  const isChosen = chosen.has(item.id);
  return guard([item, drawing, isChosen, view.words.own], () => drawItem(item, drawing, isChosen, view));
};

const drawItem = (
  item: LabelItem,
  drawing: Drawing | undefined,
  isChosen: boolean,
  view: DesignerView,
): SVGTemplateResult => {
  const isGhost = drawing === undefined || drawing.isEmpty;
  return svg`
    <g transform="translate(${item.x} ${item.y})">
      ${drawing ? unsafeSVG(drawing.svg) : nothing}
      <rect
        class=${`hit${isGhost ? ' ghost' : ''}${isChosen ? ' held' : ''}`}
        data-id=${item.id}
        width=${item.w}
        height=${item.h}
      ></rect>
      ${isGhost ? renderGhostName(item, view) : nothing}
    </g>
  `;
};

/** What prints nothing is named, or nobody would find it. */
const renderGhostName = (item: LabelItem, { words }: DesignerView): SVGTemplateResult => {
  const name = nameOf(item, words).slice(0, 20);
  const size = Math.min(2.4, item.h * 0.7, (item.w - 0.4) / name.length);
  return svg`<text class="ghost-name" x=${item.w / 2} y=${item.h / 2} font-size=${Math.max(0.5, size)}>${name}</text>`;
};

/** Drawn from its own corner, so that a drag moves one group and nothing in it. */
const renderSelection = (view: DesignerView, bounds: Box, scale: number): SVGTemplateResult => {
  const { chosen, template, state } = view;
  const canResize = movable(template, state.selection).length === chosen.length && state.tool.at !== 'dragging';
  const { x, y, w, h } = bounds;
  return svg`
    <g class="selection" transform="translate(${x} ${y})">
      ${chosen.map(item =>
        outline(
          box(roundMm(item.x - x), roundMm(item.y - y), item.w, item.h),
          item.locked ? 'chosen locked' : 'chosen',
        ),
      )}
      ${chosen.length > 1 ? outline(box(0, 0, w, h), 'bounds') : nothing}
      ${canResize ? handles.map(handle => renderHandle(handle, bounds, scale)) : nothing}
    </g>
  `;
};

const outline = ({ x, y, w, h }: Box, name: string): SVGTemplateResult =>
  svg`<rect class=${name} x=${x} y=${y} width=${w} height=${h}></rect>`;

/** A square that is always the same on the screen; what takes the finger around it is larger. */
const renderHandle = (handle: (typeof handles)[number], { w, h }: Box, scale: number): SVGTemplateResult => {
  const x = handle.includes('w') ? 0 : handle.includes('e') ? w : w / 2;
  const y = handle.includes('n') ? 0 : handle.includes('s') ? h : h / 2;
  const [seen, felt] = [9 / scale, 18 / scale];
  // On a small item the handles of the sides would lie on those of the corners.
  const side = handle === 'n' || handle === 's' ? w : handle.length === 1 ? h : Infinity;
  if (side * scale < 36) return svg``;
  return svg`
    <rect class="handle" x=${x - seen / 2} y=${y - seen / 2} width=${seen} height=${seen}></rect>
    <rect class="grip" data-handle=${handle} x=${x - felt / 2} y=${y - felt / 2} width=${felt} height=${felt}></rect>
  `;
};

const renderGuide = ({ axis, at, from, to }: Guide): SVGTemplateResult =>
  axis === 'x'
    ? svg`<line class="guide" x1=${at} x2=${at} y1=${from} y2=${to}></line>`
    : svg`<line class="guide" x1=${from} x2=${to} y1=${at} y2=${at}></line>`;

const renderArea = (area: Box | undefined): SVGTemplateResult => (area ? outline(area, 'area') : svg``);
