import type { Certificate } from '@suyuan/contract/certificate';
import type { Selectable } from 'kysely';
import { fromJson } from '../db/json.ts';
import type { CertificateTable } from '../db/tables/certificate.ts';

export const toCertificate = (row: Selectable<CertificateTable>): Certificate => {
  const { bases, ...content } = fromJson(row.content);
  return {
    id: row.id,
    number: row.number,
    ...content,
    bases: [...bases],
    ...(row.voided_at === null ? {} : { voided: { at: row.voided_at, reason: row.void_reason ?? '' } }),
  };
};
