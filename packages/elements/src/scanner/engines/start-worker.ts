// Starts a module worker under whatever content security policy the host page has.

/** The only Trusted Types policy here; a host with Trusted Types allows it by `trusted-types lit-html suyuan-scanner`. */
const POLICY = 'suyuan-scanner';

interface UrlPolicy {
  createScriptURL(url: string): unknown;
}
interface TrustedTypesHost {
  readonly trustedTypes?: { createPolicy(name: string, rules: { createScriptURL(url: string): string }): UrlPolicy };
}

let policy: UrlPolicy | undefined;

/** As the page's Trusted Types want it. Throws where the page forbids the policy. */
function trusted(url: string): URL {
  const { trustedTypes } = globalThis as TrustedTypesHost;
  if (!trustedTypes) return new URL(url);
  policy ??= trustedTypes.createPolicy(POLICY, { createScriptURL: given => given });
  return policy.createScriptURL(url) as URL;
}

/**
 * Starts the worker at a URL. A browser refuses a worker script from another origin, which is where ours comes from on
 * a shop's page: there a blob of the page's own imports it (`worker-src blob:` and our origin), and only our script runs.
 * @throws where the content security policy forbids either
 */
export function startWorker(url: URL): Worker {
  if (url.origin === location.origin) return new Worker(trusted(url.href), { type: 'module' });
  const blob = new Blob([`import ${JSON.stringify(url.href)};`], { type: 'text/javascript' });
  const blobUrl = URL.createObjectURL(blob);
  try {
    return new Worker(trusted(blobUrl), { type: 'module' });
  } finally {
    // Fetching has begun by the time the constructor returns; a minute is more than it needs.
    setTimeout(() => URL.revokeObjectURL(blobUrl), 60_000);
  }
}
