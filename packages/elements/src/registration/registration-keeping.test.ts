import { expect } from '@open-wc/testing';
import { COOPERATIVE, fillContact, fillSubject, fillToReview, takePicture } from './demo/answers.ts';
import { mount, useFreshBrowser } from './demo/mount.ts';

const keysOf = (received: readonly { readonly path: string; readonly key: string | null }[]) =>
  received.filter(({ path }) => path === '/api/v1/registrations').map(({ key }) => key);

describe('suyuan-registration loses nothing and sends nothing twice', () => {
  useFreshBrowser();

  it('keeps answers, step and picture across a reload', async () => {
    const before = await mount();
    await fillToReview(before.visitor);
    const { visitor, server } = await before.reload();
    expect(visitor.heading).to.equal('核对并提交');
    expect(visitor.text).to.contain('已恢复您上次填写的内容').and.to.contain(COOPERATIVE.name);
    await visitor.sees('已选择照片');
    await visitor.press('修改联系方式与地址');
    for (const [level, name] of [
      ['市州', '长沙市'],
      ['县市区', '长沙县'],
      ['乡镇', '金井镇'],
    ] as const) {
      const chosen = () => visitor.field<HTMLSelectElement>(level).selectedOptions[0]?.textContent?.trim();
      await visitor.until(() => chosen() === name, `${level} was not ${name}`);
    }
    await visitor.press('下一步');
    await visitor.press('下一步');
    await visitor.tick('我已阅读并同意');
    await visitor.press('提交注册');
    await visitor.sees('注册申请已提交');
    expect(server.records).to.have.length(1);
    const { visitor: next } = await mount();
    expect(next.text).to.not.contain('已恢复');
    await next.tick('合作社');
    expect(next.field('合作社名称').value).to.equal('');
  });

  it('never keeps the number of a person', async () => {
    const before = await mount();
    await before.visitor.tick('个人');
    await before.visitor.tick('种植');
    await before.visitor.fill('姓名', '向阳生');
    await before.visitor.fill('公民身份号码', '433122190003071231');
    await before.visitor.press('下一步');
    await fillContact(before.visitor);
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).to.not.contain('433122190003071231');
    const { visitor } = await before.reload();
    expect(visitor.heading).to.equal('主体信息');
    expect(visitor.text).to.contain('身份证号没有保存');
    expect(visitor.field('姓名').value).to.equal('向阳生');
    expect(visitor.field('公民身份号码').value).to.equal('');
  });

  it('forgets everything when asked to', async () => {
    const { visitor, reload } = await mount();
    await fillSubject(visitor);
    await visitor.press('清除并重新填写');
    expect(visitor.text).to.not.contain('合作社名称');
    const { visitor: next } = await reload();
    expect(next.text).to.not.contain('已恢复');
  });

  it('makes one record of a double click', async () => {
    const { visitor, server } = await mount();
    await fillToReview(visitor);
    await visitor.tick('我已阅读并同意');
    const release = server.hold();
    visitor.button('提交注册').click();
    visitor.button('提交注册').click();
    await visitor.sees('正在提交');
    release();
    await visitor.sees('注册申请已提交');
    expect(keysOf(server.received)).to.have.length(1);
  });

  it('survives a dead network and sends with the same key', async () => {
    const { visitor, server } = await mount();
    await fillToReview(visitor);
    await visitor.tick('我已阅读并同意');
    server.goDown();
    await visitor.press('提交注册');
    await visitor.sees('网络不通，还没有提交');
    expect(visitor.text).to.contain(COOPERATIVE.name);
    server.comeBack();
    server.loseNextAnswer();
    await visitor.press('重新发送');
    await visitor.until(() => server.records.length === 1 && !visitor.text.includes('正在提交'));
    await visitor.press('重新发送');
    await visitor.sees('注册申请已提交');
    expect(server.records).to.have.length(1);
    expect(new Set(keysOf(server.received)).size).to.equal(1);
  });

  it('finds the record of a try that seemed lost, although the form was changed since', async () => {
    const { visitor, server } = await mount();
    await fillToReview(visitor);
    await visitor.tick('我已阅读并同意');
    server.loseNextAnswer();
    await visitor.press('提交注册');
    await visitor.sees('网络不通，还没有提交');
    await visitor.press('修改联系方式与地址');
    await visitor.fill('详细地址', '金龙村五组 1 号');
    await visitor.press('下一步');
    await visitor.press('下一步');
    await visitor.press('提交注册');
    await visitor.sees('上一次发送其实已经送达');
    expect(server.records.map(({ form }) => form.address)).to.deep.equal([COOPERATIVE.address]);
  });

  it('shows what the server found at the fields, and sends the corrected form with a new key', async () => {
    const { visitor, server } = await mount();
    await fillToReview(visitor);
    await visitor.tick('我已阅读并同意');
    server.refuseNext('/uploads', 422, { code: 'upload.broken', detail: '图片不完整。' });
    await visitor.press('提交注册');
    await visitor.until(() => visitor.heading === '营业执照');
    expect(visitor.summary).to.have.length(1);
    await visitor.press('下一步');
    const errors = [{ field: 'address', code: 'address.unheard_of', message: '村组名称已变更，请改用新名称。' }];
    server.refuseNext('/registrations', 422, { code: 'request.invalid', errors });
    await visitor.press('提交注册');
    await visitor.until(() => visitor.heading === '联系方式与地址');
    expect(visitor.describes('详细地址')).to.contain('请改用新名称');
    await visitor.press('下一步');
    await visitor.press('下一步');
    await visitor.press('提交注册');
    await visitor.sees('注册申请已提交');
    expect(server.records).to.have.length(1);
    expect(new Set(keysOf(server.received)).size).to.equal(2);
  });

  it('says of a number that is registered already what to do', async () => {
    const { visitor, server } = await mount();
    await fillToReview(visitor);
    await visitor.tick('我已阅读并同意');
    server.refuseNext('/registrations', 409, { code: 'registration.duplicate' });
    await visitor.press('提交注册');
    await visitor.sees('该主体已经登记');
    expect(server.records).to.have.length(0);
    expect(visitor.text).to.contain(COOPERATIVE.name);
  });

  it('is calm when it is taken away while sending, and makes no second record afterwards', async () => {
    const { visitor, server, element } = await mount();
    await fillToReview(visitor);
    await visitor.tick('我已阅读并同意');
    const release = server.hold();
    await visitor.press('提交注册');
    const parent = element.parentElement;
    element.remove();
    release();
    parent?.append(element);
    await visitor.sees('重新发送');
    await visitor.press('重新发送');
    await visitor.sees('注册申请已提交');
    expect(server.records).to.have.length(1);
  });

  it('makes a large picture small, and tells a false one from a true one', async () => {
    const { visitor, server } = await mount();
    await fillSubject(visitor);
    await visitor.press('下一步');
    await fillContact(visitor);
    await visitor.press('下一步');
    await visitor.choosePicture(
      '营业执照照片',
      new File(['%PDF-1.7 no picture'], 'licence.jpg', { type: 'image/jpeg' }),
    );
    await visitor.sees('文件的内容不是');
    await visitor.choosePicture('营业执照照片', new File([new Uint8Array([0xff, 0xd8, 0xff, 0, 1, 2, 3, 4])], 'a.jpg'));
    await visitor.sees('图片不完整');
    const large = await takePicture(1500, 1200);
    expect(large.size).to.be.greaterThan(5_000_000);
    await visitor.choosePicture('营业执照照片', large);
    await visitor.sees('照片已备好');
    expect(visitor.text).to.match(/已从 [5-7]\.\d MB 缩小到 [1-3]\.\d MB/);
    await visitor.press('下一步');
    await visitor.tick('我已阅读并同意');
    await visitor.press('提交注册');
    await visitor.sees('注册申请已提交');
    const sent = server.received.find(({ path }) => path === '/api/v1/uploads')?.body as Blob;
    expect(sent.type).to.equal('image/jpeg');
    expect(sent.size).to.be.lessThan(4 * 1024 * 1024);
  });
});
