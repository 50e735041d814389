export { type GreenFoodNumber, parseGreenFoodNumber } from './green-food.ts';
export { type Gtin, gs1CheckDigit, gtinIndicator, padGtin, parseGtin, trimGtin } from './gtin.ts';
export { type OrganicCode, parseOrganicCode } from './organic-code.ts';
export { parseResidentId, type ResidentId, residentIdBirthday, residentIdCheckDigit } from './resident-id.ts';
export { parseSscc, type Sscc } from './sscc.ts';
export { organisationCheckDigit, parseUscc, type Uscc, type UsccKind, usccCheckDigit, usccKind } from './uscc.ts';
