export { findLeaks, type Leak } from './leak.ts';
export {
  type PublicProducer,
  publicCertificate,
  publicEvent,
  publicName,
  publicProducer,
  type RegisteredSubject,
} from './public-view.ts';
