import type { Certificate } from '@suyuan/domain/certificate';
import type { Instant, Json } from '../json.ts';

/** 承诺达标合格证 as issued. Its content never changes; voiding adds the two columns. */
export interface CertificateTable {
  id: string;
  batch_id: string;
  number: string;
  content: Json<Omit<Certificate, 'number' | 'voided'>>;
  issued_at: Instant;
  voided_at: Instant | null;
  void_reason: string | null;
}
