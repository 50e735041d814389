import { mod1110CheckDigit } from '../code/check-digit.ts';
import {
  batchSerial,
  type KeyVersion,
  keyVersionOf,
  maxBatchNumber,
  maxSerial,
  parseTraceCode,
  type TraceCode,
  type TraceCodeProblem,
} from '../code/trace-code.ts';
import { fail, ok, type Problem, type Result } from '../result/index.ts';
import { createDecimalFf1, type DecimalFf1 } from './ff1-decimal.ts';
import { currentKeyVersion, type KeyRing } from './key-ring.ts';

/** What a trace code stands for: a label of a batch, or with serial 0 the batch itself. */
export interface CodeContent {
  /** 0–99,999,999. */
  readonly batch: number;
  /** 0–999,999. */
  readonly serial: number;
}

export interface DecodedCode extends CodeContent {
  readonly version: KeyVersion;
}

export interface Codec {
  /** The code of a label under the current key. RangeError outside eight and six digits, a defect of the caller. */
  encode(content: CodeContent): TraceCode;
  /** Codes of the serials `from` to `to`, both included, one at a time: a million of them need no memory. */
  encodeRange(range: {
    readonly batch: number;
    readonly from: number;
    readonly to: number;
  }): Generator<{ readonly serial: number; readonly code: TraceCode }, void>;
  /**
   * What a code stands for. `code.invented` if its hidden zeros are wrong: nobody issued it, no database was asked (one
   * invented code in 10,000 passes and then meets the issued range). `code.unknown_version` if the ring lacks its key.
   */
  decode(text: string): Result<DecodedCode, TraceCodeProblem | Problem<'code.invented'>>;
}

/** The redundancy that tells an issued code from an invented one: four zeros behind batch and serial. */
const zeros = 10_000;

const assertWhole = (name: string, value: number, max: number): void => {
  if (!Number.isInteger(value) || value < 0 || value > max) throw new RangeError(`${name} ${value} is not in 0–${max}`);
};

const digits = (value: number): string => String(value).padStart(9, '0');

/**
 * The trace code codec: FF1 (NIST SP 800-38G, radix 10, AES-256) over batch number (8 digits) ‖ serial (6) ‖ `0000`, the key
 * version in front, ISO/IEC 7064 MOD 11,10 behind. Keys are copied into their schedules here, once.
 */
export const createCodec = (ring: KeyRing): Codec => {
  const current = currentKeyVersion(ring);
  const ciphers = new Map<KeyVersion, DecimalFf1>();
  for (const [version, key] of ring) ciphers.set(version, createDecimalFf1(key));
  const currentCipher = ciphers.get(current);
  if (!currentCipher) throw new RangeError('a key ring holds at least one key');

  const encode = ({ batch, serial }: CodeContent): TraceCode => {
    assertWhole('batch', batch, maxBatchNumber);
    assertWhole('serial', serial, maxSerial);
    // Eight digits of batch and one of serial make the first half, five of serial and the zeros the second.
    const first = batch * 10 + Math.floor(serial / 100_000);
    const [a, b] = currentCipher.encrypt([first, (serial % 100_000) * zeros]);
    const body = `${current}${digits(a)}${digits(b)}`;
    return (body + mod1110CheckDigit(body)) as TraceCode;
  };

  return {
    encode,
    *encodeRange({ batch, from, to }) {
      for (let serial = from; serial <= to; serial += 1) yield { serial, code: encode({ batch, serial }) };
    },
    decode(text) {
      const parsed = parseTraceCode(text);
      if (!parsed.ok) return parsed;
      const version = keyVersionOf(parsed.value);
      const cipher = ciphers.get(version);
      if (!cipher) return fail('code.unknown_version', { version });
      const [first, second] = cipher.decrypt([Number(parsed.value.slice(1, 10)), Number(parsed.value.slice(10, 19))]);
      if (second % zeros !== 0) return fail('code.invented');
      const serial = (first % 10) * 100_000 + second / zeros;
      return ok({ version, batch: Math.floor(first / 10), serial });
    },
  };
};

/** True for the code of a whole batch. */
export const isBatchCode = (content: CodeContent): boolean => content.serial === batchSerial;
