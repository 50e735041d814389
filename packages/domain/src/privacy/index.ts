export { maskPersonName, maskPhone, maskResidentId } from './mask.ts';
export {
  findPersonalNumbers,
  type PersonalKind,
  type PersonalNumber,
  redactPersonalNumbers,
} from './personal-number.ts';
