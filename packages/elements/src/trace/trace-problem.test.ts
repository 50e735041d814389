import { expect } from '@open-wc/testing';
import { peaches } from './demo/documents.ts';
import { drawn, find, mount, nextEvent, textOf } from './demo/mount.ts';

describe('suyuan-trace without a record', () => {
  for (const [code, chinese, english] of [
    ['code.check_digit', '有数字输错了', 'A digit is wrong'],
    ['code.length', '追溯码位数不对', 'wrong length'],
    ['code.not_digits', '不是数字的字符', 'not a digit'],
    ['code.invented', '不是本平台赋的追溯码', 'not one of ours'],
    ['code.unknown_version', '不是本平台赋的追溯码', 'not one of ours'],
    ['code.not_issued', '没有启用', 'never put into use'],
    ['network.unreachable', '暂时连不上追溯服务', 'out of reach'],
    ['request.too_many', '查询太频繁', 'Too many look-ups'],
    ['server.unexpected', '暂时没有回应', 'does not answer'],
  ] as const) {
    it(`says what is wrong and what to do: ${code}`, async () => {
      const inChinese = await mount({ code });
      expect(textOf(inChinese.trace)).to.include(chinese);
      expect(find(inChinese.trace, '[role=alert]').querySelector('p')?.textContent?.length).to.be.greaterThan(5);
      const inEnglish = await mount({ code }, { lang: 'en' });
      expect(textOf(inEnglish.trace)).to.include(english);
    });
  }

  it('shows the code in groups of four, to compare it with the label', async () => {
    const { trace } = await mount({ code: 'code.check_digit' }, { code: '51234567890123456797' });
    expect(textOf(trace)).to.include('5123 4567 8901 2345 6797');
  });

  it('offers to try again where that may help, and only there', async () => {
    const { trace, server } = await mount({ code: 'network.unreachable' });
    server.answer = peaches;
    const loaded = nextEvent(trace, 'suyuan-load');
    find(trace, 'button').click();
    await loaded;
    await drawn(trace);
    expect(textOf(trace)).to.include('炎陵黄桃');
    const wrong = await mount({ code: 'code.invented' });
    expect(wrong.trace.shadowRoot!.querySelector('button')).to.equal(null);
  });

  it('does not ask again for a code that cannot become right', async () => {
    const { server } = await mount({ code: 'code.check_digit' }, { refresh: 0.01 });
    document.dispatchEvent(new Event('visibilitychange'));
    expect(server.asked).to.have.length(1);
  });

  it('tells the page by an event that stays on the element', async () => {
    const { page, trace, server } = await mount(peaches, { refresh: 3600 });
    let bubbled = false;
    page.addEventListener('suyuan-error', () => {
      bubbled = true;
    });
    server.answer = { code: 'code.not_issued' };
    const failed = nextEvent(trace, 'suyuan-error');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(((await failed) as CustomEvent<{ code: string }>).detail.code).to.equal('code.not_issued');
    expect(bubbled).to.equal(false);
  });

  it('lets the page say it in its own words', async () => {
    const { trace } = await mount({ code: 'code.invented' });
    const own = document.createElement('p');
    own.slot = 'error-code.invented';
    own.textContent = '请联系本店客服';
    trace.append(own);
    await new Promise(requestAnimationFrame);
    expect(own.assignedSlot).not.to.equal(null);
    expect(own.getBoundingClientRect().height).to.be.greaterThan(0);
  });

  it('shows nothing at all without a code', async () => {
    const { trace } = await mount(new Promise<never>(() => undefined), { code: '' });
    expect(textOf(trace).trim()).to.equal('');
  });
});
