import { hrefOf, parseRoute, type Route } from './routes.ts';

export interface Address {
  readonly route: Route;
  go(route: Route, how?: 'push' | 'replace'): void;
  /** Changes what the address says without going anywhere. */
  rewrite(route: Route): void;
}

/** The browser's history as routes: links inside the console and Back change the page without loading it. */
export function watchAddress(changed: () => void): Address {
  window.addEventListener('popstate', changed);
  document.addEventListener('click', event => {
    const url = ownLink(event);
    if (!url) return;
    event.preventDefault();
    if (url.href !== location.href) history.pushState(null, '', url);
    changed();
  });
  return {
    get route() {
      return parseRoute(new URL(location.href));
    },
    go(route, how = 'push') {
      if (how === 'push') history.pushState(null, '', hrefOf(route));
      else history.replaceState(null, '', hrefOf(route));
      changed();
    },
    rewrite: route => history.replaceState(null, '', hrefOf(route)),
  };
}

/** Where a plain click on a link of the console leads; a click that opens a tab, and links elsewhere, are the browser's. */
function ownLink(event: MouseEvent): URL | undefined {
  if (event.defaultPrevented || event.button !== 0) return undefined;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return undefined;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || link.target || link.hasAttribute('download') || link.getAttribute('href')?.startsWith('#'))
    return undefined;
  const url = new URL(link.href);
  return url.origin === location.origin && /^\/staff(?:\/|$)/.test(url.pathname) ? url : undefined;
}
