import { expect } from '@open-wc/testing';
import { decodeText } from './bytes-to-text.ts';

const hex = (text: string) => Uint8Array.from(text.match(/../g) ?? [], pair => Number.parseInt(pair, 16));
const read = (bytes: Uint8Array, guess = '?', hasEci = false) => decodeText({ bytes, hasEci, guess });

describe('the bytes of a code', () => {
  it('are UTF-8 where they can be', () => {
    expect(read(new TextEncoder().encode('宁乡花猪𬬻'))).to.equal('宁乡花猪𬬻');
  });

  it('are GBK where they look Chinese', () => {
    // 湖南省宁乡市, 追溯码
    expect(read(hex('bafec4cfcaa1c4fecfe7cad0'))).to.equal('湖南省宁乡市');
    expect(read(hex('d7b7cbddc2eb'))).to.equal('追溯码');
  });

  it('are GB18030 with four bytes a character, mixed with digits', () => {
    // 㐀 is 8139EE39
    expect(read(hex('8139ee39313233'))).to.equal('㐀123');
  });

  it('are Japanese where voice marks say so', () => {
    // ﾃﾞｻﾞｲﾝ in Shift JIS, which GB 2312 would read as three rare characters
    expect(read(hex('c3debbdeb2dd'), 'ﾃﾞｻﾞｲﾝ')).to.equal('ﾃﾞｻﾞｲﾝ');
    expect(read(hex('b2d7bdc493fc82e8'), 'ｲﾗｽﾄ入り')).to.equal('ｲﾗｽﾄ入り');
  });

  it('keep the engine’s guess where they say what they are, or are something else', () => {
    expect(read(hex('bafec4cf'), 'told', true)).to.equal('told');
    expect(read(hex('636166e9'), 'café')).to.equal('café');
    expect(read(new TextEncoder().encode('plain'), 'plain')).to.equal('plain');
  });
});
