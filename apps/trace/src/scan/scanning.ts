import { groupDigits } from '@suyuan/domain/code';
import '@suyuan/elements/scanner/define';
import { html, render } from 'lit';
import { type KeptCode, keepCode, parseKept } from './kept-codes.ts';

const STORE = 'suyuan-scans';
const longestWaitMs = 4000;

/** Brings the scanning page to life: a trace code leads to its page, or waits here until there is a network. */
export function startScanning(page: Document): void {
  const part = (selector: string) => page.querySelector<HTMLElement>(selector)!;
  const section = part('#kept');
  let kept = load();

  const show = () => {
    section.hidden = kept.length === 0;
    render(kept.map(rowOf), part('.kept'));
  };
  const change = (next: readonly KeptCode[]) => {
    kept = next;
    save(kept);
    show();
  };
  const showNetwork = (isThere: boolean) => {
    part('#network').hidden = isThere;
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
    const isThere = await isServerThere();
    showNetwork(isThere);
    if (isThere) location.assign(`/t/${code}`);
    else section.scrollIntoView({ block: 'nearest' });
  };
  section.querySelector('button')?.addEventListener('click', () => change([]));
  addEventListener('online', () => showNetwork(true));
  addEventListener('offline', () => showNetwork(false));
  // The page comes back from the history as it was left.
  addEventListener('pageshow', () => change(load()));
  showNetwork(navigator.onLine);
  show();

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

/** The badge looks the code up by itself, and again when the network is back. */
const rowOf = ({ code }: KeptCode) => html`<li>
  <a href="/t/${code}">${groupDigits(code)}</a>
  <suyuan-trace variant="badge" code=${code}></suyuan-trace>
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
