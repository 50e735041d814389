import { expect } from '@open-wc/testing';
import { isMistyped, toScan, voucher } from './scan.ts';
import { parseOrigins, toFormValue } from './scan-value.ts';

const CODE = '51234567890123456787';
const origins = ['https://trace.example.cn'];
const scan = (text: string) => toScan({ text }, 'camera', { origins });

describe('what was read', () => {
  it('is a trace code, from its digits or from our address', () => {
    for (const text of [CODE, `https://trace.example.cn/t/${CODE}`]) {
      expect(scan(text).recognised).to.include({ kind: 'trace-code', code: CODE });
      expect(toFormValue(scan(text))).to.equal(CODE);
    }
  });

  it('is an element string where the symbol says so, although the text does not', () => {
    const gs1 = toScan({ text: '10LOT7', symbology: ']d2', format: 'data_matrix' }, 'camera', {});
    expect(gs1.recognised).to.deep.include({ kind: 'gs1-element-string', ais: [{ ai: '10', value: 'LOT7' }] });
    expect(toScan({ text: '10LOT7', symbology: ']d1' }, 'camera', {}).recognised.kind).to.equal('text');
  });

  it('is held back where it may be about a person', () => {
    const person = toScan({ text: '13800000000', bytes: new Uint8Array(11) }, 'photo', {});
    expect(person).to.deep.equal({ text: '', recognised: { kind: 'personal-number' }, source: 'photo' });
    expect(toFormValue(person)).to.equal('');
  });

  it('never becomes a program', () => {
    for (const text of ['javascript:alert(1)', 'java\u0000script:alert(1)', ' data:text/html,<script>'])
      expect(scan(text).recognised).to.include({ kind: 'text', danger: true });
  });

  it('is a mistake only where a code was meant', () => {
    expect(['5123 4567', '51234567890123456788', '6901234567893'].map(isMistyped)).to.deep.equal([true, true, true]);
    expect([CODE, '6901234567892', 'hello', 'https://a.cn'].map(isMistyped)).to.deep.equal([
      false,
      false,
      false,
      false,
    ]);
  });

  it('is vouched for by the state or by the page', () => {
    expect(voucher('nync.hunan.gov.cn', '')).to.equal('government');
    expect(voucher('gov.cn.evil.example', 'shop.cn')).to.equal(undefined);
    expect(voucher('notgov.cn', '')).to.equal(undefined);
    expect(voucher('m.shop.cn:8443', 'shop.cn')).to.equal('page');
    expect(voucher('evilshop.cn', 'shop.cn')).to.equal(undefined);
  });

  it('takes origins from an attribute, and leaves out what is none', () => {
    expect(parseOrigins(' https://a.cn/x, nonsense  http://b.cn:8080 ')).to.deep.equal([
      'https://a.cn',
      'http://b.cn:8080',
    ]);
    expect(parseOrigins('')).to.deep.equal([]);
  });
});
