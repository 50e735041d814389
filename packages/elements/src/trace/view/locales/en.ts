import type { ViewMessages } from './zh-cn.ts';

const notOurs = {
  title: 'This trace code is not one of ours',
  remedy:
    'No such number was ever issued here. If it is printed on a product, the label may be forged: do not eat it, and report it by phone on 12316.',
};

export const en = {
  states: {
    active: 'In order: neither on hold nor recalled',
    frozen: 'On hold: not for sale, under investigation',
    recalled: 'Recalled: do not eat, do not sell',
  },
  stateHelp: {
    frozen:
      'The authority is investigating this batch. Do not sell it, and do not eat what you have bought, until that is over.',
    recalled:
      'The authority has recalled this batch. Stop eating and selling it, take it back to where you bought it, and see a doctor if you feel unwell.',
  },
  stateSince: instant => `Since ${instant}`,
  stateReason: reason => `Reason: ${reason}`,
  failedTest: 'It failed its test and should not be sold until a laboratory clears it',
  failedTestHelp:
    'This batch has a failed or positive test, see “Tests” below. Do not eat what you have bought for now; call 12316 for advice.',
  stale: 'It could not be updated just now; this is what was read last.',
  code: 'Trace code',
  scans: {
    first: 'First look-up of this label',
    firstHelp: 'As it should be for something just opened. Keep an eye on the count from now on.',
    times: count => `Look-up number ${count} of this label`,
    timesHelp: instant => `First look-up: ${instant}. If that was not you or your family, the label may be a copy.`,
    manyHelp: instant =>
      `First look-up: ${instant}. A label belongs to one item; with so many look-ups it is probably copied. Ask the seller before you buy.`,
    unknown: 'This label has not been looked up yet',
    batch: 'One trace code for the whole batch',
    batchHelp: 'It shows that an item belongs to this batch but cannot tell items apart, so look-ups are not counted.',
  },
  facts: {
    title: 'Product and batch',
    plot: 'Plot',
    lot: 'Batch',
    harvestDate: 'Harvested',
    quantity: 'Quantity of the batch',
    standard: 'Production standard',
    gtin: 'Barcode (GTIN)',
    serial: 'Label number',
  },
  producer: {
    title: 'Producer',
    uscc: 'Unified social credit code',
    form: 'Kind of producer',
    since: 'Registered since',
    forms: {
      enterprise: 'Enterprise',
      'sole-trader': 'Sole trader',
      cooperative: 'Farmers’ cooperative',
      'family-farm': 'Family farm',
      individual: 'Individual',
    },
  },
  certifications: {
    title: 'Certifications and brands',
    kinds: {
      green: 'Green food',
      organic: 'Organic product',
      gi: 'Geographical indication',
      gap: 'Good agricultural practice',
      renowned: 'Renowned regional product',
      'regional-brand': 'Regional public brand',
    },
    until: day => `valid until ${day}`,
    expired: day => `expired on ${day}`,
  },
  certificate: {
    number: number => `No. ${number}`,
    none: 'No certificate of commitment was issued for this batch.',
    carrier: 'Issued by the producer itself; the platform only carries it.',
    voided: 'VOID',
    voidedSince: instant => `This certificate was voided on ${instant}`,
    contradicted: 'The test failed, which contradicts this promise.',
    ticked: 'ticked',
    notTicked: 'not ticked',
    gloss: {
      producer:
        'no banned pesticides, veterinary drugs or other compounds were used, and residues of permitted ones are within the limits',
      buyer:
        'certificates of commitment or other proofs of quality were collected and kept for this batch, and no preservative, antiseptic or additive was misused',
      'quality-control': 'quality control',
      'self-test': 'its own test',
      'commissioned-test': 'a commissioned test',
    },
    glossLead:
      'The certificate is a statutory form; its Chinese text is the binding one. In English, its issuer promises that',
    unknownTemplate: 'The promise of this version of the certificate can be read on the trace page.',
  },
  records: {
    title: 'Farm records',
    none: 'No farm records are published.',
    kinds: {
      planting: 'Planting',
      fertilising: 'Fertilising',
      treatment: 'Treatment',
      irrigation: 'Irrigation',
      feeding: 'Feeding',
      harvest: 'Harvest',
      packing: 'Packing',
    },
    variety: variety => `Variety: ${variety}`,
    target: target => `Against: ${target}`,
    registration: number => `Registration: ${number}`,
    intervalKept: (interval, waited) => `Safety interval ${interval} days, harvested after ${waited}: kept`,
    intervalOpen: (interval, waited) => `Safety interval ${interval} days, harvested after only ${waited}: not kept`,
    intervalAfter: interval => `Safety interval ${interval} days, applied after this harvest`,
    chain: hash =>
      `Each record is chained to the one before by its hash, so a later change shows. Last fingerprint ${hash}`,
  },
  tests: {
    title: 'Tests',
    none: 'No test results are published.',
    kinds: { rapid: 'Rapid test (screening)', laboratory: 'Laboratory test' },
    screening: 'A rapid test is a screening, not a test report.',
    verdicts: {
      rapid: { pass: 'negative', fail: 'positive' },
      laboratory: { pass: 'pass', fail: 'fail' },
    },
    by: agency => `Tested by ${agency}`,
    commissioned: 'commissioned',
    own: 'own test',
    report: number => `Report ${number}`,
    item: 'Item',
    value: 'Result',
    limit: 'Limit',
    verdict: 'Verdict',
  },
  units: {
    kg: 'kg',
    g: 'g',
    t: 't',
    jin: 'jin (500 g)',
    piece: 'pieces',
    head: 'head',
    bird: 'birds',
    fish: 'fish',
    case: 'cases',
    bag: 'bags',
    box: 'boxes',
    bundle: 'bundles',
    l: 'l',
  },
  colon: ': ',
  separator: ' · ',
  placeSeparator: ' ',
  retry: 'Try again',
  problems: {
    'code.length': {
      title: 'The trace code has the wrong length',
      remedy: 'A trace code has 20 digits. Compare it with the label and enter it again.',
    },
    'code.not_digits': {
      title: 'The trace code holds something that is not a digit',
      remedy: 'A trace code has digits only. Compare it with the label and enter it again.',
    },
    'code.check_digit': {
      title: 'A digit is wrong',
      remedy:
        'The check digit does not match: one digit is wrong, or two neighbours are swapped. Compare it with the label, four digits at a time.',
    },
    'code.unknown_version': notOurs,
    'code.invented': notOurs,
    'code.not_issued': {
      title: 'This trace code was never put into use',
      remedy:
        'The number belongs to a real batch, but this label was never given out. If it is on a product, the label may be a copy: report it by phone on 12316.',
    },
    'network.unreachable': {
      title: 'The trace service is out of reach',
      remedy: 'Check the connection, then try again.',
    },
    'request.too_many': { title: 'Too many look-ups', remedy: 'Wait a minute, then try again.' },
    other: { title: 'The trace service does not answer just now', remedy: 'Try again later.' },
  },
  honesty:
    'Provided by Suyuan, which is not the national traceability platform of China. Production data are entered by the producer, who answers for them.',
} satisfies ViewMessages;
