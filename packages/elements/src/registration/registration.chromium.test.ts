import { expect } from '@open-wc/testing';
import { a11ySnapshot, emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { COOPERATIVE, fillContact, fillSubject, fillToReview, takePicture } from './demo/answers.ts';
import { mount, useFreshBrowser } from './demo/mount.ts';
import type { Visitor } from './demo/visitor.ts';

interface AxNode {
  readonly role: string;
  readonly name?: string;
  readonly level?: number;
  readonly invalid?: string;
  readonly children?: readonly AxNode[];
}

const flat = (node: AxNode): AxNode[] => [node, ...(node.children ?? []).flatMap(flat)];
/** The accessibility tree, which the browser brings up to date at its leisure, once it holds a node of this name. */
async function snapshotWith(name: string): Promise<readonly AxNode[]> {
  for (const end = performance.now() + 5000; ; ) {
    const nodes = flat((await a11ySnapshot({})) as unknown as AxNode);
    if (nodes.some(node => node.name === name)) return nodes;
    if (performance.now() > end) throw new Error(`no node ${name} among ${nodes.map(node => node.name).join(', ')}`);
  }
}

const press = (key: string) => sendKeys({ press: key });
const type = (text: string) => sendKeys({ type: text });

/** Presses Tab until the field has the focus, as a keyboard user would. */
async function tabTo(visitor: Visitor, isThere: (element: Element) => boolean): Promise<void> {
  for (let presses = 0; presses < 25; presses += 1) {
    if (visitor.focused && isThere(visitor.focused)) return;
    await press('Tab');
  }
  throw new Error(`Tab never led there: ${visitor.focused?.outerHTML}`);
}

const isField = (name: string) => (element: Element) => element.id === name;
const isButton = (text: string) => (element: Element) => element.textContent?.trim() === text;

describe('suyuan-registration for everyone', () => {
  useFreshBrowser();
  afterEach(async () => {
    await emulateMedia({ colorScheme: 'light' });
    await setViewport({ width: 800, height: 600 });
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`leaves axe nothing to say on any screen of the form, ${colorScheme}`, async () => {
      await emulateMedia({ colorScheme });
      document.documentElement.style.colorScheme = colorScheme;
      const { visitor, server } = await mount();
      const check = () => expect(visitor.element).to.be.accessible();
      await check();
      await visitor.press('下一步');
      await check();
      await fillSubject(visitor);
      await visitor.fill('统一社会信用代码', '93430822MA0TE5T08X');
      await check();
      await visitor.press('下一步');
      await visitor.press('下一步');
      await check();
      await fillContact(visitor);
      await visitor.press('下一步');
      await visitor.choosePicture('营业执照照片', new File(['no picture'], 'a.jpg'));
      await visitor.sees('文件的内容不是');
      await check();
      await visitor.choosePicture('营业执照照片', await takePicture());
      await visitor.sees('照片已备好');
      await check();
      await visitor.press('下一步');
      await visitor.press('提交注册');
      await check();
      await visitor.tick('我已阅读并同意');
      server.goDown();
      await visitor.press('提交注册');
      await visitor.sees('网络不通');
      await check();
      server.comeBack();
      await visitor.press('重新发送');
      await visitor.sees('注册申请已提交');
      await check();
    });
  }

  it('leaves axe nothing to say on the screens around the look-up, in English', async () => {
    const { visitor, server } = await mount({ lang: 'en' });
    const check = () => expect(visitor.element).to.be.accessible();
    const receipt = server.add(COOPERATIVE);
    const lookUp = async (seen: string) => {
      await visitor.press('Check progress');
      await visitor.fill('Receipt number', receipt);
      await visitor.press('Look up');
      await visitor.sees(seen);
      await check();
    };
    await check();
    await visitor.press('Check progress');
    await visitor.press('Look up');
    await check();
    await lookUp('Waiting for review');
    server.decide(receipt, { state: 'returned', reason: 'The picture is blurred.' });
    await lookUp('Returned for correction');
    await visitor.press('Correct and send again');
    await check();
    server.decide(receipt, { state: 'approved' });
    await lookUp('Approved');
    await visitor.press('Set a password and open the account');
    await check();
    await visitor.fill('Phone number', COOPERATIVE.contactPhone);
    await visitor.fill('Password', 'green tea in early spring');
    await visitor.press('Open account');
    await visitor.sees('Your account is open');
    await check();
  });

  it('can be filled in and sent with the keyboard alone', async () => {
    const { visitor, server } = await mount();
    await press('Tab');
    await tabTo(visitor, element => element.matches('input[name="organisationForm"]'));
    await press('Space');
    await press('ArrowDown');
    await press('ArrowDown');
    await tabTo(visitor, element => element.matches('input[name="trade"]'));
    await press('Space');
    await tabTo(visitor, isField('name'));
    await type(COOPERATIVE.name);
    await press('Tab');
    await type(COOPERATIVE.uscc ?? '');
    await press('Tab');
    await type(COOPERATIVE.legalRepresentative);
    await press('Enter');
    await visitor.until(() => visitor.heading === '联系方式与地址' && visitor.focused?.id === 'heading');
    await press('Tab');
    await type(COOPERATIVE.contactName);
    await press('Tab');
    await type(COOPERATIVE.contactPhone);
    for (const level of ['prefecture', 'county', 'township']) {
      await visitor.until(() => visitor.root.querySelector(`#division-${level}:not(:disabled)`));
      await tabTo(visitor, isField(`division-${level}`));
      await press('ArrowDown');
    }
    await press('Tab');
    await type(COOPERATIVE.address);
    await press('Enter');
    await visitor.until(() => visitor.heading === '营业执照');
    await visitor.choosePicture('营业执照照片', await takePicture());
    await visitor.sees('照片已备好');
    await tabTo(visitor, isButton('下一步'));
    await press('Enter');
    await visitor.until(() => visitor.heading === '核对并提交' && visitor.focused?.id === 'heading');
    await tabTo(visitor, isField('consent'));
    await press('Space');
    await tabTo(visitor, isButton('提交注册'));
    await press('Enter');
    await visitor.sees('注册申请已提交');
    expect(server.records[0]?.form).to.deep.include({ organisationForm: 'cooperative', divisionCode: '430121102' });
  });

  it('tells a screen reader where it is, what is asked and what is wrong', async () => {
    const { visitor } = await mount();
    await visitor.tick('合作社');
    await visitor.press('下一步');
    const nodes = await snapshotWith('有 4 处需要修改');
    const named = (role: string) => nodes.filter(node => node.role === role).map(node => node.name);
    expect(named('heading')).to.include.members(['农产品生产主体注册', '主体信息', '有 4 处需要修改']);
    expect(named('radiogroup')).to.deep.equal(['组织形式', '所属行业']);
    expect(named('radio')).to.have.length(8);
    const code = nodes.find(node => node.role === 'textbox' && node.name === '统一社会信用代码');
    expect(code?.invalid).to.equal('true');
    expect(named('button')).to.include('下一步');
  });

  it('fits a narrow phone with large text', async () => {
    await setViewport({ width: 320, height: 640 });
    document.documentElement.style.fontSize = '200%';
    try {
      const { visitor } = await mount();
      await fillToReview(visitor);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
    } finally {
      document.documentElement.style.fontSize = '';
    }
  });
});
