import { expect } from '@open-wc/testing';
import { COOPERATIVE, fillContact, fillSubject, fillToReview } from './demo/answers.ts';
import { mount, useFreshBrowser } from './demo/mount.ts';
import type { RegistrationSubmitEvent } from './registration-events.ts';

const RECEIPT = /\d{4} \d{4} \d{4} \d{4}/;

describe('suyuan-registration', () => {
  useFreshBrowser();

  it('takes a cooperative from the first question to its receipt', async () => {
    const { visitor, server } = await mount();
    const heard: RegistrationSubmitEvent[] = [];
    const listen = (event: RegistrationSubmitEvent) => heard.push(event);
    document.body.addEventListener('suyuan-submit', listen);
    await fillToReview(visitor);
    expect(visitor.heading).to.equal('核对并提交');
    for (const answer of ['合作社', COOPERATIVE.name, COOPERATIVE.uscc, '湖南省 长沙市 长沙县 金井镇'])
      expect(visitor.text).to.contain(answer);
    await visitor.tick('我已阅读并同意');
    await visitor.press('提交注册');
    await visitor.sees('注册申请已提交');
    document.body.removeEventListener('suyuan-submit', listen);

    const [record] = server.records;
    expect(record?.form).to.deep.include({ ...COOPERATIVE, licenceUploadId: record?.form.licenceUploadId });
    expect(record?.form.licenceUploadId).to.match(/^[0-9a-f-]{36}$/);
    expect(visitor.text).to.match(RECEIPT);
    expect(heard.map(event => event.detail)).to.deep.equal([{ receipt: record?.status.receipt, isCorrection: false }]);
    expect(heard[0]?.target).to.equal(visitor.element);
  });

  it('names what is missing above the step and at each field, and leads there', async () => {
    const { visitor } = await mount();
    await visitor.tick('合作社');
    await visitor.press('下一步');
    expect(visitor.heading).to.equal('主体信息');
    expect(visitor.summary).to.deep.equal([
      '请选择所属行业。',
      '请填写合作社名称。',
      '请填写统一社会信用代码。',
      '请填写法定代表人（理事长）。',
    ]);
    await visitor.until(() => visitor.focused?.id === 'summary');
    expect(visitor.describes('统一社会信用代码')).to.contain('请填写统一社会信用代码。');
    expect(visitor.field('统一社会信用代码').getAttribute('aria-invalid')).to.equal('true');
    visitor.root.querySelectorAll<HTMLElement>('#summary a')[2]?.click();
    await visitor.until(() => visitor.focused === visitor.field('统一社会信用代码'));
  });

  it('refuses a code of the wrong length or alphabet at its field', async () => {
    const { visitor } = await mount();
    await fillSubject(visitor);
    await visitor.fill('统一社会信用代码', '93430822MA0TE5T08');
    await visitor.press('下一步');
    expect(visitor.describes('统一社会信用代码')).to.contain('18 位').and.to.contain('17');
    await visitor.fill('统一社会信用代码', '93430822MA0TE5TO8W');
    await visitor.press('下一步');
    expect(visitor.describes('统一社会信用代码')).to.contain('O');
    expect(visitor.heading).to.equal('主体信息');
    await visitor.fill('统一社会信用代码', '93430822MA0TE5T08W');
    expect(visitor.describes('统一社会信用代码')).to.not.contain('不允许');
    expect(visitor.summary).to.deep.equal([]);
  });

  it('warns of a wrong check digit and still lets it through', async () => {
    const { visitor } = await mount();
    await fillSubject(visitor);
    expect(visitor.text).to.not.contain('请再核对一次');
    await visitor.fill('统一社会信用代码', '93430822MA0TE5T08X');
    expect(visitor.text).to.contain('请再核对一次').and.to.contain('校验位');
    await visitor.press('下一步');
    expect(visitor.heading).to.equal('联系方式与地址');
  });

  it('asks a farmer for an identity number and for no licence', async () => {
    const { visitor } = await mount();
    await visitor.tick('个人');
    await visitor.tick('种植');
    await visitor.fill('姓名', '向阳生');
    await visitor.fill('公民身份号码', '433122190003071231');
    await visitor.press('下一步');
    expect(visitor.text).to.contain('第 2 步，共 3 步');
    await fillContact(visitor);
    await visitor.press('下一步');
    expect(visitor.heading).to.equal('核对并提交');
    expect(visitor.text).to.not.contain('433122190003071231');
    expect(visitor.text).to.contain('已填写（不显示）');
  });

  it('empties the county when another prefecture is chosen', async () => {
    const { visitor } = await mount();
    await fillSubject(visitor);
    await visitor.press('下一步');
    await fillContact(visitor);
    await visitor.select('市州', '岳阳市');
    await visitor.press('下一步');
    expect(visitor.summary).to.deep.equal(['请选择到乡镇或街道。']);
    await visitor.select('县市区', '平江县');
    await visitor.select('乡镇', '长寿镇');
    await visitor.press('下一步');
    expect(visitor.heading).to.equal('营业执照');
  });

  it('asks only for the township where the page fixes the county', async () => {
    const { visitor, server } = await mount({ division: '430121' });
    await fillSubject(visitor);
    await visitor.press('下一步');
    await visitor.sees('湖南省 长沙市 长沙县');
    expect(() => visitor.field('市州')).to.throw('no field');
    await visitor.select('乡镇', '金井镇');
    expect(server.received.every(({ path }) => path === '/api/v1/divisions')).to.equal(true);
  });

  it('offers to load the places again when the network was dead', async () => {
    const { visitor, server } = await mount();
    await fillSubject(visitor);
    await visitor.press('下一步');
    await visitor.until(() => visitor.text.includes('岳阳市'));
    server.goDown();
    await visitor.select('市州', '长沙市');
    await visitor.sees('地区列表没有读到');
    server.comeBack();
    await visitor.press('再试一次');
    await visitor.select('县市区', '长沙县');
  });

  it('speaks English where the page does, and follows it', async () => {
    const { visitor } = await mount({ lang: 'en' });
    expect(visitor.heading).to.equal('Who you are');
    await visitor.press('Continue');
    expect(visitor.summary[0]).to.equal('Choose: Form of organisation.');
    visitor.element.lang = 'zh-CN';
    await visitor.sees('主体信息');
    expect(visitor.summary[0]).to.equal('请选择组织形式。');
  });
});
