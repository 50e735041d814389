import { batchSerial, type DigitalLink, digitalLinkPath, traceUrl } from '@suyuan/domain/code';
import type { Codec } from '@suyuan/domain/codec';
import type { Candidate } from './resolver.repository.ts';

/** GS1 Web Vocabulary: both kinds of link lead to the trace page, which is all that there is to say about a product here. */
export const linkTypes = ['gs1:defaultLink', 'gs1:traceability', 'gs1:pip'] as const;

const vocabulary = 'https://ref.gs1.org/voc/';

interface Target {
  readonly href: string;
  readonly title: string;
  readonly type: 'text/html';
  readonly hreflang: readonly string[];
}

const targetOf = ({ batchNumber, productName, lot }: Candidate, origin: string, codec: Codec): Target => ({
  href: traceUrl(origin, codec.encode({ batch: batchNumber, serial: batchSerial })),
  title: `${productName} ${lot}`,
  type: 'text/html',
  hreflang: ['zh-CN', 'en'],
});

/** All that a Digital Link leads to, RFC 9264 in its JSON form. The first candidate is the default. */
export const toLinkset = (
  link: DigitalLink,
  candidates: readonly Candidate[],
  { origin, codec }: { readonly origin: string; readonly codec: Codec },
) => {
  const targets = candidates.map(candidate => targetOf(candidate, origin, codec));
  const links = linkTypes.map(name => [
    name.replace('gs1:', vocabulary),
    name === 'gs1:defaultLink' ? targets.slice(0, 1) : targets,
  ]);
  return { linkset: [{ anchor: origin + digitalLinkPath(link), ...Object.fromEntries(links) }] };
};
