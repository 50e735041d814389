export { type CertificateBasis, type CertificateSample, certificateBases, certificateSamples } from './kinds.ts';
