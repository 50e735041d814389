import { groupDigits } from '@suyuan/domain/code';
import '@suyuan/elements/scanner/define';
import { html, render } from 'lit';
import { type KeptCode, keepCode, parseKept } from './kept-codes.ts';

const STORE = 'suyuan-scans';
const longestWaitMs = 4000;
/** How often a page without a network looks whether it is back: not every phone says so. */
const recheckMs = 5000;

/** Brings the scanning page to life: a trace code leads to its page, or waits here until there is a network. */
export function startScanning(page: Document): void {
  const part = (selector: string) => page.querySelector<HTMLElement>(selector)!;
  const section = part('#kept');
  let kept = load();
  let isThere = navigator.onLine;
  let recheck: ReturnType<typeof setTimeout> | undefined;

  const show = () => {
    section.hidden = kept.length === 0;
    part('#network').hidden = isThere;
    const waiting = section.dataset['waiting'] ?? '';
    render(
      kept.map(one => rowOf(one, isThere ? undefined : waiting)),
      part('.kept'),
    );
  };
  const change = (next: readonly KeptCode[]) => {
    kept = next;
    save(kept);
    show();
  };
  const setNetwork = (isBack: boolean) => {
    clearTimeout(recheck);
    isThere = isBack;
    if (!isThere) recheck = setTimeout(ask, recheckMs);
    show();
  };
  const ask = async () => {
    setNetwork(await isServerThere());
    return isThere;
  };

  page.querySelector('suyuan-scanner')?.addEventListener('suyuan-scan', event => {
    const { recognised } = event.detail;
    if (recognised.kind !== 'trace-code') return;
    event.preventDefault();
    void follow(recognised.code);
  });
  const follow = async (code: string) => {
    // Kept first: whatever the network does, the code is not lost.
    change(keepCode(kept, code, Date.now()));
    if (await ask()) location.assign(`/t/${code}`);
    else section.scrollIntoView({ block: 'nearest' });
  };
  section.querySelector('button')?.addEventListener('click', () => change([]));
  addEventListener('online', ask);
  addEventListener('offline', () => setNetwork(false));
  // The page comes back from the history as it was left.
  addEventListener('pageshow', () => change(load()));
  setNetwork(navigator.onLine);
  if (kept.length > 0) void ask();

  // After everything that the person waits for.
  if ('serviceWorker' in navigator) {
    void navigator.serviceWorker.register('/scan/worker.js', { scope: '/scan' }).catch(() => undefined);
  }
}

/** A phone says that it is online as long as it has a signal: only an answer proves it. */
const isServerThere = (): Promise<boolean> =>
  fetch('/healthz', { method: 'HEAD', cache: 'no-store', signal: AbortSignal.timeout(longestWaitMs) }).then(
    response => response.ok,
    () => false,
  );

/** The badge looks the code up by itself; without a network its place says that it waits. */
const rowOf = ({ code }: KeptCode, waiting: string | undefined) => html`<li>
  <a href="/t/${code}">${groupDigits(code)}</a>
  ${
    waiting === undefined
      ? html`<suyuan-trace variant="badge" code=${code}></suyuan-trace>`
      : html`<span class="waiting">${waiting}</span>`
  }
</li>`;

/** Storage may be forbidden, full, or somebody else's: then the list lasts as long as the page. */
function load(): readonly KeptCode[] {
  try {
    return parseKept(localStorage.getItem(STORE));
  } catch {
    return [];
  }
}

function save(kept: readonly KeptCode[]): void {
  try {
    localStorage.setItem(STORE, JSON.stringify(kept));
  } catch {
    // The list on the page is all there is.
  }
}
