import type { CertificateSample } from '../kinds.ts';
import type { CertificateTemplate } from '../template.ts';
import { templates2025 } from './order-2025-4.ts';

/** All versions, oldest first. */
export const certificateTemplates: readonly CertificateTemplate[] = [...templates2025];

/** The version to issue with today. */
export const currentTemplateVersion = '2025-4';

/** The text that a certificate was issued with, for showing and printing it for ever. */
export const certificateTemplate = (version: string, sample: CertificateSample): CertificateTemplate | undefined =>
  certificateTemplates.find(template => template.version === version && template.sample === sample);
