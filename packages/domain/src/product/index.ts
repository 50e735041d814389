export { type CertificationKind, certificationKinds } from './certification.ts';
