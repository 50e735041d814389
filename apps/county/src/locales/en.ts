import type { Messages } from './zh-cn.ts';

export const en = {
  site: 'Changsha County Farming',
  slogan: 'A demonstration, not a government website',
  skip: 'Skip to the registration form',
  demo: 'This is an invented county website. It shows how the registration form sits in somebody else’s page; it belongs to no government, and what you send goes into the demo data only.',
  largeText: 'Large text',
  normalText: 'Normal text',
  otherLanguage: '中文',
  navigation: 'Sections',
  sections: ['Home', 'Public notices', 'Services', 'Farming advice', 'Contact'],
  trail: 'Home › Services › Traceability › Registration',
  heading: 'Farm product traceability',
  lead: 'Enterprises, cooperatives, family farms and individuals who grow crops, keep animals or farm fish in this county register on this page. Once approved, you can keep batches, issue certificates of commitment and print trace labels.',
  noScript:
    'The online form needs JavaScript. You can also take your documents to the farming service centre of your township, where the form is filled in for you.',
  guide: 'How it works',
  guides: [
    {
      title: 'What you need',
      lines: [
        'Enterprises, sole traders, cooperatives: a picture of the business licence',
        'Family farms, individuals: the identity card',
        'A phone number that reaches you',
      ],
    },
    {
      title: 'The steps',
      lines: [
        'Fill in the form and keep the receipt number',
        'The county’s agriculture office reviews it',
        'If it is returned, correct it as asked and send it again',
        'If it is approved, set a password and open your account',
      ],
    },
    {
      title: 'Questions',
      lines: ['Phone: 0731-00000012 (sample)', 'Working days 9:00–12:00 and 13:00–17:00', 'Free of charge'],
    },
  ],
  footer: [
    { term: 'Run by', sample: 'the office that embeds the form (sample)' },
    { term: 'Phone', sample: '0731-00000012 (sample)' },
    { term: 'Site code', sample: '4300000000 (sample)' },
    { term: 'ICP filing', sample: '00000000 (sample)' },
    { term: 'Public security filing', sample: '00000000000000 (sample)' },
    { term: 'Site map', sample: 'for the host to fill in' },
  ],
  notState: 'This page is not the national traceability platform and belongs to no public authority.',
} satisfies Messages;
