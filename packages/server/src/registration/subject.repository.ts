import type { DivisionCode } from '@suyuan/domain/division';
import type { OrganisationForm, Trade } from '@suyuan/domain/registration';
import { fromJson } from '../db/json.ts';
import type { Db } from '../db/open-database.ts';

/** A registered producer (主体). */
export interface Subject {
  readonly id: string;
  readonly name: string;
  readonly organisationForm: OrganisationForm;
  readonly uscc?: string;
  readonly contactPhone: string;
  readonly divisionCode: DivisionCode;
  readonly address: string;
  readonly trade: Trade;
  /** ISO instant of the approval. */
  readonly registeredAt: string;
  /** Agreed with its registration that its phone stands on certificates in full. */
  readonly hasContactConsent: boolean;
}

export class SubjectReader {
  protected readonly db: Db;

  constructor(db: Db) {
    this.db = db;
  }

  /** A subject is never deleted, so an id that some record holds is always there. */
  async get(id: string): Promise<Subject> {
    const row = await this.db
      .selectFrom('subject')
      .innerJoin('registration', 'registration.id', 'subject.registration_id')
      .selectAll('subject')
      .select('registration.form')
      .where('subject.id', '=', id)
      .executeTakeFirstOrThrow();
    return {
      id: row.id,
      name: row.name,
      organisationForm: row.organisation_form,
      ...(row.uscc === null ? {} : { uscc: row.uscc }),
      contactPhone: row.contact_phone,
      divisionCode: row.division_code as DivisionCode,
      address: row.address,
      trade: row.trade,
      registeredAt: row.registered_at,
      hasContactConsent: fromJson(row.form).consent,
    };
  }
}
