import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { writeCameraFile } from '@suyuan/testkit/mjpeg';
import { shopApp } from '../../apps/shop/src/index.ts';
import { root } from '../programs.ts';
import { type House, openHouse } from './house.ts';
import type { Visitor } from './visitor.ts';

/** From a cooperative's registration to a shopper's scan: the main job, in a real browser, step after step. */
describe('the main thread', () => {
  let house: House;
  let producer: Visitor;
  let official: Visitor;
  let receipt = '';
  let batchUrl = '';
  let code = '';
  let labelPdf = '';
  let shopUrl = '';
  let shopper: Visitor;
  const password = '橘子熟了-2026-浏水湾';

  before(async () => {
    house = await openHouse();
    producer = await house.visitor();
    official = await house.visitor();
  });
  after(() => house[Symbol.asyncDispose]());

  const arrives = (someone: Visitor) =>
    someone.page.waitForFunction(path => location.pathname === path, {}, `/t/${code}`);

  it('registers a cooperative on the county website', async () => {
    const { open, press, fill, choose, upload, see } = producer;
    await open(`${house.url}/county/`);
    await press('合作社 农民专业合作社', 'radio');
    await press('种植 蔬菜、水果、茶叶、食用菌等', 'radio');
    await fill('合作社名称', '浏水湾柑橘专业合作社');
    // The check digit is wrong: a doubt for the reviewer, no obstacle.
    await fill('统一社会信用代码', '93430121MA4DEM048J');
    await fill('法定代表人（理事长）', '欧阳橘');
    await press('下一步', 'button');
    await fill('联系人', '欧阳橘');
    await fill('联系电话', '0731-00000009');
    await choose('市州', '长沙市');
    await choose('县市区', '长沙县');
    await choose('乡镇（街道）', '开慧镇');
    await fill('详细地址', '开慧镇橘园路 1 号');
    await press('下一步', 'button');
    await upload('input[type=file]', join(root, 'apps/api/src/demo/data/licence.png'));
    await press('下一步', 'button');
    await press('我已阅读并同意上述内容，保证填写的信息真实', 'checkbox');
    await press('提交注册', 'button');
    await see('受理编号');
    receipt = await receiptOn(producer);
  });

  it('is returned by the reviewer of the county, with a reason', async () => {
    const { press, fill, see } = official;
    await signIn(official, house, 'changsha-reviewer', house.passwordOf('changsha-reviewer'));
    await press('浏水湾柑橘专业合作社', 'link');
    await see('存疑之处');
    await press('退回修改', 'button');
    await fill('退回理由', '统一社会信用代码请对照执照核对。');
    await press('确认退回', 'button');
    await see('已退回');
  });

  it('stays out of sight of the next county', async () => {
    const neighbour = await house.visitor();
    await signIn(neighbour, house, 'liuyang-admin', house.passwordOf('liuyang-admin'));
    await neighbour.see('主体审核');
    await neighbour.page.waitForNetworkIdle();
    assert.doesNotMatch(await textOf(neighbour), /浏水湾/);
  });

  it('is corrected by the producer', async () => {
    const { open, press, fill, see } = producer;
    await open(`${house.url}/county/`);
    await press('查询进度', 'button');
    await fill('受理编号', receipt);
    await press('查询', 'button');
    await see('统一社会信用代码请对照执照核对。');
    await press('修改并重新提交', 'button');
    await fill('联系电话', '0731-00000009');
    await press('核实并打开', 'button');
    await fill('统一社会信用代码', '93430121MA4DEM045C');
    await press('下一步', 'button');
    await see('详细地址');
    await press('下一步', 'button');
    await see('营业执照照片');
    await press('下一步', 'button');
    await press('我已阅读并同意上述内容，保证填写的信息真实', 'checkbox');
    await press('重新提交', 'button');
    await see('修改后的申请已提交');
  });

  it('is approved, and opens its account', async () => {
    await official.open(`${house.url}/staff/`);
    await official.press('浏水湾柑橘专业合作社', 'link');
    await official.press('通过', 'button');
    await official.see('审核通过');

    const { open, press, fill, see } = producer;
    await open(`${house.url}/county/`);
    await press('查询进度', 'button');
    await fill('受理编号', receipt);
    await press('查询', 'button');
    await press('设置密码，开通账号', 'button');
    await fill('联系电话', '0731-00000009');
    await fill('登录密码', password);
    await press('开通账号', 'button');
    await see('账号已开通');
  });

  it('makes a product and a batch', async () => {
    const { page, press, fill, choose, see } = producer;
    await signIn(producer, house, '93430121MA4DEM045C', password);
    await press('产品', 'link');
    await press('登记产品', 'link');
    await fill('产品名称', '浏水湾冰糖橙');
    await fill('产品分类（NY/T 3177）', '0103', 'combobox');
    await fill('商品条码（GTIN）选填', '6901234567892');
    await press('添加认证', 'button');
    await choose('种类', '地理标志');
    await fill('证书编号', '演示-地标-0002');
    await submit(producer);
    await see('浏水湾冰糖橙');
    await press('批次', 'link');
    await press('建立批次', 'link');
    await choose('产品', '浏水湾冰糖橙');
    await fill('地块（鱼塘、圈舍）', '三号橘园');
    await fill('数量', '2400');
    await submit(producer);
    await see('登记农事');
    batchUrl = page.url();
  });

  it('keeps farm records, and is held to the safety interval', async () => {
    const { press, fill, choose, see } = producer;
    await choose('做了什么', '施肥');
    await fill('日期', daysAgo(40), 'Date');
    await fill('投入品名称', '腐熟有机肥');
    await fill('用量', '300 千克/亩');
    await press('登记', 'button');
    await see('腐熟有机肥');

    await choose('做了什么', '用药');
    await fill('日期', daysAgo(3), 'Date');
    await fill('投入品名称', '苦参碱水剂');
    await fill('用量', '100 毫升/亩');
    await fill('安全间隔期（天）', '7');
    await press('登记', 'button');
    await see('最早可在');
    // Nothing that was typed is lost: only the day is put right.
    await fill('日期', daysAgo(12), 'Date');
    await press('登记', 'button');
    await see('安全间隔期 7 天');

    await choose('做了什么', '采收');
    await fill('日期', daysAgo(0), 'Date');
    await fill('数量', '2400');
    await press('登记', 'button');
    await see('2,400 千克');
  });

  it('has a test result, a certificate and 500 trace codes', async () => {
    const { press, fill, choose, see } = producer;
    await press('检测', 'link');
    await press('实验室检测', 'radio');
    await choose('由谁检测', '委托检测');
    await fill('检测单位', '长沙县农产品质量检测中心（演示）');
    await fill('项目', '毒死蜱');
    await fill('检测值', '未检出');
    await press('登记检测结果', 'button');
    await see('毒死蜱');

    await press('合格证', 'link');
    await press('样式一（生产者）', 'radio');
    await press('质量安全控制符合要求', 'checkbox');
    await press('委托检测合格', 'checkbox');
    await press('开具合格证', 'button');
    await see('编号');

    await press('追溯码', 'link');
    await fill('数量', '500');
    await press('申请追溯码', 'button');
    await press('查看追溯码：标签序号 1 至 500', 'button');
    await see('标签序号 1 至 500');
    const first = await producer.page.waitForSelector('main td ~ th a[href*="/t/"]');
    code = /\/t\/(\d{20})$/.exec((await first?.evaluate(link => (link as HTMLAnchorElement).href)) ?? '')?.[1] ?? '';
    assert.match(code, /^[5-9]\d{19}$/);
  });

  it('prints 500 labels, as PDF and in the language of a label printer', async () => {
    const { page, press, fill, see, download } = producer;
    await press('标签打印', 'link');
    await press('追溯标签 60×40 60 × 40 毫米', 'button');
    // Its own data, and a field moved by the keyboard and edited.
    await page.locator('>>> [role=option]').click();
    await page.keyboard.press('ArrowRight');
    await fill('前面的字', '湘味·');
    await see('湘味·');
    await press('打印', 'button');
    labelPdf = await download(house.folder, () => press('打印', 'button'));
    assert.equal(readFileSync(labelPdf).subarray(0, 5).toString(), '%PDF-');
    assert.equal(pagesOf(labelPdf), 500);

    await press('打印', 'button');
    await press('TSPL（佳博、汉印、TSC 等标签机）', 'radio');
    // All are printed, so that the order is a reprint from the start.
    await fill('补打原因', '换用标签机打印');
    const tspl = readFileSync(await download(house.folder, () => press('打印', 'button'))).toString('latin1');
    assert.match(tspl, /^SIZE 60 mm,40 mm\r\n/);
    assert.equal(tspl.match(/^PRINT 1/gm)?.length, 500);
  });

  it('is scanned from the printed page by camera, and by photo, scan gun and typing', async () => {
    const picture = pictureOf(labelPdf, house.folder);
    const film = join(house.folder, 'label.mjpeg');
    await writeCameraFile(film, [readFileSync(picture)]);
    const photographer = await house.photographer(film);
    await photographer.open(`${house.url}/scan`);
    await photographer.press('开始扫码', 'button');
    await arrives(photographer);

    const withPhoto = await house.visitor({ width: 390 });
    await withPhoto.open(`${house.url}/scan`);
    await withPhoto.upload('input[type=file]', picture);
    await arrives(withPhoto);

    const withGun = await house.visitor();
    await withGun.open(`${house.url}/scan`);
    await withGun.page.keyboard.type(`${house.url}/t/${code}`, { delay: 8 });
    await withGun.page.keyboard.press('Enter');
    await arrives(withGun);

    const typing = await house.visitor({ width: 390 });
    await typing.open(`${house.url}/scan`);
    await typing.fill('输入追溯码', code);
    await typing.press('查询', 'button');
    await arrives(typing);
  });

  it('is read by a shopper, with JavaScript off too, in Chinese and English', async () => {
    const plain = await house.visitor({ javaScript: false, width: 390 });
    await plain.open(`${house.url}/t/${code}`);
    const chinese = await textOf(plain);
    for (const words of [
      '浏水湾冰糖橙',
      '浏水湾柑橘专业合作社',
      '开慧镇',
      '承诺达标合格证',
      '0731-00000009',
      '苦参碱水剂',
      '毒死蜱',
    ]) {
      assert.match(chinese, new RegExp(words));
    }
    const english = await house.visitor({ language: 'en' });
    await english.open(`${house.url}/t/${code}`);
    await english.see('Test');
    assert.doesNotMatch(await textOf(plain), /93430121190001/);
  });

  it('is embedded in a shop on another origin, whole and as a badge', async () => {
    const codes = async () => [{ code, productName: '浏水湾冰糖橙' }];
    shopUrl = await house.serveElsewhere(shopApp({ embedOrigin: house.url, codes }));
    shopper = await house.visitor();
    await shopper.open(`${shopUrl}/shop/`);
    await shopper.see('浏水湾柑橘专业合作社');
    const badges = await shopper.page.$$('suyuan-trace[variant=badge]');
    assert.equal(badges.length, 1);
  });

  it('is recalled, and says so on both pages', async () => {
    const { press, fill, see } = official;
    await official.open(batchUrl);
    await press('监管措施', 'link');
    await press('召回批次', 'button');
    await fill('原因', '监督抽检不合格，请停止销售和食用。');
    await press('确认召回', 'button');
    await see('批次已召回。');

    // The shop page has stayed open: nobody reloads it.
    await shopper.see('监督抽检不合格，请停止销售和食用。', 60_000);
    const reader = await house.visitor();
    await reader.open(`${house.url}/t/${code}`);
    await reader.see('监督抽检不合格，请停止销售和食用。');
  });
});

async function signIn(someone: Visitor, house: House, username: string, password: string): Promise<void> {
  await someone.open(`${house.url}/staff/`);
  await someone.fill('用户名', username);
  await someone.fill('密码', password);
  await someone.press('登录', 'button');
  await someone.see('退出登录');
}

/** How many pages a PDF has, as another program counts them. */
function pagesOf(pdf: string): number {
  return Number(/^Pages:\s+(\d+)$/m.exec(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' }))?.[1]);
}

/** The first page of a PDF as a printer of 300 dpi would show it. */
function pictureOf(pdf: string, folder: string): string {
  execFileSync('pdftoppm', ['-r', '300', '-f', '1', '-l', '1', '-png', '-singlefile', pdf, join(folder, 'label')]);
  return join(folder, 'label.png');
}

/** Presses the button that sends the form on show. */
async function submit({ page }: Visitor): Promise<void> {
  await page.locator('main form button[type=submit]').click();
}

/** A calendar day in China, so many days before today. */
function daysAgo(days: number): string {
  return new Date(Date.now() + 8 * 3_600_000 - days * 86_400_000).toISOString().slice(0, 10);
}

/** The receipt in groups of four that stands on the page. */
async function receiptOn(someone: Visitor): Promise<string> {
  const text = await textOf(someone);
  return /\d{4} \d{4} \d{4} \d{4}/.exec(text)?.[0] ?? '';
}

/** All text of a page, shadow roots included. */
function textOf({ page }: Visitor): Promise<string> {
  return page.evaluate(() => {
    const read = (node: ParentNode): string =>
      [...node.querySelectorAll('*')].map(element => (element.shadowRoot ? read(element.shadowRoot) : '')).join(' ') +
      (node.textContent ?? '');
    return read(document.body);
  });
}
