import { expect } from '@open-wc/testing';
import { a11ySnapshot } from '@web/test-runner-commands';
import { reading } from '../testing/fake-engine.ts';
import { ADDRESS, ScannerBench, shows } from '../testing/scanner-bench.ts';

interface AxNode {
  readonly role: string;
  readonly name?: string;
  readonly focused?: boolean;
  readonly pressed?: boolean;
  readonly children?: readonly AxNode[];
}

/** What assistive technology is told, as `role name`. */
async function heard(): Promise<string[]> {
  const flat = (node: AxNode): AxNode[] => [node, ...(node.children ?? []).flatMap(flat)];
  const tree = (await a11ySnapshot({ selector: 'suyuan-scanner' })) as unknown as AxNode | null;
  return flat(tree ?? { role: 'none' })
    .filter(node => node.name)
    .map(node => `${node.role} ${node.name}`);
}

describe('<suyuan-scanner> for those who hear it', () => {
  let bench: ScannerBench;
  beforeEach(() => {
    bench = new ScannerBench();
  });
  afterEach(() => bench.close());

  it('names every control, from start to result', async () => {
    const element = await bench.open({ muted: false });
    const idle = await heard();
    expect(idle).to.include.members(['button 开始扫码', 'textbox 输入追溯码', 'button 查询', 'button 选择图片或拍照']);
    bench.camera.controls = { torch: true, lenses: [] };
    await element.start();
    await shows(element, '#tools');
    expect(await heard()).to.include.members(['button 打开手电', 'button 关闭提示', 'button 停止扫码']);
    bench.engine.sees = [reading(ADDRESS)];
    await shows(element, '.card');
    expect(await heard()).to.include.members(['button 继续扫码', 'link 查看产品来源']);
  });

  it('names every control in English too', async () => {
    await bench.open({}, 'en');
    expect(await heard()).to.include.members([
      'button Start scanning',
      'textbox Enter the trace code',
      'button Look up',
    ]);
  });
});
