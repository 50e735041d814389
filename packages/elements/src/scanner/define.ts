import { SuyuanScanner } from './scanner.ts';

if (!customElements.get('suyuan-scanner')) customElements.define('suyuan-scanner', SuyuanScanner);

declare global {
  interface HTMLElementTagNameMap {
    'suyuan-scanner': SuyuanScanner;
  }
}
