/** What a field holds: words, an ISO day, a yes or no, digits of a code, or an address for a QR code. */
export type FieldType = 'text' | 'day' | 'flag' | 'code' | 'url';

/** Which heading the field stands under when one chooses. */
export type FieldGroup = 'product' | 'producer' | 'batch' | 'code' | 'certificate' | 'shop';

export interface FieldDefinition {
  readonly type: FieldType;
  readonly group: FieldGroup;
  /** Changes from label to label within a run. */
  readonly isPerLabel?: true;
  /** Worked out from other fields where the data leaves it out. */
  readonly isDerived?: true;
}

/** Every field that a label may show. Names never change their meaning; those of a certificate are the Order's elements. */
export const fieldCatalogue = {
  productName: { type: 'text', group: 'product' },
  variety: { type: 'text', group: 'product' },
  grade: { type: 'text', group: 'product' },
  specification: { type: 'text', group: 'product' },
  storage: { type: 'text', group: 'product' },
  shelfLife: { type: 'text', group: 'product' },
  standardNumber: { type: 'text', group: 'product' },
  certification: { type: 'text', group: 'product' },
  gtin: { type: 'code', group: 'product' },
  producerName: { type: 'text', group: 'producer' },
  producerAddress: { type: 'text', group: 'producer' },
  origin: { type: 'text', group: 'producer' },
  phone: { type: 'text', group: 'producer' },
  lot: { type: 'code', group: 'batch' },
  quantity: { type: 'text', group: 'batch' },
  harvestDate: { type: 'day', group: 'batch' },
  packedOn: { type: 'day', group: 'batch' },
  bestBefore: { type: 'day', group: 'batch' },
  printedOn: { type: 'day', group: 'batch' },
  code: { type: 'code', group: 'code', isPerLabel: true },
  codeGrouped: { type: 'text', group: 'code', isPerLabel: true, isDerived: true },
  serial: { type: 'code', group: 'code', isPerLabel: true },
  traceUrl: { type: 'url', group: 'code', isPerLabel: true },
  digitalLink: { type: 'url', group: 'code', isPerLabel: true },
  host: { type: 'text', group: 'code' },
  certificateNumber: { type: 'code', group: 'certificate' },
  issuedOn: { type: 'day', group: 'certificate' },
  issuer: { type: 'text', group: 'certificate' },
  basisQualityControl: { type: 'flag', group: 'certificate' },
  basisSelfTest: { type: 'flag', group: 'certificate' },
  basisCommissionedTest: { type: 'flag', group: 'certificate' },
  price: { type: 'text', group: 'shop' },
  priceUnit: { type: 'text', group: 'shop' },
  outletName: { type: 'text', group: 'shop' },
} as const satisfies Readonly<Record<string, FieldDefinition>>;

export type FieldName = keyof typeof fieldCatalogue;

export const fieldNames = Object.keys(fieldCatalogue) as [FieldName, ...FieldName[]];

export const fieldDefinition = (name: FieldName): FieldDefinition => fieldCatalogue[name];
