/* Codes per CPU second, the specialised FF1 beside the general one in the same run: `node packages/domain/src/codec/codec.bench.ts`. */
import { FF1 } from '@noble/ciphers/ff1.js';
import { createCodec } from './codec.ts';
import { createDecimalFf1 } from './ff1-decimal.ts';

const key = Uint8Array.from({ length: 32 }, (_, at) => at);

/** The best of three rounds of `count` calls. */
const perCpuSecond = (count: number, call: (at: number) => unknown): number => {
  const rates = [0, 1, 2].map(() => {
    const start = process.cpuUsage();
    for (let at = 0; at < count; at += 1) call(at);
    const { user, system } = process.cpuUsage(start);
    return (count * 1e6) / (user + system);
  });
  return Math.round(Math.max(...rates));
};

const general = FF1(10, key);
const own = createDecimalFf1(key);
const codec = createCodec(new Map([[5, key]]));
const code = codec.encode({ batch: 1, serial: 1 });

const generalRate = perCpuSecond(10_000, at => general.encrypt([...String(1e17 + at)].map(Number)));
const ownRate = perCpuSecond(200_000, at => own.encrypt([at, 0]));
console.log(`FF1, @noble/ciphers   ${generalRate}/s`);
console.log(`FF1, this domain      ${ownRate}/s (× ${(ownRate / generalRate).toFixed(1)})`);
console.log(`encode                ${perCpuSecond(200_000, at => codec.encode({ batch: at, serial: at }))}/s`);
console.log(`decode                ${perCpuSecond(200_000, () => codec.decode(code))}/s`);
