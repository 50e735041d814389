import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { domainToUnicode } from 'node:url';
import fc from 'fast-check';
import { decodeBytes, displayText, isDangerous, maxDisplayLength, parseWebAddress } from './index.ts';
import { decodePunycode } from './punycode.ts';

describe('bytes of a symbol', () => {
  it('are UTF-8 where they can be', () => {
    assert.deepEqual(decodeBytes(new TextEncoder().encode('湘莲🌾')), { text: '湘莲🌾', encoding: 'utf-8' });
    assert.deepEqual(decodeBytes(new Uint8Array()), { text: '', encoding: 'utf-8' });
  });

  it('are GB18030 otherwise, its four-byte characters included', () => {
    assert.deepEqual(decodeBytes(Uint8Array.of(0xcf, 0xe6, 0xc1, 0xab)), { text: '湘莲', encoding: 'gb18030' });
    assert.deepEqual(decodeBytes(Uint8Array.of(0x82, 0x35, 0x8f, 0x33)), { text: '\u9fa6', encoding: 'gb18030' });
  });

  it('never throw', () => {
    fc.assert(fc.property(fc.uint8Array(), bytes => typeof decodeBytes(bytes).text === 'string'));
  });
});

describe('a scanned text on display', () => {
  it('shows controls and hides what turns the reading', () => {
    assert.equal(displayText('a\u0000b\u001dc\u007fd\u0085e'), 'a␀b␝c␡d\ufffde');
    assert.equal(displayText('abc\u202ecod.exe\u200b\ufeff'), 'abccod.exe');
    assert.equal(displayText('a\r\nb\rc\u2028d'), 'a\nb\nc\nd');
    assert.equal(displayText('a\ud800b'), 'a\ufffdb');
  });

  it('masks personal numbers, even ones that hidden marks take apart', () => {
    assert.equal(displayText('电话13812341234'), '电话138****1234');
    assert.equal(displayText('1381234\u200b1234'), '138****1234');
    assert.equal(displayText('身份证430103190001010011'), '身份证4301**********0011');
  });

  it('ends long texts, never inside a character', () => {
    const shown = displayText('🌾'.repeat(1000));
    assert.ok(shown.length <= maxDisplayLength && shown.endsWith('🌾…'));
    assert.ok(shown.isWellFormed());
  });

  it('is always well formed, visible and short', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), text => {
        const shown = displayText(text);
        assert.ok(shown.isWellFormed() && shown.length <= maxDisplayLength);
        assert.doesNotMatch(shown, /[^\P{Cc}\n]|\p{Cf}/u);
      }),
    );
  });
});

describe('web addresses', () => {
  it('lose the name before the at sign and say so', () => {
    const address = parseWebAddress('https://bank.example:pw@evil.example/x');
    assert.deepEqual(address, {
      url: 'https://evil.example/x',
      host: 'evil.example',
      display: 'evil.example',
      cautions: ['user-info'],
    });
  });

  it('show Chinese names only where every letter is Chinese and no stroke passes for a sign', () => {
    const display = (host: string) => parseWebAddress(`https://${host}/`)?.display;
    assert.equal(display('湘莲.中国'), '湘莲.中国');
    assert.equal(display('湘莲a.中国')?.startsWith('xn--'), true);
    assert.equal(display('丿丶.中国')?.startsWith('xn--'), true);
    assert.equal(display('аррle.com')?.startsWith('xn--'), true);
  });

  it('are http and https and nothing else', () => {
    for (const text of [
      'ftp://a.example',
      'a.example',
      'https:///x',
      'https://',
      'mailto:a@b.example',
      'https://a b.example',
    ]) {
      assert.equal(parseWebAddress(text), undefined, text);
    }
  });

  it('are dangerous where a browser would run them', () => {
    for (const text of [
      'javascript:1',
      ' JAVASCRIPT:1',
      'java\nscript:1',
      'data:,x',
      'blob:x',
      'vbscript:x',
      'view-source:x',
    ]) {
      assert.ok(isDangerous(text), text);
    }
    for (const text of ['https://a.example/javascript:1', '数据:x', 'database: x']) assert.ok(!isDangerous(text), text);
  });
});

describe('Punycode', () => {
  it('decodes the samples of RFC 3492 §7.1', () => {
    assert.equal(decodePunycode('ihqwcrb4cv8a8dqg056pqjye'), '他们为什么不说中文');
    assert.equal(decodePunycode('ihqwctvzc91f659drss3x8bo0yb'), '他們爲什麽不說中文');
    assert.equal(decodePunycode('3B-ww4c5e180e575a65lsy2b'), '3年B組金八先生'.replace('年', '年'));
    assert.equal(decodePunycode('-> $1.00 <--'), '-> $1.00 <-');
  });

  it('agrees with the platform on Chinese names', () => {
    const han = fc.string({
      unit: fc.integer({ min: 0x4e00, max: 0x9fa5 }).map(code => String.fromCharCode(code)),
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(han, name => {
        const { hostname } = new URL(`https://${name}.cn`);
        const label = hostname.split('.')[0] ?? '';
        fc.pre(label.startsWith('xn--') && domainToUnicode(hostname) === `${name}.cn`);
        assert.equal(decodePunycode(label.slice(4)), name);
      }),
    );
  });

  it('gives nothing for what is malformed, and never throws', () => {
    for (const text of ['-', 'a-', '99999999', 'é', 'ab-0']) assert.doesNotThrow(() => decodePunycode(text), text);
    assert.equal(decodePunycode('99999999'), undefined);
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-z0-9-]{0,30}$/)), text => {
        const decoded = decodePunycode(text);
        assert.ok(decoded === undefined || typeof decoded === 'string');
      }),
    );
  });
});
