import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { FarmEvent } from '../batch/index.ts';
import type { Certificate } from '../certificate/index.ts';
import type { DivisionCode } from '../division/index.ts';
import { type OrganisationForm, organisationForms } from '../registration/index.ts';
import {
  findLeaks,
  publicCertificate,
  publicEvent,
  publicName,
  publicProducer,
  type RegisteredSubject,
} from './index.ts';

const idNumber = '430103190001010011';
const mobile = '13812341234';

/** A registry row with everything that a public view must not show. */
const subject = (organisationForm: OrganisationForm) => ({
  name: '张小三',
  organisationForm,
  uscc: '91430121MA0TE5T08G',
  divisionCode: '430121100' as DivisionCode,
  registeredSince: '2026-01-05',
  idNumber,
  legalRepresentative: '李四',
  contactPhone: mobile,
  address: '星沙街道一号',
  latitude: 28.24,
  longitude: 113.08,
  licenceUploadId: '0195f2d3-7b1a-7c3e-9a54-0123456789ab',
});

const certificate: Certificate = {
  number: '430121-2026-000001',
  templateVersion: '2025-4',
  sample: 'producer',
  productName: '湘莲',
  quantity: { value: 500, unit: 'kg' },
  origin: '湖南省长沙市长沙县',
  issuedOn: '2026-07-10',
  issuer: '张小三',
  phone: mobile,
  bases: ['quality-control'],
};

const secret = `张三 ${idNumber} 电话${mobile}`;
const events: readonly FarmEvent[] = [
  { kind: 'planting', day: '2026-03-01', variety: secret, note: secret },
  { kind: 'fertilising', day: '2026-04-01', inputName: secret, dose: secret, note: secret },
  { kind: 'feeding', day: '2026-04-01', inputName: secret, dose: secret },
  {
    kind: 'treatment',
    day: '2026-05-01',
    inputName: secret,
    dose: secret,
    safetyIntervalDays: 7,
    registrationNumber: secret,
    target: secret,
    note: secret,
  },
  { kind: 'irrigation', day: '2026-05-02', note: secret },
  { kind: 'harvest', day: '2026-07-10', quantity: { value: 500, unit: 'kg' }, note: secret },
  { kind: 'packing', day: '2026-07-10', note: secret },
];

describe('a producer in public', () => {
  it('shows five facts and nothing else of its row', () => {
    for (const form of organisationForms) {
      const shown = publicProducer(subject(form) satisfies RegisteredSubject);
      const members = ['divisionCode', 'name', 'organisationForm', 'registeredSince', 'uscc'];
      assert.deepEqual(
        Object.keys(shown).sort(),
        members.filter(member => member !== 'uscc' || form !== 'individual'),
      );
      assert.deepEqual(findLeaks(shown, []), []);
    }
  });

  it('is masked where it is a person, and named where it is a business', () => {
    assert.equal(publicName('individual', '张小三'), '张**');
    assert.equal(publicName('family-farm', '小三家庭农场'), '小三家庭农场');
    assert.equal(publicProducer(subject('individual')).name, '张**');
    assert.equal(publicProducer(subject('enterprise')).name, '张小三');
  });
});

describe('a farm record in public', () => {
  it('gives no personal number away, in any field of any kind', () => {
    for (const event of events) {
      const shown = publicEvent(event);
      assert.deepEqual(findLeaks(shown, []), [], event.kind);
      assert.ok(shown.isRedacted, event.kind);
    }
  });

  it('is otherwise what was recorded, and says whether it is', () => {
    const event: FarmEvent = {
      kind: 'treatment',
      day: '2026-05-01',
      inputName: '苦参碱',
      dose: '30 毫升/亩',
      safetyIntervalDays: 7,
      registrationNumber: 'PD20100001',
      target: '蚜虫',
      note: '晴',
    };
    assert.deepEqual(publicEvent(event), { event, isRedacted: false });
    const bare: FarmEvent = { kind: 'packing', day: '2026-07-10' };
    assert.deepEqual(publicEvent(bare), { event: bare, isRedacted: false });
  });

  it('drops members that the rules do not know', () => {
    for (const event of events) {
      const shown = publicEvent(Object.assign({ plotOwner: '李四', position: [28.24, 113.08] }, event));
      assert.doesNotMatch(JSON.stringify(shown), /李四|28\.24/, event.kind);
    }
  });
});

describe('a certificate in public', () => {
  const issuer = { organisationForm: 'individual', hasContactConsent: true } as const;

  it('shows issuer and phone whole by consent, since they are mandatory', () => {
    const shown = publicCertificate(certificate, issuer);
    assert.deepEqual(shown, certificate);
    assert.deepEqual(findLeaks({ certificate: shown }), []);
  });

  it('masks both without consent', () => {
    const shown = publicCertificate(certificate, { ...issuer, hasContactConsent: false });
    assert.deepEqual([shown.issuer, shown.phone], ['张**', '138****1234']);
    assert.deepEqual(findLeaks({ certificate: shown }, []), []);
  });

  it('stays visible as void, its reason without numbers', () => {
    const voided = { at: '2026-07-11T00:00:00.000Z', reason: `电话有误，应为 ${mobile}` };
    const shown = publicCertificate({ ...certificate, voided }, issuer);
    assert.deepEqual(shown.voided, { at: voided.at, reason: '电话有误，应为 138****1234' });
  });

  it('drops members that the rules do not know', () => {
    const shown = publicCertificate(Object.assign({ idNumber, actorId: 'x' }, certificate), issuer);
    assert.deepEqual(Object.keys(shown).sort(), Object.keys(certificate).sort());
  });
});

describe('the search for leaks', () => {
  it('looks into lists, objects, numbers and member names', () => {
    assert.deepEqual(findLeaks({ events: [{ note: secret }], phone: Number(mobile), [idNumber]: 1 }), [
      { path: 'events.0.note', kind: 'resident-id' },
      { path: 'events.0.note', kind: 'mobile' },
      { path: 'phone', kind: 'mobile' },
      { path: '4301**********0011', kind: 'resident-id' },
    ]);
  });

  it('spares the phone on the certificate and no other', () => {
    assert.deepEqual(findLeaks({ certificate: { phone: mobile } }), []);
    assert.deepEqual(findLeaks({ certificate: { issuer: mobile } }), [{ path: 'certificate.issuer', kind: 'mobile' }]);
    assert.equal(findLeaks({ producer: { certificate: { phone: mobile } } }).length, 1);
  });

  it('takes any document', () => {
    assert.deepEqual(
      [null, undefined, 1, true, '', [], {}].flatMap(document => findLeaks(document)),
      [],
    );
    fc.assert(fc.property(fc.jsonValue(), document => Array.isArray(findLeaks(document))));
  });
});
