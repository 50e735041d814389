import { SuyuanLabelDesigner } from './label-designer.ts';

if (!customElements.get('suyuan-label-designer')) customElements.define('suyuan-label-designer', SuyuanLabelDesigner);

declare global {
  interface HTMLElementTagNameMap {
    'suyuan-label-designer': SuyuanLabelDesigner;
  }
}
