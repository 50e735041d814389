export {
  type Certificate,
  certificateDuty,
  certificateRetentionMonths,
  checkBases,
  checkContents,
  checkIssue,
  type IssueContext,
  type IssueProblem,
  voidCertificate,
} from './certificate.ts';
export { type CertificateBasis, type CertificateSample, certificateBases, certificateSamples } from './kinds.ts';
export { type CertificateElement, type CertificateTemplate, certificateElements } from './template.ts';
export { certificateTemplate, certificateTemplates, currentTemplateVersion } from './templates/index.ts';
