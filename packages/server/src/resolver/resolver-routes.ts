import {
  batchSerial,
  type DigitalLink,
  digitalLinkPath,
  parseDigitalLink,
  parseTraceCode,
  type TraceCode,
  traceUrl,
} from '@suyuan/domain/code';
import type { Codec } from '@suyuan/domain/codec';
import { problemAt } from '@suyuan/domain/result';
import type { Context, Hono } from 'hono';
import { accepts } from 'hono/accepts';
import type { Db } from '../db/open-database.ts';
import type { HttpEnvironment } from '../http/environment.ts';
import { apiHeaders, embeddableHeaders } from '../http/headers.ts';
import { ProblemError, toProblemError } from '../http/problem-error.ts';
import { linkTypes, toLinkset } from './linkset.ts';
import { type Candidate, ResolverReader } from './resolver.repository.ts';

export interface ResolverDependencies {
  readonly db: Db;
  readonly codec: Codec;
  readonly origin: string;
}

const linksetType = 'application/linkset+json';
/** As short as a trace's: a batch may be recalled, or a newer one made. */
const headers = { ...apiHeaders, ...embeddableHeaders, 'cache-control': 'public, max-age=15', vary: 'accept' };

const readLink = (url: string): DigitalLink => {
  const parsed = parseDigitalLink(new URL(url));
  if (!parsed.ok) throw toProblemError(problemAt('link', parsed.problem));
  return parsed.value;
};

const wantsLinkset = (context: Context, linkType: string | undefined): boolean =>
  linkType === 'linkset' ||
  (linkType === undefined &&
    accepts(context, { header: 'Accept', supports: ['text/html', linksetType], default: 'text/html' }) === linksetType);

/**
 * Where a link leads. Our labels carry their trace code as AI 21: then the label itself is meant, if it is one of these batches.
 * Else it is the newest batch, unless several producers claim the number: nobody is sent to one as if it were the other.
 */
const choose = (
  { serial = '' }: DigitalLink,
  candidates: readonly Candidate[],
  codec: Codec,
): TraceCode | 'ambiguous' | undefined => {
  const code = parseTraceCode(serial);
  const meant = code.ok ? codec.decode(code.value) : code;
  if (code.ok && meant.ok && candidates.some(({ batchNumber }) => batchNumber === meant.value.batch)) return code.value;
  const [newest, ...others] = candidates;
  if (!newest) return undefined;
  return others.every(({ subjectId }) => subjectId === newest.subjectId)
    ? codec.encode({ batch: newest.batchNumber, serial: batchSerial })
    : 'ambiguous';
};

/**
 * A GS1 Digital Link resolver of our products, GS1-Conformant Resolver Standard 1.1: redirects to the trace page, or tells
 * all links as a linkset.
 */
export const mountResolver = (app: Hono<HttpEnvironment>, { db, codec, origin }: ResolverDependencies): void => {
  const reader = new ResolverReader(db);

  app.get('/01/*', async context => {
    const link = readLink(context.req.url);
    const linkType = context.req.query('linkType');
    const candidates = await reader.candidates(link);
    const code = choose(link, candidates, codec);
    const isKnownType = linkType === undefined || ['linkset', ...linkTypes].includes(linkType);
    if (!code || !isKnownType) throw new ProblemError('resource.not_found');

    if (code === 'ambiguous' || wantsLinkset(context, linkType)) {
      const linkset = JSON.stringify(toLinkset(link, candidates, { origin, codec }));
      const status = wantsLinkset(context, linkType) ? 200 : 300;
      return context.body(linkset, status, { ...headers, 'content-type': linksetType });
    }
    const all = `${origin}${digitalLinkPath(link)}?linkType=linkset`;
    const relation = `<${all}>; rel="linkset"; type="${linksetType}"`;
    return context.body(null, 307, { ...headers, location: traceUrl(origin, code), link: relation });
  });

  app.get('/.well-known/gs1resolver', context =>
    context.json(
      {
        name: 'Suyuan',
        resolverRoot: origin,
        supportedPrimaryKeys: ['01'],
        supportedLinkTypes: [{ namespace: 'https://ref.gs1.org/voc/', prefix: 'gs1:', linkTypes }],
        linkTypeDefaultCanBeLinkset: false,
      },
      200,
      { ...headers, 'cache-control': 'public, max-age=3600' },
    ),
  );
};
