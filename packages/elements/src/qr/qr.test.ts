import { expect, fixture, html } from '@open-wc/testing';
import { provideClient } from '../foundation/client-context.ts';
import './define.ts';
import type { SuyuanQr } from './qr.ts';

const CODE = '51234567890123456787';

const symbolOf = (qr: SuyuanQr) => qr.shadowRoot!.querySelector('svg');
const make = (content: ReturnType<typeof html>) => fixture<SuyuanQr>(content);

/** The picture that the element shows, read by the browser itself where it can, module by module where it cannot. */
function modules(qr: SuyuanQr): { readonly size: number; readonly dark: (row: number, column: number) => boolean } {
  const [x = 0, , width = 0] = symbolOf(qr)!.getAttribute('viewBox')!.split(' ').map(Number);
  const path = qr.shadowRoot!.querySelector('path')!;
  const size = width + 2 * x;
  return {
    size,
    dark: (row, column) => path.isPointInFill(new DOMPoint(column + 0.5, row + 0.5)),
  };
}

/** A finder pattern, ISO/IEC 18004 §6.3.3: rings of 7, 5 and 3 modules. */
function hasFinder(qr: SuyuanQr, top: number, left: number): boolean {
  const { dark } = modules(qr);
  return [0, 1, 2, 3, 4, 5, 6].every(row =>
    [0, 1, 2, 3, 4, 5, 6].every(column => {
      const ring = Math.max(Math.abs(row - 3), Math.abs(column - 3));
      return dark(top + row, left + column) === (ring !== 2);
    }),
  );
}

describe('suyuan-qr', () => {
  it('draws a symbol with its three finders and a quiet zone of four modules', async () => {
    const qr = await make(html`<suyuan-qr value="https://trace.example.cn/t/${CODE}"></suyuan-qr>`);
    const { size } = modules(qr);
    expect(symbolOf(qr)!.getAttribute('viewBox')).to.equal(`-4 -4 ${size + 8} ${size + 8}`);
    expect(hasFinder(qr, 0, 0)).to.equal(true);
    expect(hasFinder(qr, 0, size - 7)).to.equal(true);
    expect(hasFinder(qr, size - 7, 0)).to.equal(true);
  });

  it('holds the address of a trace code on the server of the page', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    provideClient(page, { baseUrl: 'https://trace.example.cn', call: () => Promise.reject(new Error('not asked')) });
    const qr = Object.assign(document.createElement('suyuan-qr'), { code: '5123 4567 8901 2345 6787' });
    page.append(qr);
    await qr.updateComplete;
    expect(qr.text).to.equal(`https://trace.example.cn/t/${CODE}`);
    expect(symbolOf(qr)!.getAttribute('aria-label')).to.equal('追溯二维码，追溯码 5123 4567 8901 2345 6787');
  });

  it('draws nothing for a code with a typing error, rather than a symbol that leads nowhere', async () => {
    const qr = await make(html`<suyuan-qr code="51234567890123456797"></suyuan-qr>`);
    expect(symbolOf(qr)).to.equal(null);
  });

  it('grows with the error level, and takes an unknown one for M', async () => {
    const side = async (level: string) => {
      const value = `https://trace.example.cn/t/${CODE}`;
      return modules(await make(html`<suyuan-qr value=${value} level=${level}></suyuan-qr>`)).size;
    };
    expect(await side('H')).to.be.greaterThan(await side('L'));
    expect(await side('X')).to.equal(await side('M'));
  });

  it('is as large as the page wants, in millimetres too', async () => {
    const qr = await make(html`<suyuan-qr value="1" style="--size: 25.4mm"></suyuan-qr>`);
    expect(qr.getBoundingClientRect().width).to.be.closeTo(96, 0.5);
    expect(qr.getBoundingClientRect().height).to.be.closeTo(96, 0.5);
  });

  it('says so if the text is too long', async () => {
    const qr = await make(html`<suyuan-qr lang="en" value=${'x'.repeat(4000)}></suyuan-qr>`);
    expect(qr.shadowRoot!.querySelector('[role=alert]')!.textContent).to.include('too long');
    expect(symbolOf(qr)).to.equal(null);
  });

  it('has a name, the page’s own if it gives one, and nothing for axe', async () => {
    const qr = await make(html`<suyuan-qr value="hello" label="扫我"></suyuan-qr>`);
    expect(symbolOf(qr)!.getAttribute('role')).to.equal('img');
    expect(symbolOf(qr)!.getAttribute('aria-label')).to.equal('扫我');
    await expect(qr).to.be.accessible();
    qr.label = '';
    await qr.updateComplete;
    expect(symbolOf(qr)!.getAttribute('aria-label')).to.equal('二维码：hello');
  });
});
