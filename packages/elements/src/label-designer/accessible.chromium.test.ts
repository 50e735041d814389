import { expect, fixture, html } from '@open-wc/testing';
import { builtInTemplate } from '@suyuan/label/templates';
import './define.ts';
import type { SuyuanLabelDesigner } from './label-designer.ts';

const { template } = builtInTemplate('trace-60x40')!;

describe('suyuan-label-designer is accessible', () => {
  it('while a template is being chosen', async () => {
    await expect(await fixture(html`<suyuan-label-designer></suyuan-label-designer>`)).to.be.accessible();
  });

  for (const [lang, print] of [
    ['zh-CN', '打印'],
    ['en', 'Print'],
  ] as const) {
    it(`with an item chosen, and with the print dialog, in ${lang}`, async () => {
      const element = await fixture<SuyuanLabelDesigner>(html`
        <suyuan-label-designer lang=${lang} .template=${template} .serials=${{ from: 1, to: 9 }}></suyuan-label-designer>
      `);
      const root = element.shadowRoot!;
      root.querySelector<HTMLElement>('[role=option]')!.click();
      await element.updateComplete;
      await expect(element).to.be.accessible();
      [...root.querySelectorAll('button')].find(button => button.textContent?.trim() === print)!.click();
      await element.updateComplete;
      await expect(element).to.be.accessible();
    });
  }
});
