import { expect } from '@open-wc/testing';
import type { RegistrationStatus } from '@suyuan/contract/registration';
import type { Refusal } from './refusal.ts';
import type { FieldProblem } from './registration-form.ts';
import { advance, isBusy, type SessionInput, type SessionState, START } from './registration-session.ts';

const status = (state: RegistrationStatus['state']): RegistrationStatus => ({
  receipt: '5831400629254194',
  state,
  name: '金井绿源合作社',
  submittedAt: '2026-03-02T01:05:00.000Z',
  accountOpened: false,
});
const wrongPhone: FieldProblem = { field: 'contactPhone', code: 'phone.format' };
const noConsent: FieldProblem = { field: 'consent', code: 'registration.consent_missing' };
const unreachable: Refusal = { problems: [], trouble: { code: 'network.unreachable' }, isFinal: false };

/** The state after a row of inputs, and the effects of the last one. */
const after = (...inputs: readonly SessionInput[]) =>
  inputs.reduce((step: ReturnType<typeof advance>, input) => advance(step.state, input), {
    state: START as SessionState,
    effects: [],
  });

const submit: SessionInput = { kind: 'submit', problems: [] };
const refused = (refusal: Refusal): SessionInput => ({ kind: 'refused', refusal });
const accepted = (state: RegistrationStatus['state']): SessionInput => ({ kind: 'accepted', status: status(state) });
const told = (state: RegistrationStatus['state']): readonly SessionInput[] => [
  { kind: 'look-up' },
  submit,
  accepted(state),
];

describe('the session of a registration', () => {
  it('stays on a step as long as something is wrong with it', () => {
    const wrong = after({ kind: 'continue', problems: [wrongPhone], next: 'contact' });
    expect(wrong.state).to.deep.include({ kind: 'filling', step: 'subject', problems: [wrongPhone] });
    expect(wrong.effects).to.deep.equal(['focus-summary']);
    const right = advance(wrong.state, { kind: 'continue', problems: [], next: 'contact' });
    expect(right.state).to.deep.include({ kind: 'filling', step: 'contact', problems: [] });
    expect(right.effects).to.deep.equal(['focus-heading']);
  });

  it('says no longer what a new answer has put right, and nothing new before the button', () => {
    const { state } = after({ kind: 'submit', problems: [wrongPhone, noConsent] });
    const edit = (problems: readonly FieldProblem[]) =>
      advance(state, { kind: 'edit', field: 'contactPhone', problems }).state;
    expect(edit([wrongPhone, noConsent])).to.deep.include({ problems: [wrongPhone, noConsent] });
    expect(edit([{ field: 'contactPhone', code: 'field.required' }])).to.deep.include({ problems: [noConsent] });
    expect(edit([])).to.deep.include({ problems: [noConsent] });
  });

  it('sends once, however often the button is pressed', () => {
    const first = after(submit);
    expect(first.effects).to.deep.equal(['send-form']);
    const second = advance(first.state, submit);
    expect(second.effects).to.deep.equal([]);
    expect(second.state).to.equal(first.state);
  });

  it('goes to the earliest step with a problem', () => {
    const { state } = after({ kind: 'submit', problems: [wrongPhone, noConsent] });
    expect(state).to.deep.include({ kind: 'filling', step: 'contact', problems: [wrongPhone, noConsent] });
  });

  it('puts what the server found in the order of the page', () => {
    const { state, effects } = after(submit, refused({ problems: [noConsent, wrongPhone], isFinal: true }));
    expect(state).to.deep.include({ kind: 'filling', step: 'contact', problems: [wrongPhone, noConsent] });
    expect(effects).to.deep.equal(['renew-keys', 'focus-summary']);
  });

  it('keeps the key when nobody knows whether the form arrived', () => {
    const { state, effects } = after(submit, refused(unreachable));
    expect(state).to.deep.include({ kind: 'filling', step: 'review', trouble: { code: 'network.unreachable' } });
    expect(effects).to.deep.equal(['focus-summary']);
  });

  it('forgets the draft and tells the page once the server has the form', () => {
    const { state, effects } = after(submit, accepted('pending'));
    expect(state.kind).to.equal('received');
    expect(effects).to.deep.equal(['finish-draft', 'tell-submit', 'focus-heading']);
    expect(advance(state, accepted('pending')).effects).to.deep.equal([]);
  });

  it('leaves nothing while an answer is awaited', () => {
    const sending = after(submit).state;
    for (const input of [
      { kind: 'look-up' },
      { kind: 'fill', step: 'subject' },
      { kind: 'visit', step: 'subject' },
    ] as const)
      expect(advance(sending, input).state).to.equal(sending);
  });

  it('asks for the state of an application, and asks again after a failure', () => {
    const asked = after({ kind: 'look-up' }, submit);
    expect(isBusy(asked.state)).to.equal(true);
    expect(asked.effects).to.deep.equal(['send-question']);
    expect(advance(asked.state, submit).effects).to.deep.equal([]);
    const failed = advance(asked.state, refused(unreachable));
    expect(isBusy(failed.state)).to.equal(false);
    const again = advance(failed.state, submit);
    expect(again.effects).to.deep.equal(['send-question']);
    expect('trouble' in again.state).to.equal(false);
    expect(after(...told('pending')).state).to.deep.equal({ kind: 'told', status: status('pending') });
  });

  it('opens the form again only for an application that was returned', () => {
    expect(after(...told('pending'), { kind: 'prove' }).state.kind).to.equal('told');
    const proving = after(...told('returned'), { kind: 'prove' });
    expect(proving.state.kind).to.equal('proving');
    const proof = advance(proving.state, submit);
    expect(proof.effects).to.deep.equal(['send-proof']);
    const purpose = { receipt: '5831400629254194', phone: '0731-00000001', reason: '照片不清楚' };
    const filling = advance(proof.state, { kind: 'reopened', ...purpose });
    expect(filling.state).to.deep.include({ kind: 'filling', purpose: { kind: 'correction', ...purpose } });
  });

  it('opens the account only for an application that was approved', () => {
    expect(after(...told('returned'), { kind: 'open-account' }).state.kind).to.equal('told');
    const opening = after(...told('approved'), { kind: 'open-account' }, submit);
    expect(opening.effects).to.deep.equal(['send-password']);
    const opened = advance(opening.state, { kind: 'account', username: 'lvyuan' });
    expect(opened.state).to.deep.equal({ kind: 'opened', username: 'lvyuan' });
    expect(opened.effects).to.deep.equal(['tell-account', 'focus-heading']);
  });

  it('pays no heed to answers that nobody waits for', () => {
    for (const input of [accepted('pending'), refused(unreachable), { kind: 'account', username: 'x' } as const])
      expect(after(input)).to.deep.equal({ state: START, effects: [] });
  });
});
