import type { TraceLoadEvent } from './trace-events.ts';
import './define.ts';

/* Listeners know their events without a cast. */
const element = document.createElement('suyuan-trace');
element.addEventListener('suyuan-load', event => {
  const loaded: TraceLoadEvent = event;
  const state: 'active' | 'frozen' | 'recalled' = event.detail.document.status.state;
  return [loaded, state];
});
// @ts-expect-error there are two variants
element.variant = 'small';
