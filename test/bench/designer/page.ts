/* The page that the bench drives: a designer with 200 items, and a record of how long each pointer move took. */
import '../../../packages/elements/src/label-designer/define.ts';

const columns = 10;
const kinds = ['productName', 'producerName', 'origin', 'lot', 'phone'] as const;

/** 200 items on a label of 100 × 150 mm: mostly fields with Chinese words, every tenth a QR code. */
const items = Array.from({ length: 200 }, (_, index) => {
  const place = {
    id: `i${index}`,
    x: 1 + (index % columns) * 9.8,
    y: 1 + Math.floor(index / columns) * 7.3,
    w: 9,
    h: 6.5,
  };
  if (index % 10 === 9) return { ...place, kind: 'qr', w: 6.5 };
  return {
    ...place,
    kind: 'field',
    field: kinds[index % kinds.length],
    style: { size: 2, minSize: 1.2, fit: 'wrap', weight: index % 7 === 0 ? 'bold' : 'regular' },
  };
});

const template = {
  schemaVersion: 1,
  name: '200',
  kind: 'trace',
  width: 100,
  height: 150,
  media: { type: 'roll' },
  items,
};
const designer = document.createElement('suyuan-label-designer');
Object.assign(designer, { template });
document.body.append(designer);

declare global {
  interface Window {
    /** Milliseconds from a pointer move's arrival until its frame was painted. */
    moves: number[];
    isReady: () => boolean;
    /** Resolves when so many moves have been painted. */
    painted: (count: number) => Promise<void>;
  }
}
window.moves = [];
window.isReady = () => (designer.shadowRoot?.querySelectorAll('#canvas path').length ?? 0) >= 200;

let isPainted = () => {};
window.painted = count =>
  new Promise(resolve => {
    isPainted = () => window.moves.length >= count && resolve();
    isPainted();
  });

addEventListener(
  'pointermove',
  event => {
    if (event.buttons === 0) return;
    const arrived = performance.now();
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      // Comes after the frame's style, layout and paint.
      channel.port1.onmessage = () => {
        window.moves.push(performance.now() - arrived);
        isPainted();
      };
      channel.port2.postMessage(undefined);
    });
  },
  { capture: true },
);
