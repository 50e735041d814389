import { expect } from '@open-wc/testing';
import { createReceipt } from '@suyuan/domain/registration';
import { COOPERATIVE, fillToReview } from './demo/answers.ts';
import { type Mounted, mount, useFreshBrowser } from './demo/mount.ts';

const RETURNED = { state: 'returned', reason: '营业执照照片不清楚，\n请重新拍摄。' } as const;
const FARMER = {
  ...COOPERATIVE,
  organisationForm: 'individual',
  name: '向阳生',
  legalRepresentative: '向阳生',
  idNumber: '433122190003071231',
} as const;

async function lookUp({ visitor }: Mounted, receipt: string): Promise<void> {
  await visitor.press('查询进度');
  await visitor.fill('受理编号', receipt);
  await visitor.press('查询');
}

describe('suyuan-registration tells how an application stands', () => {
  useFreshBrowser();

  it('finds it by its number, spaces or not', async () => {
    const page = await mount();
    const receipt = page.server.add(COOPERATIVE);
    await lookUp(page, receipt.replace(/(\d{4})(?=\d)/g, '$1 '));
    await page.visitor.sees('待审核');
    expect(page.visitor.heading).to.equal('注册进度');
    expect(page.visitor.text).to.contain(COOPERATIVE.name).and.to.contain('2026年3月2日 09:05');
    await page.visitor.until(() => page.visitor.focused?.id === 'heading');
  });

  it('catches a mistyped number without asking the server, and an unknown one by asking', async () => {
    const page = await mount();
    const receipt = page.server.add(COOPERATIVE);
    const mistyped = receipt.slice(0, -1) + ((Number(receipt.at(-1)) + 1) % 10);
    await lookUp(page, mistyped);
    expect(page.visitor.describes('受理编号')).to.contain('输错了一位');
    expect(page.server.received.some(({ path }) => path.includes('receipts'))).to.equal(false);
    await page.visitor.fill('受理编号', createReceipt('123456789012345'));
    await page.visitor.press('查询');
    await page.visitor.until(() => page.visitor.describes('受理编号').includes('请对照回执核对'));
  });

  it('still knows the number after a reload', async () => {
    const page = await mount();
    await fillToReview(page.visitor);
    await page.visitor.tick('我已阅读并同意');
    await page.visitor.press('提交注册');
    await page.visitor.sees('注册申请已提交');
    const { visitor, server } = await page.reload();
    await visitor.press('查询进度');
    expect(visitor.field('受理编号').value).to.equal(server.records[0]?.status.receipt);
    await visitor.press('查询');
    await visitor.sees('待审核');
  });

  it('opens a returned form to whoever knows the phone number, and takes the correction', async () => {
    const page = await mount();
    const { visitor, server } = page;
    const receipt = server.add(COOPERATIVE);
    server.decide(receipt, RETURNED);
    await lookUp(page, receipt);
    await visitor.sees('已退回');
    expect(visitor.text).to.contain('营业执照照片不清楚');
    await visitor.press('修改并重新提交');
    await visitor.fill('联系电话', '0731-00000002');
    await visitor.press('核实并打开');
    await visitor.until(() => visitor.summary.length === 1);
    expect(visitor.describes('联系电话')).to.contain('不一致');
    await visitor.fill('联系电话', '(0731) 0000 0001');
    await visitor.press('核实并打开');
    await visitor.sees('修改后重新提交');
    expect(visitor.text).to.contain('营业执照照片不清楚');
    expect(visitor.field('合作社名称').value).to.equal(COOPERATIVE.name);
    await visitor.fill('合作社名称', '长沙县金井春绿茶叶专业合作社');
    await visitor.press('下一步');
    await visitor.sees('乡镇');
    await visitor.press('下一步');
    expect(visitor.text).to.contain('沿用上次提交的照片');
    await visitor.press('下一步');
    await visitor.tick('我已阅读并同意');
    await visitor.press('重新提交');
    await visitor.sees('修改后的申请已提交');
    expect(server.records).to.have.length(1);
    expect(server.records[0]?.form).to.deep.include({
      name: '长沙县金井春绿茶叶专业合作社',
      licenceUploadId: COOPERATIVE.licenceUploadId,
    });
    expect(server.records[0]?.status).to.deep.include({ receipt, state: 'pending' });
  });

  it('keeps a correction across a reload, apart from a new form', async () => {
    const page = await mount();
    const receipt = page.server.add(COOPERATIVE);
    page.server.decide(receipt, RETURNED);
    const open = async ({ visitor, ...rest }: Mounted) => {
      await lookUp({ visitor, ...rest }, receipt);
      await visitor.sees('已退回');
      await visitor.press('修改并重新提交');
      await visitor.fill('联系电话', COOPERATIVE.contactPhone);
      await visitor.press('核实并打开');
      await visitor.sees('修改后重新提交');
    };
    await open(page);
    await page.visitor.fill('法定代表人', '黎向晚');
    const reloaded = await page.reload();
    expect(reloaded.visitor.text).to.not.contain('黎向晚');
    await open(reloaded);
    expect(reloaded.visitor.field('法定代表人').value).to.equal('黎向晚');
    await reloaded.visitor.press('清除并重新填写');
    await reloaded.visitor.sees('已退回');
    await reloaded.visitor.press('修改并重新提交');
    await reloaded.visitor.press('核实并打开');
    await reloaded.visitor.sees('修改后重新提交');
    expect(reloaded.visitor.field('法定代表人').value).to.equal(COOPERATIVE.legalRepresentative);
  });

  it('never gives the number of a person back', async () => {
    const page = await mount();
    const { visitor, server } = page;
    const receipt = server.add(FARMER);
    server.decide(receipt, RETURNED);
    await lookUp(page, receipt);
    await visitor.sees('已退回');
    await visitor.press('修改并重新提交');
    await visitor.fill('联系电话', FARMER.contactPhone);
    await visitor.press('核实并打开');
    await visitor.sees('修改后重新提交');
    expect(visitor.field('公民身份号码').value).to.equal('');
    await visitor.press('下一步');
    expect(visitor.summary).to.deep.equal(['请填写公民身份号码。']);
  });

  it('lets an approved producer set a password, and shows the way in', async () => {
    const page = await mount();
    const { visitor, server, element } = page;
    const receipt = server.add(COOPERATIVE);
    server.decide(receipt, { state: 'approved' });
    const opened: string[] = [];
    element.addEventListener('suyuan-account-open', event => opened.push(event.detail.username));
    await lookUp(page, receipt);
    await visitor.sees('审核通过');
    await visitor.press('设置密码，开通账号');
    await visitor.fill('联系电话', COOPERATIVE.contactPhone);
    await visitor.fill('登录密码', 'short');
    await visitor.press('开通账号');
    expect(visitor.describes('登录密码')).to.contain('10');
    expect(visitor.field('登录密码').type).to.equal('password');
    await visitor.tick('显示密码');
    expect(visitor.field('登录密码').type).to.equal('text');
    await visitor.fill('登录密码', '金井绿源的春天来得早');
    await visitor.press('开通账号');
    await visitor.sees('账号已开通');
    expect(opened).to.have.length(1);
    expect(visitor.text).to.contain(opened[0] ?? 'nobody');
    expect(visitor.button('登录管理台').getAttribute('href')).to.equal('/staff/');
  });

  it('says when the network is dead, and asks again', async () => {
    const page = await mount();
    const receipt = page.server.add(COOPERATIVE);
    const heard: string[] = [];
    page.element.addEventListener('suyuan-error', event => heard.push(event.type));
    page.server.goDown();
    await lookUp(page, receipt);
    await page.visitor.sees('网络不通');
    expect(heard).to.deep.equal(['suyuan-error']);
    page.server.comeBack();
    await page.visitor.press('查询');
    await page.visitor.sees('待审核');
  });
});
