import { certificateBases, certificateSamples } from '@suyuan/domain/certificate';
import * as v from 'valibot';
import { quantitySchema } from './batch.ts';
import { day, id, idParams, instant, line, paragraph } from './field.ts';
import { defineOperation } from './operation.ts';

/** 承诺达标合格证, Order 4/2025 of the Ministry of Agriculture. Append-only; voided visibly, never rewritten. */
export const certificateSchema = v.object({
  id: id(),
  number: v.string(),
  templateVersion: v.string(),
  sample: v.picklist(certificateSamples),
  productName: v.string(),
  quantity: quantitySchema,
  origin: v.string(),
  issuedOn: day(),
  /** 承诺主体. */
  issuer: v.string(),
  /** A mandatory element of the certificate, shown whole with the issuer's recorded consent. */
  phone: v.string(),
  bases: v.array(v.picklist(certificateBases)),
  voided: v.optional(v.object({ at: instant(), reason: v.string() })),
});
export type Certificate = v.InferOutput<typeof certificateSchema>;

const resource = 'certificate';
export const listCertificates = defineOperation({
  id: 'listCertificates',
  resource,
  method: 'GET',
  path: '/api/v1/batches/{id}/certificates',
  access: 'signed-in',
  params: idParams,
  status: 200,
  answer: v.object({ items: v.array(certificateSchema) }),
  problems: ['resource.not_found'],
});
/** Issued by the producer itself, per batch; the platform only carries it. */
export const issueCertificate = defineOperation({
  id: 'issueCertificate',
  resource,
  method: 'POST',
  path: '/api/v1/batches/{id}/certificates',
  access: 'producer',
  creates: true,
  params: idParams,
  body: v.object({
    sample: v.picklist(certificateSamples, 'field.required'),
    bases: v.pipe(v.array(v.picklist(certificateBases)), v.minLength(1, 'certificate.basis_missing')),
    phone: v.optional(line(20)),
  }),
  status: 201,
  answer: certificateSchema,
  problems: [
    'access.forbidden',
    'resource.not_found',
    'certificate.basis_without_test',
    'certificate.failed_test',
    'certificate.contact_consent_missing',
    'certificate.already_issued',
    'event.harvest_before_interval',
    'batch.not_active',
  ],
});
export const voidCertificate = defineOperation({
  id: 'voidCertificate',
  resource,
  method: 'POST',
  path: '/api/v1/certificates/{id}/void',
  access: 'producer',
  params: idParams,
  body: v.object({ reason: paragraph(300) }),
  status: 200,
  answer: certificateSchema,
  problems: ['access.forbidden', 'resource.not_found', 'certificate.already_voided'],
});
