import type { LabelTemplate } from '@suyuan/label/model';
import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { type Ground, pxPerMm, rulerStep } from '../geometry/view.ts';

/** Width of a ruler, in CSS pixels. */
export const rulerSize = 20;

/** Rulers in millimetres along the top and the left, with zero at the label's corner. For the eye: numbers are in the panels. */
export const renderRulers = ({ width, height }: LabelTemplate, zoom: number, ground: Ground): TemplateResult => html`
  ${guard(
    [width, height, zoom, ground.x, ground.y],
    () => html`
      <svg id="ruler-x" class="ruler" aria-hidden="true" width=${width * pxPerMm * zoom + 2 * ground.x} height=${rulerSize}>
        ${marks(width, zoom).map(({ at, length, number }) => {
          const x = ground.x + at;
          return svg`<line x1=${x} x2=${x} y1=${rulerSize - length} y2=${rulerSize}></line>${
            number === undefined ? '' : svg`<text x=${x + 3} y="10">${number}</text>`
          }`;
        })}
      </svg>
      <svg id="ruler-y" class="ruler" aria-hidden="true" width=${rulerSize} height=${height * pxPerMm * zoom + 2 * ground.y}>
        ${marks(height, zoom).map(({ at, length, number }) => verticalMark(ground.y + at, length, number))}
      </svg>
    `,
  )}
`;

const verticalMark = (y: number, length: number, number: number | undefined): SVGTemplateResult =>
  svg`<line x1=${rulerSize - length} x2=${rulerSize} y1=${y} y2=${y}></line>${
    number === undefined ? '' : svg`<text transform="translate(10 ${y - 3}) rotate(-90)">${number}</text>`
  }`;

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
