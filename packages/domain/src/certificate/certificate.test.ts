import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { organisationForms } from '../registration/index.ts';
import type { TestRecord, Verdict } from '../test/index.ts';
import {
  type Certificate,
  certificateBases,
  certificateDuty,
  certificateElements,
  certificateSamples,
  certificateTemplate,
  certificateTemplates,
  checkBases,
  checkContents,
  checkIssue,
  currentTemplateVersion,
  type IssueContext,
  voidCertificate,
} from './index.ts';

const test = (commissioned: boolean, verdict: Verdict, testedOn = '2026-07-01'): TestRecord => ({
  kind: 'laboratory',
  testedOn,
  agency: '县农产品质量检测站',
  commissioned,
  items: [{ name: '毒死蜱', value: '未检出', verdict }],
});
const context = (changes: Partial<IssueContext> = {}): IssueContext => ({
  state: 'active',
  harvestDate: '2026-07-10',
  events: [],
  tests: [],
  certificates: [],
  hasContactConsent: true,
  ...changes,
});
const certificate: Certificate = {
  number: '430121-2026-000001',
  templateVersion: currentTemplateVersion,
  sample: 'producer',
  productName: '湘莲',
  quantity: { value: 500, unit: 'kg' },
  origin: '湖南省长沙市长沙县',
  issuedOn: '2026-07-10',
  issuer: '长沙县示例种植专业合作社',
  phone: '0731-00000001',
  bases: ['quality-control'],
};
const codeOf = (result: { ok: true } | { ok: false; problem: { code: string } }) =>
  result.ok ? undefined : result.problem.code;

describe('the duty to issue', () => {
  it('binds enterprises and cooperatives, and encourages the others', () => {
    assert.deepEqual(
      organisationForms.filter(form => certificateDuty(form) === 'must'),
      ['enterprise', 'cooperative'],
    );
  });
});

describe('the bases of the commitment', () => {
  it('are one at least', () => {
    assert.equal(codeOf(checkBases([], [])), 'certificate.basis_missing');
  });

  it('are borne out by tests, except quality control', () => {
    assert.ok(checkBases(['quality-control'], []).ok);
    assert.ok(checkBases(['self-test'], [test(false, 'pass')]).ok);
    assert.ok(checkBases(['commissioned-test', 'quality-control'], [test(true, 'pass')]).ok);
    assert.deepEqual(checkBases(['quality-control', 'self-test'], [test(true, 'pass')]), {
      ok: false,
      problem: { code: 'certificate.basis_without_test', params: { basis: 'self-test' } },
    });
    assert.equal(codeOf(checkBases(['commissioned-test'], [test(false, 'pass')])), 'certificate.basis_without_test');
  });

  it('are none for a batch that failed its test', () => {
    for (const basis of certificateBases) {
      assert.equal(codeOf(checkBases([basis], [test(false, 'fail'), test(true, 'fail')])), 'certificate.failed_test');
    }
    assert.ok(checkBases(['self-test'], [test(false, 'fail', '2026-07-01'), test(false, 'pass', '2026-07-02')]).ok);
  });
});

describe('issuing', () => {
  const issue = (changes: Partial<IssueContext> = {}) => codeOf(checkIssue(['quality-control'], context(changes)));
  const treatment = {
    kind: 'treatment',
    day: '2026-07-05',
    inputName: '苦参碱',
    dose: '30 毫升/亩',
    safetyIntervalDays: 7,
  } as const;

  it('goes where nothing speaks against it', () => {
    assert.equal(issue(), undefined);
    assert.equal(issue({ events: [{ ...treatment, day: '2026-07-03' }] }), undefined);
  });

  it('stops for each reason', () => {
    assert.equal(issue({ state: 'frozen' }), 'batch.not_active');
    assert.equal(issue({ state: 'recalled' }), 'batch.not_active');
    assert.equal(issue({ certificates: [{}] }), 'certificate.already_issued');
    assert.equal(issue({ hasContactConsent: false }), 'certificate.contact_consent_missing');
    assert.equal(issue({ events: [treatment] }), 'event.harvest_before_interval');
    assert.equal(issue({ tests: [test(true, 'fail')] }), 'certificate.failed_test');
  });

  it('goes again once the last certificate is void', () => {
    assert.equal(
      issue({ certificates: [{ voided: { at: '2026-07-11T00:00:00.000Z', reason: '数量有误' } }] }),
      undefined,
    );
  });

  it('blames the bases where they are at fault', () => {
    const found = checkIssue([], context());
    assert.equal(!found.ok && found.problem.field, 'bases');
  });
});

describe('the contents', () => {
  it('are all there, or on the package', () => {
    assert.ok(checkContents({ ...certificate }).ok);
    for (const element of certificateElements) {
      const bare = { ...certificate, [element]: ' ' };
      assert.deepEqual(checkContents(bare), {
        ok: false,
        problem: { code: 'certificate.element_missing', params: { element } },
      });
      assert.ok(checkContents(bare, [element]).ok);
    }
    assert.equal(codeOf(checkContents({})), 'certificate.element_missing');
  });
});

describe('voiding', () => {
  const voided = { at: '2026-07-11T00:00:00.000Z', reason: '数量有误' };

  it('marks a copy and changes nothing else', () => {
    const before = structuredClone(certificate);
    assert.deepEqual(voidCertificate(certificate, voided), { ok: true, value: { ...certificate, voided } });
    assert.deepEqual(certificate, before);
  });

  it('needs a reason and happens once', () => {
    assert.deepEqual(voidCertificate(certificate, { ...voided, reason: ' ' }), {
      ok: false,
      problem: { code: 'field.required', field: 'reason' },
    });
    assert.equal(codeOf(voidCertificate({ ...certificate, voided }, voided)), 'certificate.already_voided');
  });
});

describe('the statutory wording', () => {
  it('exists for both samples of the version in force', () => {
    for (const sample of certificateSamples) {
      const template = certificateTemplate(currentTemplateVersion, sample);
      assert.equal(template?.title, '承诺达标合格证');
      assert.equal(template.isCheckedAgainstAnnex, false, 'nobody has laid it beside the official annex yet');
      assert.ok(template.statements.length > 0);
      assert.deepEqual(Object.keys(template.labels), [...certificateElements]);
    }
  });

  it('differs for producers and buyers', () => {
    const text = (sample: 'producer' | 'buyer') =>
      certificateTemplate(currentTemplateVersion, sample)?.statements.join();
    assert.match(text('producer') ?? '', /未使用禁用农药/);
    assert.match(text('buyer') ?? '', /未违规使用保鲜剂/);
  });

  it('is one text for a version and sample, and none for what never was', () => {
    const keys = certificateTemplates.map(({ version, sample }) => `${version} ${sample}`);
    assert.equal(new Set(keys).size, keys.length);
    assert.equal(certificateTemplate('1999-1', 'producer'), undefined);
  });
});
