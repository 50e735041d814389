import type { Operation } from './operation.ts';
import type { ProblemCode } from './problem.ts';

/** What follows from the nature of an operation, whatever it is about. */
const implied = (operation: Operation): ProblemCode[] => {
  const found: ProblemCode[] = ['request.too_many', 'server.unexpected', 'server.unavailable'];
  if (operation.params || operation.query || operation.body) found.push('request.invalid');
  if (operation.body) found.push('request.not_json');
  if (operation.body || operation.binaryBody) found.push('request.too_large', 'request.unsupported_media_type');
  if (operation.access !== 'public') found.push('session.missing');
  if (operation.access === 'official' || operation.access === 'producer') found.push('access.forbidden');
  if (operation.access !== 'public' && operation.method !== 'GET') found.push('request.cross_site');
  if (operation.creates) found.push('idempotency.key_missing', 'idempotency.key_reused', 'idempotency.in_progress');
  return found;
};

/** Every reason that an operation may give for refusing, its own first. */
export const problemsOf = (operation: Operation): readonly ProblemCode[] => [
  ...new Set([...operation.problems, ...implied(operation)]),
];
