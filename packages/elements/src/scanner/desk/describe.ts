// A scan in words. Reads no DOM and no clock.
import { formatElementString, formatTraceCode, type Recognition, traceUrl, type WebAddress } from '@suyuan/domain/code';
import { voucher } from '../scan.ts';
import type { DeskMessages } from './locales/zh-cn.ts';

/** What a card says about one code. */
export interface Description {
  readonly kind: string;
  /** The code itself, safe to show; absent where it is held back. */
  readonly text?: string;
  readonly notes: readonly string[];
  /** Reasons to be careful. */
  readonly cautions: readonly string[];
  /** Who stands behind an address. */
  readonly badge?: string;
  readonly link?: Link;
}

/** An address, opened only by a press. */
export interface Link {
  readonly url: string;
  readonly label: string;
  readonly isOwn: boolean;
}

/** What the page has said about whom to trust. */
export interface Trust {
  readonly ownOrigins: readonly string[];
  readonly trusted: string;
}

/** How a card looks: a tick only where something was checked, or somebody vouches. */
export function toneOf({ kind }: Recognition, { cautions, badge }: Description): 'good' | 'neutral' | 'doubtful' {
  if (cautions.length > 0) return 'doubtful';
  const isUnproven = kind === 'url' || kind === 'text' || kind === 'gs1-digital-link';
  return isUnproven && !badge ? 'neutral' : 'good';
}

/** Tells a person what was recognised. */
export function describe(recognised: Recognition, words: DeskMessages, trust: Trust): Description {
  const { kinds, notes } = words;
  const kind = kinds[recognised.kind];
  switch (recognised.kind) {
    case 'trace-code': {
      const [origin] = trust.ownOrigins;
      const link = origin && { url: traceUrl(origin, recognised.code), label: words.lookUp, isOwn: true };
      return {
        ...plain(kind, formatTraceCode(recognised.code), notes['trace-code']),
        ...(link && { link }),
      };
    }
    case 'gtin':
      return plain(kind, recognised.gtin, notes.product);
    case 'gs1-element-string':
      return plain(kind, formatElementString(recognised.ais));
    case 'gs1-digital-link':
      return describeAddress(kind, new URL(recognised.url).pathname, recognised, words, trust);
    case 'url':
      return describeAddress(kind, undefined, recognised, words, trust);
    case 'national-short-code':
      return plain(kind, recognised.code, notes['national-short-code']);
    case 'national-long-code':
    case 'personal-number':
      return { kind, notes: [], cautions: [notes[recognised.kind]] };
    case 'text':
      return recognised.danger
        ? { kind: kinds.danger, text: recognised.display, notes: [], cautions: [notes.danger] }
        : plain(kind, recognised.display);
    case 'invalid':
      return {
        kind,
        text: recognised.display,
        notes: [],
        cautions: [notes.invalid(words.damaged[recognised.like])],
      };
  }
}

function plain(kind: string, text: string, note?: string): Description {
  return { kind, text, notes: note ? [note] : [], cautions: [] };
}

function describeAddress(
  kind: string,
  text: string | undefined,
  { url, host, display, cautions, own }: WebAddress & { readonly own: boolean },
  words: DeskMessages,
  trust: Trust,
): Description {
  const stands = voucher(host, trust.trusted);
  const badge = stands === 'government' ? words.government : stands === 'page' || own ? words.trusted : undefined;
  return {
    kind,
    text: text ?? display,
    notes: own ? [] : [words.notes.url(display)],
    cautions: cautions.map(caution => words.cautions[caution]),
    ...(badge && { badge }),
    link: { url, label: own ? words.lookUp : words.open(display), isOwn: own },
  };
}
