import type { DivisionCode } from '@suyuan/domain/division';
import type { OrganisationForm, Trade } from '@suyuan/domain/registration';
import { fromJson } from '../db/json.ts';
import type { Db } from '../db/open-database.ts';
import type { StoredRegistration } from './registration.codec.ts';

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

export class SubjectWriter extends SubjectReader {
  /** The subject that an approved application gives; false where its identity is a subject already. */
  async add(id: string, { id: registrationId, identity, form }: StoredRegistration, now: Date): Promise<boolean> {
    const added = await this.db
      .insertInto('subject')
      .values({
        id,
        registration_id: registrationId,
        identity,
        name: form.name,
        organisation_form: form.organisationForm,
        uscc: form.uscc ?? null,
        legal_representative: form.legalRepresentative,
        contact_name: form.contactName,
        contact_phone: form.contactPhone,
        division_code: form.divisionCode,
        address: form.address,
        trade: form.trade,
        registered_at: now.toISOString(),
      })
      .onConflict(conflict => conflict.doNothing())
      .returning('id')
      .executeTakeFirst();
    return added !== undefined;
  }

  /** Lets a user act for the subject of an approved application. */
  async addProducer(userId: string, registrationId: string, now: Date): Promise<void> {
    const { id } = await this.db
      .selectFrom('subject')
      .select('id')
      .where('registration_id', '=', registrationId)
      .executeTakeFirstOrThrow();
    await this.db
      .insertInto('producer')
      .values({ user_id: userId, subject_id: id, created_at: now.toISOString() })
      .execute();
  }
}
