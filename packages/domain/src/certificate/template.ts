import type { CertificateBasis, CertificateSample } from './kinds.ts';
import { templates2025 } from './templates/order-2025-4.ts';

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

/** All versions, oldest first. */
export const certificateTemplates: readonly CertificateTemplate[] = [...templates2025];

/** The version to issue with today. */
export const currentTemplateVersion = '2025-4';

/** The text that a certificate was issued with, for showing and printing it for ever. */
export const certificateTemplate = (version: string, sample: CertificateSample): CertificateTemplate | undefined =>
  certificateTemplates.find(template => template.version === version && template.sample === sample);
