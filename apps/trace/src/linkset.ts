import type { TraceDocument } from '@suyuan/contract/trace';
import { languages } from './language.ts';

const gs1 = (term: string) => `https://ref.gs1.org/voc/${term}`;

/** The links of a code, RFC 9264, with GS1's link types where GS1 has one. */
export function toLinkset({ code, product }: TraceDocument, origin: string): object {
  const page = { href: `${origin}/t/${code}`, title: product.name, type: 'text/html', hreflang: [...languages] };
  const data = { href: `${origin}/api/v1/traces/${code}`, title: product.name, type: 'application/json' };
  return {
    linkset: [
      {
        anchor: `${origin}/t/${code}`,
        [gs1('defaultLink')]: [page],
        [gs1('pip')]: [page],
        [gs1('traceability')]: [page, data],
        alternate: [data],
      },
    ],
  };
}
