import { expect } from '@open-wc/testing';
import { labelCount, type PrintForm, pressStart, printFaults, startPrintForm } from './print-order.ts';

const serials = { from: 101, to: 600 };
const form = (change: Partial<PrintForm> = {}): PrintForm => ({ ...startPrintForm(serials, 203, false), ...change });

describe('order to print', () => {
  it('begins with everything that was issued, on sheets where the template is one', () => {
    expect(form()).to.include({ from: 101, to: 600, format: 'pdf', dpi: 203 });
    expect(startPrintForm(undefined, 300, true)).to.include({ from: 0, to: 0, format: 'pdf-a4' });
    expect(labelCount(form(), serials)).to.equal(500);
    expect(labelCount(form(), undefined)).to.equal(1);
  });

  it('keeps to the serials that were issued', () => {
    for (const [from, to] of [
      [100, 600],
      [101, 601],
      [300, 200],
      [101.5, 200],
      [Number.NaN, 200],
    ] as const) {
      expect([...printFaults(form({ from, to }), serials, 0)], `${from}–${to}`).to.deep.equal(['range']);
    }
    expect(printFaults(form({ from: 200, to: 200 }), serials, 0).size).to.equal(0);
  });

  it('wants a reason for a reprint', () => {
    expect([...printFaults(form({ isReprint: true, reason: '  ' }), serials, 0)]).to.deep.equal(['reason']);
    expect(printFaults(form({ isReprint: true, reason: '卡纸' }), serials, 0).size).to.equal(0);
  });

  it('says twice that a label would not scan before it is printed', () => {
    const first = pressStart(form(), serials, 2);
    expect(first.isOrdered).to.equal(false);
    expect(first.form.isAsking).to.equal(false);
    const second = pressStart({ ...first.form, isAccepted: true }, serials, 2);
    expect(second.isOrdered).to.equal(false);
    expect(second.form.isAsking).to.equal(true);
    expect(pressStart(second.form, serials, 2).isOrdered).to.equal(true);
  });

  it('prints a sound label at once', () => {
    expect(pressStart(form(), serials, 0).isOrdered).to.equal(true);
  });
});
