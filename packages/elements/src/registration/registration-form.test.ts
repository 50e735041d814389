import { expect } from '@open-wc/testing';
import { COOPERATIVE } from './demo/answers.ts';
import {
  checkSteps,
  doubtsOf,
  EMPTY_VALUES,
  type FormValues,
  fromWireForm,
  stepsOf,
  toWireForm,
} from './registration-form.ts';

const cooperative: FormValues = { ...fromWireForm(COOPERATIVE), consent: true };
const farmer: FormValues = {
  ...cooperative,
  organisationForm: 'individual',
  name: '向阳生',
  uscc: '',
  idNumber: '433122190003071231',
  legalRepresentative: '',
};
const codes = (values: FormValues, hasLicence = true) =>
  checkSteps(values, hasLicence, stepsOf(values)).map(({ field, code }) => `${field} ${code}`);

describe('the registration form', () => {
  it('asks for a licence only those who have one', () => {
    expect(stepsOf(EMPTY_VALUES)).to.deep.equal(['subject', 'contact', 'licence', 'review']);
    expect(stepsOf(cooperative)).to.contain('licence');
    expect(stepsOf(farmer)).to.deep.equal(['subject', 'contact', 'review']);
  });

  it('finds nothing wrong with right answers', () => {
    expect(codes(cooperative)).to.deep.equal([]);
    expect(codes(farmer, false)).to.deep.equal([]);
  });

  it('names every gap once, in the order of the page', () => {
    expect(codes({ ...EMPTY_VALUES, organisationForm: 'enterprise' }, false)).to.deep.equal([
      'trade field.required',
      'name field.required',
      'uscc field.required',
      'legalRepresentative field.required',
      'contactName field.required',
      'contactPhone field.required',
      'divisionCode field.required',
      'address field.required',
      'licence field.required',
      'consent registration.consent_missing',
    ]);
  });

  it('tells hard errors of a code from doubts', () => {
    expect(codes({ ...cooperative, uscc: '93430822MA0TE5T08' })).to.deep.equal(['uscc uscc.length']);
    expect(codes({ ...cooperative, uscc: '93430822MA0TE5TO8W' })).to.deep.equal(['uscc uscc.alphabet']);
    const mistyped = { ...cooperative, uscc: '93430822MA0TE5T08X' };
    expect(codes(mistyped)).to.deep.equal([]);
    expect(doubtsOf(mistyped).map(({ code }) => code)).to.deep.equal(['uscc.check_digit']);
    expect(doubtsOf({ ...cooperative, uscc: '91430121MA0TE5T08G' }).map(({ code }) => code)).to.deep.equal([
      'uscc.kind',
    ]);
  });

  it('judges the numbers of persons', () => {
    expect(codes({ ...farmer, idNumber: '430103190001010012' })).to.deep.equal(['idNumber resident_id.check_digit']);
    expect(codes({ ...farmer, idNumber: '43012119000229002X' })).to.deep.equal(['idNumber resident_id.date']);
    expect(codes({ ...farmer, idNumber: '110105194912310 02x' })).to.deep.equal([]);
  });

  it('wants a township, a phone that can ring, and lines of bearable length', () => {
    expect(codes({ ...cooperative, divisionCode: '430121' })).to.deep.equal(['divisionCode division.township']);
    expect(codes({ ...cooperative, contactPhone: '12345' })).to.deep.equal(['contactPhone phone.format']);
    expect(codes({ ...cooperative, address: '村'.repeat(121) })).to.deep.equal(['address field.too_long']);
    expect(codes({ ...farmer, name: '张'.repeat(41) })).to.deep.equal(['name field.too_long']);
  });

  it('sends the same body for the same answers, and only the number that is needed', () => {
    const sent = toWireForm({ ...cooperative, uscc: ' 93430822-ma0te5t08w', contactPhone: '(0731) 00000001' }, 'u');
    expect(sent).to.deep.include({ uscc: '93430822MA0TE5T08W', contactPhone: '0731-00000001', licenceUploadId: 'u' });
    expect(toWireForm({ ...farmer, uscc: '93430822MA0TE5T08W' }, 'u')).to.not.have.any.keys('uscc', 'licenceUploadId');
    expect(toWireForm(farmer, undefined).legalRepresentative).to.equal('向阳生');
  });
});
