import { canonicalJson, type Json } from './canonical-json.ts';

/*
 * The farm records of a batch form a chain: each hash covers the one before it, so that a record changed, dropped or moved
 * afterwards shows. The hash function is passed in; SHA-256 by default of the callers, SM3 where an authority asks for it.
 */

/** Hash of the UTF-8 bytes of a text, as hex digits. */
export type HashText = (text: string) => string;

/** What the first record follows. */
export const chainStart = '0'.repeat(64);

/** The text to hash: for callers whose hash function is asynchronous, as in a browser. */
export const chainText = (previous: string, event: Json): string => `${previous}\n${canonicalJson(event)}`;

/** The hash of a record behind `previous`, the hash of the record before it or {@link chainStart}. */
export const chainHash = (previous: string, event: Json, hash: HashText): string => hash(chainText(previous, event));

export interface ChainedEvent {
  readonly event: Json;
  readonly hash: string;
}

/** Place of the first record, from 0, that does not fit the chain; undefined if all do. */
export const findChainBreak = (events: readonly ChainedEvent[], hash: HashText): number | undefined => {
  const at = events.findIndex(
    (entry, index) => chainHash(events[index - 1]?.hash ?? chainStart, entry.event, hash) !== entry.hash,
  );
  return at < 0 ? undefined : at;
};
