import { expect } from '@open-wc/testing';
import {
  formOf,
  labelCount,
  type PrintForm,
  pressStart,
  printFaults,
  startPrintForm,
  wayOf,
  waysFor,
} from './print-order.ts';

const serials = { from: 101, to: 600 };
const form = (change: Partial<PrintForm> = {}): PrintForm => ({ ...startPrintForm(serials, 203, false), ...change });

describe('order to print', () => {
  it('begins with everything that was issued, on sheets where the template is one', () => {
    expect(form()).to.include({ from: 101, to: 600, format: 'pdf', dpi: 203 });
    expect(startPrintForm(undefined, 300, true)).to.include({ from: 0, to: 0, format: 'pdf-a4' });
    expect(labelCount(form(), { serials, problems: 0 })).to.equal(500);
    expect(labelCount(form(), { serials: undefined, problems: 0 })).to.equal(1);
  });

  it('begins where the last run ended, while anything is left', () => {
    const firstOf = (next: number) => startPrintForm({ ...serials, next }, 203, false).from;
    expect([1, 101, 102, 600].map(firstOf)).to.deep.equal([101, 101, 102, 600]);
    expect([601, Number.NaN].map(firstOf)).to.deep.equal([101, 101]);
    expect(startPrintForm({ ...serials, next: 102 }, 203, false)).to.include({ to: 600, isReprint: false });
    expect(startPrintForm({ ...serials, next: 601 }, 203, false)).to.include({ to: 600, isReprint: true });
  });

  it('keeps to the serials that were issued', () => {
    for (const [from, to] of [
      [100, 600],
      [101, 601],
      [300, 200],
      [101.5, 200],
      [Number.NaN, 200],
    ] as const) {
      expect([...printFaults(form({ from, to }), { serials, problems: 0 })], `${from}–${to}`).to.deep.equal(['range']);
      expect(labelCount(form({ from, to }), { serials, problems: 0 }), `${from}–${to}`).to.equal(undefined);
    }
    expect(printFaults(form({ from: 200, to: 200 }), { serials, problems: 0 }).size).to.equal(0);
  });

  it('wants a reason for a reprint', () => {
    expect([...printFaults(form({ isReprint: true, reason: '  ' }), { serials, problems: 0 })]).to.deep.equal([
      'reason',
    ]);
    expect(printFaults(form({ isReprint: true, reason: '卡纸' }), { serials, problems: 0 }).size).to.equal(0);
  });

  it('says twice that a label would not scan before it is printed', () => {
    const first = pressStart(form(), { serials, problems: 2 });
    expect(first.isOrdered).to.equal(false);
    expect(first.form.isAsking).to.equal(false);
    const second = pressStart({ ...first.form, isAccepted: true }, { serials, problems: 2 });
    expect(second.isOrdered).to.equal(false);
    expect(second.form.isAsking).to.equal(true);
    expect(pressStart(second.form, { serials, problems: 2 }).isOrdered).to.equal(true);
  });

  it('prints the one label as often as is asked for where there are no serials', () => {
    const sample = (copies: number) => ({ ...startPrintForm(undefined, 203, true), copies });
    const state = { serials: undefined, problems: 0 };
    for (const copies of [0, -1, 1.5, Number.NaN, 501]) {
      expect([...printFaults(sample(copies), state)], String(copies)).to.deep.equal(['copies']);
    }
    expect(pressStart(sample(18), state).isOrdered).to.equal(true);
    expect(labelCount(sample(18), state)).to.equal(18);
  });

  it('sends printer languages to any printer, pages to the agent alone', () => {
    const ways = ['usb', 'bluetooth', 'agent'] as const;
    expect(waysFor('esc-pos', ways)).to.deep.equal(ways);
    expect(waysFor('pdf-a4', ways)).to.deep.equal(['agent']);
    expect(wayOf(form({ format: 'tspl', way: 'usb' }), ways)).to.equal('usb');
    expect(wayOf(form({ format: 'pdf', way: 'usb' }), ways)).to.equal('file');
    expect(wayOf(form({ format: 'pdf', way: 'agent' }), ways)).to.equal('agent');
  });

  it('sends each label whole, unless what they share is to be stored and the printer can', () => {
    for (const format of ['tspl', 'zpl'] as const) {
      expect(formOf(form({ format }))).to.equal('whole');
      expect(formOf(form({ format, form: 'stored' }))).to.equal('stored');
    }
    for (const format of ['pdf', 'pdf-a4', 'esc-pos'] as const)
      expect(formOf(form({ format, form: 'stored' }))).to.equal('whole');
  });

  it('waits until the printer that was asked for is there', () => {
    const state = { serials, problems: 0, isPrinterMissing: true };
    expect([...printFaults(form(), state)]).to.deep.equal(['printer']);
    expect(pressStart(form(), state).isOrdered).to.equal(false);
  });

  it('prints a sound label at once', () => {
    expect(pressStart(form(), { serials, problems: 0 }).isOrdered).to.equal(true);
  });
});
