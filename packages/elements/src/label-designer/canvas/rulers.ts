import type { Box, LabelTemplate } from '@suyuan/label/model';
import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { type Ground, type Px, pxPerMm, rulerStep } from '../geometry/view.ts';

/** Width of a ruler, in CSS pixels. */
export const rulerSize = 20;

/**
 * Rulers in millimetres along the top and the left, with zero at the label's corner and what is chosen marked on both. For the eye: numbers
 * are in the panels.
 */
export const renderRulers = (
  { width, height }: LabelTemplate,
  zoom: number,
  ground: Ground,
  chosen: Box | undefined,
): TemplateResult => {
  const scale = pxPerMm * zoom;
  const extent = (at: number, length: number, isAcross: boolean) =>
    isAcross
      ? svg`<rect class="extent" x=${at} width=${length} y="0" height=${rulerSize}></rect>`
      : svg`<rect class="extent" y=${at} height=${length} x="0" width=${rulerSize}></rect>`;
  return html`
    <svg id="ruler-x" class="ruler" aria-hidden="true" width=${width * scale + 2 * ground.x} height=${rulerSize}>
      ${chosen ? extent(ground.x + chosen.x * scale, chosen.w * scale, true) : nothing}
      ${guard([width, zoom, ground.x], () => marks(width, zoom).map(mark => across(mark, ground.x)))}
    </svg>
    <svg id="ruler-y" class="ruler" aria-hidden="true" width=${rulerSize} height=${height * scale + 2 * ground.y}>
      ${chosen ? extent(ground.y + chosen.y * scale, chosen.h * scale, false) : nothing}
      ${guard([height, zoom, ground.y], () => marks(height, zoom).map(mark => down(mark, ground.y)))}
    </svg>
  `;
};

const across = ({ at, length, number }: Mark, zero: Px): SVGTemplateResult => {
  const x = zero + at;
  return svg`<line x1=${x} x2=${x} y1=${rulerSize - length} y2=${rulerSize}></line>${
    number === undefined ? '' : svg`<text x=${x + 3} y="10">${number}</text>`
  }`;
};

const down = ({ at, length, number }: Mark, zero: Px): SVGTemplateResult => {
  const y = zero + at;
  return svg`<line x1=${rulerSize - length} x2=${rulerSize} y1=${y} y2=${y}></line>${
    number === undefined ? '' : svg`<text transform="translate(10 ${y - 3}) rotate(-90)">${number}</text>`
  }`;
};

interface Mark {
  /** Distance from zero in CSS pixels. */
  readonly at: number;
  readonly length: number;
  readonly number: number | undefined;
}

const marks = (length: number, zoom: number): readonly Mark[] => {
  const step = rulerStep(zoom);
  const fine = step / 5;
  return Array.from({ length: Math.floor(length / fine + 1e-6) + 1 }, (_, index) => {
    const isNumbered = index % 5 === 0;
    return {
      at: index * fine * pxPerMm * zoom,
      length: isNumbered ? 9 : 4,
      number: isNumbered ? Math.round(index * fine * 100) / 100 : undefined,
    };
  });
};
