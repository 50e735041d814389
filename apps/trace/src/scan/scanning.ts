import { groupDigits } from '@suyuan/domain/code';
import '@suyuan/elements/scanner/define';
import { html, render } from 'lit';
import { type KeptCode, keepCode, parseKept } from './kept-codes.ts';

const STORE = 'suyuan-scans';

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
  const showNetwork = () => {
    part('#network').hidden = navigator.onLine;
  };

  page.querySelector('suyuan-scanner')?.addEventListener('suyuan-scan', event => {
    const { recognised } = event.detail;
    if (recognised.kind !== 'trace-code') return;
    event.preventDefault();
    // Kept first: if the network only pretends to be there, the code is not lost.
    change(keepCode(kept, recognised.code, Date.now()));
    if (navigator.onLine) location.assign(`/t/${recognised.code}`);
    else section.scrollIntoView({ block: 'nearest' });
  });
  section.querySelector('button')?.addEventListener('click', () => change([]));
  addEventListener('online', showNetwork);
  addEventListener('offline', showNetwork);
  // The page comes back from the history as it was left.
  addEventListener('pageshow', () => change(load()));
  showNetwork();
  show();

  // After everything that the person waits for.
  if ('serviceWorker' in navigator) {
    void navigator.serviceWorker.register('/scan/worker.js', { scope: '/scan' }).catch(() => undefined);
  }
}

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
