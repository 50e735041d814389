import { SuyuanRegistration } from './registration.ts';

if (!customElements.get('suyuan-registration')) customElements.define('suyuan-registration', SuyuanRegistration);

declare global {
  interface HTMLElementTagNameMap {
    'suyuan-registration': SuyuanRegistration;
  }
}
