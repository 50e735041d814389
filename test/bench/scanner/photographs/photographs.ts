// Hard photographs of our own making: seeded, the same on every machine. Reads no DOM and no clock.
import { encodeQr } from '../../../../packages/label/src/symbols/index.ts';
import { chance, type Grey, type Print } from '../synthetic.ts';
import { KINDS, type Kind, type KindName } from './kinds.ts';
import { drawSheet } from './print.ts';
import { HEIGHT, lay, linear, type Scene, shine, WIDTH } from './scene.ts';
import { develop } from './sensor.ts';

export interface Photograph {
  readonly picture: Grey;
  /** What stands in it: any of them is right, anything else wrong. */
  readonly texts: readonly string[];
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789-_';

/** One photograph of a kind. `backdrops` are 1280 × 720 and hold no code; without them the table is drawn as well. */
export function takePhotograph(name: KindName, seed: number, backdrops: readonly Grey[] = []): Photograph {
  const random = chance(seed * 104_729 + [...name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7));
  // The first numbers of neighbouring seeds are alike.
  for (let skip = 0; skip < 5; skip += 1) random();
  const kind: Kind = KINDS[name];
  const usual = 230 + random() * 330;
  const recipe = kind(random(), random, usual);
  const backdrop = backdrops.length > 0 ? backdrops[Math.floor(random() * backdrops.length)] : undefined;
  const scene: Scene = {
    size: usual,
    x: WIDTH / 2 + (random() - 0.5) * 160,
    y: HEIGHT / 2 + (random() - 0.5) * 60,
    turn: (random() - 0.5) * 50,
    tilt: random() * 18,
    axis: random() * 6.28,
    paperLight: 0.45 + random() * 0.35,
    inkLight: 0.015 + random() * 0.06,
    gradient: random() * 0.35,
    ...recipe.scene,
  };
  const light = backdrop ? Float32Array.from(backdrop.data, linear) : table(random);
  const count = recipe.codes ?? 1;
  const columns = Math.ceil(Math.sqrt(count * 1.6));
  const rows = Math.ceil(count / columns);
  const texts: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const { text, print } = write(random, recipe.length);
    texts.push(text);
    const sheet = drawSheet(print, recipe.style ?? {}, recipe.damage ?? {}, random);
    const cell = Math.min(WIDTH / columns, HEIGHT / rows);
    const place =
      count === 1
        ? {}
        : {
            size: cell * 0.94,
            x: WIDTH / 2 + ((at % columns) - (columns - 1) / 2) * cell,
            y: HEIGHT / 2 + (Math.floor(at / columns) - (rows - 1) / 2) * cell,
          };
    lay(light, sheet, { ...scene, ...place }, backdrop, random() * 6.28);
  }
  shine(light, scene);
  const picture = develop(
    light,
    {
      defocus: 0.55 + random() * 0.5,
      exposure: 0.9 + random() * 0.3,
      grain: 0.004 + random() * 0.012,
      halo: random() < 0.5 ? random() * 0.9 : 0,
      quality: 60 + Math.floor(random() * 35),
      ...recipe.shot,
    },
    random,
  );
  return { picture, texts };
}

/** A text of one of the sorts that people print, at any level of correction. */
function write(random: () => number, asked: number | undefined): { readonly text: string; readonly print: Print } {
  const length = asked ?? 8 + Math.floor(random() ** 2 * 90);
  const sort = random();
  const letter = () => LETTERS.charAt(Math.floor(random() * LETTERS.length));
  const tail = Array.from({ length }, sort < 0.15 ? () => `${Math.floor(random() * 10)}` : letter).join('');
  const text =
    sort < 0.15 ? tail : sort < 0.75 ? `https://example.cn/${tail}` : tail.toUpperCase().replaceAll('_', ' ');
  const { side, modules } = encodeQr(text, (['L', 'M', 'Q', 'H'] as const)[Math.floor(random() * 4)]!)!;
  return { text, print: { side, rows: side, modules, quiet: 4 } };
}

/** A table with a grain. */
function table(random: () => number): Float32Array {
  const phase = random() * 6;
  const light = new Float32Array(WIDTH * HEIGHT);
  for (let at = 0; at < light.length; at += 1) {
    const [x, y] = [at % WIDTH, Math.floor(at / WIDTH)];
    light[at] =
      0.25 + 0.08 * Math.sin(x / 37 + phase + Math.sin(y / 90)) + 0.04 * Math.sin(y / 3 + Math.sin(x / 70) * 5);
  }
  return light;
}
