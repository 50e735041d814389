import type { OrganisationForm, Trade } from '@suyuan/domain/registration';
import type { Instant } from '../json.ts';

/** A producer whose registration was approved (主体). */
export interface SubjectTable {
  id: string;
  registration_id: string;
  /** As in its registration. */
  identity: string;
  name: string;
  organisation_form: OrganisationForm;
  uscc: string | null;
  legal_representative: string;
  contact_name: string;
  contact_phone: string;
  division_code: string;
  address: string;
  trade: Trade;
  registered_at: Instant;
}
