import { randomUUID } from 'node:crypto';
import { countyApp } from '@suyuan/app-county';
import { shopApp } from '@suyuan/app-shop';
import { staffApp } from '@suyuan/app-staff';
import { missingPage, type PageAssets, traceApp } from '@suyuan/app-trace';
import { ProblemError, type TraceLookUp, toProblemDocument } from '@suyuan/server';
import { Hono } from 'hono';
import { builtFiles, readPageAssets } from './built-files.ts';
import type { DemoExample } from './demo/demo-notes.ts';

interface PagesOptions {
  readonly traces: TraceLookUp;
  readonly origin: string;
  /** Codes of the demo county; none in production. */
  readonly examples: readonly DemoExample[];
}

/** Every page of ours, and the files that they and other people's pages load. */
export function pages({ traces, origin, examples }: PagesOptions): Hono {
  const assetsOf = createAssets();
  // A shop sells the batch, not the one label that its first buyer will scan.
  const onSale = examples.map(({ batchCode, productName }) => ({ code: batchCode, productName }));
  return new Hono()
    .route('/', builtFiles())
    .route(
      '/',
      traceApp({
        origin,
        assets: assetsOf('trace'),
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
    .route('/', staffApp({ assets: assetsOf('staff') }))
    .route('/', countyApp({ embedOrigin: '', consoleHref: '/staff/' }))
    .route('/', shopApp({ embedOrigin: '', codes: async () => onSale }));
}

/** What people, rather than programs, see where nothing is. */
export const nowhere = (origin: string) => missingPage({ assets: createAssets()('trace'), origin });

function createAssets(): (app: string) => PageAssets {
  const assets = readPageAssets();
  return app => {
    const found = assets[app];
    if (!found) throw new Error(`${app} is not among the built pages`);
    return found;
  };
}
