import type { RegistrationForm } from '@suyuan/contract/registration';
import { organisationCheckDigit, usccCheckDigit } from '@suyuan/domain/identifier';

/** 星沙街道 in 长沙县, and 集里街道 in 浏阳市: townships of two counties of one prefecture. */
export const townships = { xingsha: '430121001', jili: '430181002' } as const;

let count = 0;

/** Another cooperative's USCC, in order. */
export const nextUscc = (): string => {
  const organisation = String(++count).padStart(8, '0');
  const body = `93430121${organisation}${organisationCheckDigit(organisation)}`;
  return body + usccCheckDigit(body);
};

export type FormChanges = { readonly [K in keyof RegistrationForm]?: RegistrationForm[K] | undefined };

/** A cooperative's form without its licence picture; undefined takes a field away. */
export const cooperativeForm = (changes: FormChanges = {}): RegistrationForm => {
  const form = {
    organisationForm: 'cooperative',
    name: '长沙县金井湘丰茶叶专业合作社',
    uscc: nextUscc(),
    legalRepresentative: '李茶生',
    contactName: '王小满',
    contactPhone: '0731-00000001',
    divisionCode: townships.xingsha,
    address: '星沙街道茶园路 8 号',
    trade: 'crop',
    consent: true,
    ...changes,
  };
  return JSON.parse(JSON.stringify(form)) as RegistrationForm;
};

/** An identity number dated 1900 with a right check digit: nobody's. */
export const nobodysId = '430121190001010014';

/** A farmer's form: known by an identity number, needs no licence. */
export const farmerForm = (changes: FormChanges = {}): RegistrationForm =>
  cooperativeForm({ organisationForm: 'individual', name: '张三丰', uscc: undefined, idNumber: nobodysId, ...changes });
