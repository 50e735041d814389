import type { LabelMessages } from './zh-cn.ts';

const contentReasons: Readonly<Record<string, string>> = {
  'not-ascii': 'it holds Chinese or other characters that cannot be encoded',
  'not-digits': 'digits only',
  length: 'wrong number of digits',
  syntax: 'not a GS1 element string',
  'too-long': 'too long',
};

const failures: Readonly<Record<string, string>> = {
  always: 'could not be read back as printed',
  light: 'cannot be read when printed too light',
  dark: 'cannot be read when printed too dark',
};

export const en = {
  fields: {
    productName: 'Product name',
    variety: 'Variety',
    grade: 'Grade',
    specification: 'Specification',
    storage: 'Storage',
    shelfLife: 'Shelf life',
    standardNumber: 'Standard',
    certification: 'Certification',
    gtin: 'GTIN',
    producerName: 'Producer',
    producerAddress: 'Producer’s address',
    origin: 'Origin',
    phone: 'Contact',
    lot: 'Lot',
    quantity: 'Quantity (weight)',
    harvestDate: 'Harvest date',
    packedOn: 'Packing date',
    bestBefore: 'Best before',
    printedOn: 'Printing date',
    code: 'Trace code',
    codeGrouped: 'Trace code in groups of four',
    serial: 'Label serial',
    traceUrl: 'Trace address',
    digitalLink: 'GS1 Digital Link',
    host: 'Trace site',
    certificateNumber: 'Certificate number',
    issuedOn: 'Date of issue',
    issuer: 'Issuer',
    basisQualityControl: 'Basis: quality control',
    basisSelfTest: 'Basis: own test',
    basisCommissionedTest: 'Basis: commissioned test',
    price: 'Price',
    priceUnit: 'Price unit',
    outletName: 'Outlet',
  },
  fieldGroups: {
    product: 'Product',
    producer: 'Producer',
    batch: 'Batch',
    code: 'Trace code',
    certificate: 'Certificate',
    shop: 'Shop',
  },
  itemKinds: {
    text: 'Text',
    field: 'Field',
    date: 'Date',
    qr: 'QR code',
    code128: 'Code 128',
    ean13: 'EAN-13',
    ean8: 'EAN-8',
    'gs1-128': 'GS1-128',
    'gs1-datamatrix': 'GS1 DataMatrix',
    image: 'Image',
    line: 'Line',
    box: 'Box',
    table: 'Table',
    'tick-box': 'Tick box',
    mark: 'Licensed mark',
  },
  templateKinds: {
    trace: 'Trace label',
    'certificate-producer': 'Certificate (producer)',
    'certificate-buyer': 'Certificate (buyer)',
    'combined-producer': 'Trace label with certificate (producer)',
    'combined-buyer': 'Trace label with certificate (buyer)',
    voucher: 'Trace voucher',
    'shelf-card': 'Shelf card',
  },
  marks: {
    'national-trace': 'National trace mark',
    'green-food': 'Green Food mark',
    organic: 'Organic mark',
    'geographical-indication': 'Geographical indication',
    'hunan-id': 'Hunan farm product ID mark',
    brand: 'Own trademark',
  },
  findings: {
    'label.glyph_missing': {
      title: ({ characters }) => `The font lacks these characters: ${characters}`,
      remedy: 'Use common characters or pinyin; emoji, Tibetan, Uyghur and old Zhuang letters cannot be printed yet.',
    },
    'label.text_cut': {
      title: ({ text }) => `Does not fit, its end is left out: “${text}”`,
      remedy: 'Enlarge the box, make the letters smaller, or let the text wrap.',
    },
    'label.text_too_small': {
      title: ({ text, size, minimum }) => `“${text}” fits only at ${size} mm (at least ${minimum} mm)`,
      remedy: 'Statutory words are never cut: enlarge the box or take a larger label.',
    },
    'label.symbol_too_big': {
      title: () => 'The code does not fit its box and is not printed',
      remedy: 'Enlarge the box, or use a printer of higher resolution.',
    },
    'label.symbol_empty': {
      title: () => 'The code has no content and is not printed',
      remedy: 'Choose a field that has a value, or complete the data of the batch.',
    },
    'label.symbol_content': {
      title: ({ reason }) =>
        `The content of the code is wrong: ${contentReasons[String(reason)] ?? 'it cannot be encoded'}`,
      remedy: 'Correct the content.',
    },
    'label.check_digit': {
      title: () => 'The check digit is wrong',
      remedy: 'Compare it with your GS1 certificate, or leave out the last digit to have it worked out.',
    },
    'label.module_too_small': {
      title: ({ module, needed }) => `The code is too dense: ${module} mm a module (at least ${needed} mm)`,
      remedy: 'Enlarge the code, lower its error correction, or use a printer of higher resolution.',
    },
    'label.module_small': {
      title: ({ module, needed }) =>
        `The code is dense: ${module} mm a module (better ${needed} mm), some phones will struggle`,
      remedy: 'Enlarge the code if there is room.',
    },
    'label.quiet_zone': {
      title: ({ modules, wanted }) => `Too little white around the code: ${modules} modules (${wanted} needed)`,
      remedy: 'Move text, lines or the edge of the label away from it.',
    },
    'label.contrast': {
      title: () => 'It has the colour of what lies below it and cannot be seen',
      remedy: 'Put white words on black, and black ones outside it.',
    },
    'label.overlap': {
      title: () => 'It overlaps another item',
      remedy: 'Move one of them.',
    },
    'label.outside': {
      title: () => 'It reaches over the edge of the label',
      remedy: 'Move it back inside.',
    },
    'label.picture_unreadable': {
      title: () => 'The picture cannot be read and is not printed',
      remedy: 'Use another PNG (interlaced ones are not supported).',
    },
    'label.statutory_wording_missing': {
      title: ({ words }) => `Statutory words are missing: “${words}”`,
      remedy: 'Copy them from a built-in certificate template, unchanged.',
    },
    'label.statutory_field_missing': {
      title: ({ field }) => `Mandatory content is missing: ${field}`,
      remedy: 'Add the field to the label.',
    },
    'label.value_missing': {
      title: ({ field }) => `The batch has no value for: ${field}`,
      remedy: 'Complete the batch or the certificate before printing.',
    },
    'label.title_not_prominent': {
      title: () => 'The words “承诺达标合格证” are not prominent',
      remedy: 'Set the title at least 1.3 times as large as the sentences of the promise.',
    },
    'label.code_missing': {
      title: () => 'The label has neither trace code nor QR code',
      remedy: 'Add a QR code, or the trace code field.',
    },
    'label.unreadable': {
      title: ({ failed }) => `The code ${failures[String(failed)] ?? 'cannot be read'}`,
      remedy: 'Enlarge the code or leave more white around it.',
    },
  },
  problems: {
    'template.not_json': () => 'The file is not JSON; it may be damaged: export it again',
    'template.too_large_file': () =>
      'The file is too large for a label template (4 MB at most): choose another, or leave pictures out',
    'template.not_a_template': () =>
      'Something is missing here, or this is no label template: use a file that the designer exported',
    'template.schema_version': () =>
      'The template names no version, or an unknown one: use a file that the designer exported',
    'template.newer_schema': ({ version, known }) =>
      `The template comes from a newer version (${version}); this one knows ${known} and must be updated first`,
    'template.name_missing': () => 'The template has no name: give it one',
    'template.unknown_kind': () => 'Unknown kind of item',
    'template.unknown_value': () => 'Unknown value',
    'template.unknown_field': () => 'There is no such field',
    'template.not_a_number': () => 'Must be a number',
    'template.not_a_whole_number': () => 'Must be a whole number',
    'template.not_a_text': () => 'Must be text',
    'template.not_a_flag': () => 'Must be yes or no',
    'template.not_a_list': () => 'Must be a list',
    'template.too_small': ({ bound }) => `Must not be below ${bound}`,
    'template.too_large': ({ bound }) => `Must not be above ${bound}`,
    'template.too_many': ({ bound }) => `Too many, ${bound} at most`,
    'template.empty_list': () => 'At least one is needed',
    'template.text_too_long': ({ bound }) => `Too long, ${bound} characters at most`,
    'template.control_characters': () => 'The text holds invisible control characters: delete and retype it',
    'template.item_id': () => 'Ids are made of letters, digits, hyphens and underscores, 40 at most',
    'template.item_id_twice': () => 'Two items have the same id',
    'template.application_identifier': () => 'Application identifiers have 2 to 4 digits',
    'template.image_not_inline': () =>
      'Images must be PNG data inside the template, not addresses: add the picture in the designer',
    'template.image_too_large': () => 'The image is too large: make it 384 KB at most',
    'template.sheet_too_full': () =>
      'The labels do not fit on the page: use fewer rows or columns, or smaller margins and gaps',
  },
} satisfies LabelMessages;
