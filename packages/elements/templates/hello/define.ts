import { SuyuanHello } from './hello.ts';

if (!customElements.get('suyuan-hello')) customElements.define('suyuan-hello', SuyuanHello);

declare global {
  interface HTMLElementTagNameMap {
    'suyuan-hello': SuyuanHello;
  }
}
