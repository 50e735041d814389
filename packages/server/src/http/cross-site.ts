/**
 * True where a browser says that another site's page made the request. `Sec-Fetch-Site` cannot be set by a page; browsers
 * older than it send `Origin` with everything but plain reads. A client that is no browser sends neither.
 */
export const isCrossSite = (headers: Headers, origin: string): boolean => {
  const site = headers.get('sec-fetch-site');
  if (site) return site !== 'same-origin' && site !== 'none';
  const from = headers.get('origin');
  return from !== null && from !== origin;
};
