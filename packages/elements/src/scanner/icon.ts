// Drawn here, one stroke weight, 24 by 24; they say nothing that a label does not say.
import { type SVGTemplateResult, svg } from 'lit';

/** An icon from its outline. */
export function icon(path: string): SVGTemplateResult {
  return svg`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"><path d=${path}></path></svg>`;
}
