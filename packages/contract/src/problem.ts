import * as v from 'valibot';

/**
 * Every reason why a request may be refused, with its HTTP status. A code is never reused for another meaning.
 * Titles and remedies stand in `locales/`.
 */
export const problemStatus = {
  'request.not_json': 400,
  'request.invalid': 422,
  'request.too_large': 413,
  'request.unsupported_media_type': 415,
  'request.unknown_route': 404,
  'request.method_not_allowed': 405,
  'request.too_many': 429,
  'request.cross_site': 403,
  'idempotency.key_missing': 400,
  'idempotency.key_reused': 422,
  'idempotency.in_progress': 409,
  'session.missing': 401,
  'session.wrong_credentials': 401,
  'session.password_weak': 422,
  'access.forbidden': 403,
  'resource.not_found': 404,
  'resource.changed': 409,
  'upload.too_large': 413,
  'upload.not_an_image': 415,
  'upload.broken': 422,
  'upload.unknown': 422,
  'registration.duplicate': 409,
  'registration.unknown_receipt': 404,
  'registration.phone_mismatch': 403,
  'registration.not_returned': 409,
  'registration.not_pending': 409,
  'registration.not_approved': 409,
  'registration.warning_not_accepted': 409,
  'registration.account_exists': 409,
  'account.username_taken': 409,
  'division.unknown': 422,
  'product.gtin_taken': 409,
  'product.gtin_printed': 409,
  'batch.lot_taken': 409,
  'batch.not_active': 409,
  'batch.failed_test': 409,
  'event.harvest_before_interval': 422,
  'event.day_in_future': 422,
  'event.input_required': 422,
  'certificate.basis_without_test': 422,
  'certificate.failed_test': 422,
  'certificate.contact_consent_missing': 422,
  'certificate.already_issued': 409,
  'certificate.already_voided': 409,
  'code.length': 422,
  'code.not_digits': 422,
  'code.check_digit': 422,
  'code.unknown_version': 404,
  'code.invented': 404,
  'code.not_issued': 404,
  'code.serials_exhausted': 409,
  'label.template_invalid': 422,
  'label.range_not_issued': 422,
  'label.reprint_reason_missing': 422,
  'label.certificate_missing': 422,
  'label.glyph_missing': 422,
  'label.unreadable': 422,
  'recall.wrong_state': 409,
  'server.unexpected': 500,
  'server.unavailable': 503,
} as const;

export type ProblemCode = keyof typeof problemStatus;

/** What a single field can have wrong. The domain's identifier problems (`uscc.length`, …) join these. */
export const fieldErrorSchema = v.object({
  /** Dotted path into the body, query or parameters: `quantity.value`. */
  field: v.string(),
  code: v.string(),
  /** In the language asked for: what is wrong and what to do. */
  message: v.string(),
  params: v.optional(v.record(v.string(), v.union([v.string(), v.number()]))),
});
export type FieldError = v.InferOutput<typeof fieldErrorSchema>;

/** RFC 9457 problem document (`application/problem+json`). */
export const problemSchema = v.object({
  /** Stable URI reference of the problem type: `/docs/api#problem-{code}`. */
  type: v.string(),
  title: v.string(),
  status: v.number(),
  /** What happened here and what to do, in the language asked for. */
  detail: v.optional(v.string()),
  code: v.string(),
  requestId: v.string(),
  errors: v.optional(v.array(fieldErrorSchema)),
  params: v.optional(v.record(v.string(), v.union([v.string(), v.number()]))),
});
export type ProblemDocument = v.InferOutput<typeof problemSchema>;
