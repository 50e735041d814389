import { randomUUID } from 'node:crypto';
import { countyApp } from '@suyuan/app-county';
import { shopApp } from '@suyuan/app-shop';
import { staffApp } from '@suyuan/app-staff';
import { missingPage, type PageAssets, traceApp } from '@suyuan/app-trace';
import { ProblemError, type TraceLookUp, toProblemDocument } from '@suyuan/server';
import { Hono } from 'hono';
import { builtFiles } from './built-files.ts';
import type { DemoExample } from './demo/demo-notes.ts';

/** The hashed files of each of our pages, by app. */
export type AssetsByApp = Readonly<Record<string, PageAssets>>;

interface PagesOptions {
  readonly assets: AssetsByApp;
  readonly traces: TraceLookUp;
  readonly origin: string;
  /** Codes of the demo county; none in production. */
  readonly examples: readonly DemoExample[];
}

/** Every page of ours, and the files that they and other people's pages load. */
export function pages({ assets, traces, origin, examples }: PagesOptions): Hono {
  // A shop sells the batch, not the one label that its first buyer will scan.
  const onSale = examples.map(({ batchCode, productName }) => ({ code: batchCode, productName }));
  return new Hono()
    .route('/', builtFiles())
    .route(
      '/',
      traceApp({
        origin,
        assets: filesOf(assets, 'trace'),
        examples: async () => examples,
        recordScan: code => traces.recordScan(code),
        async readTrace(code, language, requestId = randomUUID()) {
          try {
            return { ok: true, document: (await traces.read(code)).document };
          } catch (error) {
            if (!(error instanceof ProblemError)) throw error;
            return { ok: false, problem: toProblemDocument(error, language, requestId) };
          }
        },
      }),
    )
    .route('/', staffApp({ assets: filesOf(assets, 'staff') }))
    .route('/', countyApp({ embedOrigin: '', consoleHref: '/staff/' }))
    .route('/', shopApp({ embedOrigin: '', codes: async () => onSale }));
}

/** What people, rather than programs, see where nothing is. */
export const nowhere = (origin: string, assets: AssetsByApp) =>
  missingPage({ assets: filesOf(assets, 'trace'), origin });

function filesOf(assets: AssetsByApp, app: string): PageAssets {
  const found = assets[app];
  if (!found) throw new Error(`${app} is not among the built pages`);
  return found;
}
