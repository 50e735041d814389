import { SuyuanQr } from './qr.ts';

if (!customElements.get('suyuan-qr')) customElements.define('suyuan-qr', SuyuanQr);

declare global {
  interface HTMLElementTagNameMap {
    'suyuan-qr': SuyuanQr;
  }
}
