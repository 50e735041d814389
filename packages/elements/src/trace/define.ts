import { SuyuanTrace } from './trace.ts';

if (!customElements.get('suyuan-trace')) customElements.define('suyuan-trace', SuyuanTrace);

declare global {
  interface HTMLElementTagNameMap {
    'suyuan-trace': SuyuanTrace;
  }
}
