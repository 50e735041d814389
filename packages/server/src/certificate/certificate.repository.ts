import type { Certificate } from '@suyuan/contract/certificate';
import { toJson } from '../db/json.ts';
import type { Db } from '../db/open-database.ts';
import { toCertificate } from './certificate.codec.ts';

export interface NewCertificate {
  readonly id: string;
  readonly batchId: string;
  readonly certificate: Omit<Certificate, 'id' | 'voided'>;
  readonly issuedAt: Date;
}

export class CertificateReader {
  protected readonly db: Db;

  constructor(db: Db) {
    this.db = db;
  }

  /** Oldest first. */
  async ofBatch(batchId: string): Promise<Certificate[]> {
    const rows = await this.db
      .selectFrom('certificate')
      .selectAll()
      .where('batch_id', '=', batchId)
      .orderBy('issued_at')
      .orderBy('id')
      .execute();
    return rows.map(toCertificate);
  }

  async batchOf(id: string): Promise<string | undefined> {
    const row = await this.db.selectFrom('certificate').select('batch_id').where('id', '=', id).executeTakeFirst();
    return row?.batch_id;
  }
}

export class CertificateWriter extends CertificateReader {
  /** Nothing if another certificate has this number. */
  async issue(issue: NewCertificate): Promise<Certificate | undefined> {
    const { id, batchId, issuedAt } = issue;
    const { number, ...content } = issue.certificate;
    const row = await this.db
      .insertInto('certificate')
      .values({
        id,
        batch_id: batchId,
        number,
        content: toJson(content),
        issued_at: issuedAt.toISOString(),
        voided_at: null,
        void_reason: null,
      })
      .onConflict(conflict => conflict.column('number').doNothing())
      .returningAll()
      .executeTakeFirst();
    return row && toCertificate(row);
  }

  /** Nothing if it is void already. */
  async markVoid(id: string, at: Date, reason: string): Promise<Certificate | undefined> {
    const row = await this.db
      .updateTable('certificate')
      .set({ voided_at: at.toISOString(), void_reason: reason })
      .where('id', '=', id)
      .where('voided_at', 'is', null)
      .returningAll()
      .executeTakeFirst();
    return row && toCertificate(row);
  }
}
