import { html } from 'lit';

// Drawn here, one stroke weight, 24 by 24; they say nothing that a word beside them does not say.
const icon = (path: string) => html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;

export const checkIcon = icon('M12 3l7 3v5c0 5-3 8-7 10-4-2-7-5-7-10V6zM9 12l2 2 4-4');
export const warningIcon = icon('M12 4 2 21h20zM12 10v5m0 3v.1');
export const stopIcon = icon('M8 3h8l5 5v8l-5 5H8l-5-5V8zM12 8v5m0 3v.1');
