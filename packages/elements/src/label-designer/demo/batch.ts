/* A batch with 500 issued serials and one saved template; the order to print is shown instead of carried out. */
import { builtInTemplate } from '@suyuan/label/templates';
import '../define.ts';

const designer = document.querySelector('suyuan-label-designer')!;
const search = new URLSearchParams(location.search);
if (search.has('lang')) document.documentElement.lang = search.get('lang')!;
designer.data = {
  productName: '炎陵黄桃',
  variety: '锦绣黄桃',
  grade: '一级',
  producerName: '炎陵县示例果业专业合作社',
  origin: '湖南省株洲市炎陵县中村瑶族乡',
  phone: '0731-00000001',
  lot: 'HT20260718A',
  quantity: '1500 千克',
  harvestDate: '2026-07-18',
  issuedOn: '2026-07-18',
  issuer: '炎陵县示例果业专业合作社',
  certificateNumber: 'HGZ-20260718-0001',
  basisQualityControl: true,
  basisSelfTest: true,
  code: '51234567890123456787',
  serial: '000001',
  traceUrl: 'https://trace.example.cn/t/51234567890123456787',
  host: 'trace.example.cn',
};
designer.serials = { from: 1, to: 500 };
const small = builtInTemplate('trace-40x30')!;
designer.templates = [{ id: '7', version: 3, name: '黄桃小标签', template: small.template }];
const earlier = { ...small.template, items: small.template.items.filter(({ kind }) => kind !== 'date') };
designer.listVersions = async () => ({
  items: [
    { version: 3, name: '黄桃小标签', template: small.template, savedAt: '2026-07-18T08:12:00Z', actorName: '龙小妹' },
    { version: 2, name: '黄桃小标签', template: earlier, savedAt: '2026-07-17T10:40:00Z', actorName: '龙大山' },
    {
      version: 1,
      name: '黄桃大标签',
      template: builtInTemplate('trace-60x40')!.template,
      savedAt: '2026-07-02T01:05:00Z',
      actorName: '龙小妹',
    },
  ],
});
const wanted = search.get('template');
if (wanted) designer.template = builtInTemplate(wanted)?.template;
designer.addEventListener('suyuan-print', event => {
  event.preventDefault();
  document.title = JSON.stringify({ ...event.detail, template: event.detail.template.name });
});
