/*
 * Keeps the scanning page and everything that its scanner may want, so that it opens and recognises without a network. The
 * server puts FILES and VERSION before this text. Hashed files never change: what is kept is right.
 */
/* global FILES, VERSION */
const CACHE = `suyuan-scan-${VERSION}`;
const PAGE = '/scan';

self.addEventListener('install', event => {
  // What breaks off on a bad network is kept when it is first wanted.
  event.waitUntil(caches.open(CACHE).then(cache => Promise.allSettled(FILES.map(file => cache.add(file)))));
});

self.addEventListener('activate', event => {
  event.waitUntil(
    caches
      .keys()
      .then(names => names.filter(name => name.startsWith('suyuan-scan-') && name !== CACHE))
      .then(old => Promise.all(old.map(name => caches.delete(name)))),
  );
});

self.addEventListener('fetch', event => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(page(request));
  else if (FILES.includes(url.pathname)) event.respondWith(file(request));
});

/** The newest page; without a network the one that was kept. */
async function page(request) {
  try {
    const response = await fetch(request);
    if (response.ok) await (await caches.open(CACHE)).put(PAGE, response.clone());
    return response;
  } catch {
    return (await caches.match(PAGE)) ?? Response.error();
  }
}

async function file(request) {
  const kept = await caches.match(request);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await (await caches.open(CACHE)).put(request, response.clone());
  return response;
}
