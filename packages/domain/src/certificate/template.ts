import type { CertificateBasis, CertificateSample } from './kinds.ts';

/** Mandatory contents of a certificate, Order 4/2025. What the package already shows need not be repeated on it. */
export const certificateElements = ['productName', 'quantity', 'origin', 'issuedOn', 'issuer', 'phone'] as const;
export type CertificateElement = (typeof certificateElements)[number];

/**
 * The statutory wording of one sample. Data, never rewritten: an issued certificate keeps the `version` that it was issued
 * with. Chinese only, since only the Chinese text commits anyone.
 */
export interface CertificateTemplate {
  readonly version: string;
  readonly sample: CertificateSample;
  /** First day on which it may be issued. */
  readonly inForceFrom: string;
  readonly title: string;
  readonly lead: string;
  readonly statements: readonly string[];
  readonly basisHeading: string;
  readonly bases: Readonly<Record<CertificateBasis, string>>;
  readonly labels: Readonly<Record<CertificateElement, string>>;
  readonly source: string;
  /** False until someone has laid the text beside the official annex. */
  readonly isCheckedAgainstAnnex: boolean;
}
