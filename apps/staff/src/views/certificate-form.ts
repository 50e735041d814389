import { type Certificate, issueCertificate } from '@suyuan/contract/certificate';
import {
  type CertificateSample,
  certificateBases,
  certificateSamples,
  currentTemplateVersion,
} from '@suyuan/domain/certificate';
import { html, type TemplateResult } from 'lit';
import { checkboxesField, radioField, textField } from '../pieces/fields.ts';
import { formView } from '../pieces/form.ts';
import { createDraft } from '../state/draft.ts';
import { createForm } from '../state/form.ts';
import { isTicked, textOf } from '../state/form-values.ts';
import type { BatchDesk, BatchValue } from './batch-section.ts';
import { certificatePaper } from './certificate-paper.ts';

/** Sample and bases to choose, and beside them the certificate as it will read. */
export function createCertificateForm({ desk, id }: BatchDesk, issued: (certificate: Certificate) => void) {
  const ticked = (values: Readonly<Record<string, string>>) =>
    certificateBases.filter(basis => isTicked(values, `bases.${basis}`));
  const form = createForm(desk, {
    id: 'certificate',
    labels: () => desk.words.certificate.form,
    initial: { sample: 'producer' },
    draft: createDraft(desk.session.userId, `certificate:${id}`),
    schema: issueCertificate.body,
    toBody: values => ({ sample: values['sample'], bases: ticked(values), phone: textOf(values, 'phone') }),
    send: (body, idempotencyKey, signal) =>
      desk.client.call(issueCertificate, { params: { id }, body, idempotencyKey, signal }),
    done: issued,
  });

  const preview = (batch: BatchValue): TemplateResult => {
    const { actor } = desk.session;
    const { values } = form.state;
    return certificatePaper(
      desk,
      {
        templateVersion: currentTemplateVersion,
        sample: (values['sample'] ?? 'producer') as CertificateSample,
        productName: batch.productName,
        quantity: batch.quantity,
        origin: actor.kind === 'producer' ? actor.subject.division.names.join('') : '',
        issuer: batch.subjectName,
        phone: textOf(values, 'phone') ?? '',
        bases: ticked(values),
      },
      { title: desk.words.certificate.preview },
    );
  };

  return {
    render(batch: BatchValue): TemplateResult {
      const { certificate: words, terms } = desk.words;
      const samples = certificateSamples.map(value => ({
        value,
        text: terms.sample[value],
        hint: words.sampleHint[value],
      }));
      const bases = certificateBases.map(value => ({ value, text: terms.basis[value], hint: words.basisHint[value] }));
      return html`<div class="columns">
        <div class="card">
          <h3>${words.issue}</h3>
          ${formView(desk, form, {
            submit: words.submit,
            sending: words.sending,
            fields: html`
              ${radioField(desk, form, 'sample', samples)}
              ${checkboxesField(desk, form, 'bases', bases, { hint: words.basesHint })}
              ${textField(desk, form, 'phone', { type: 'tel', inputMode: 'tel', autocomplete: 'tel', optional: true, hint: words.phoneHint })}`,
          })}
        </div>
        <div class="stack side"><h3>${words.preview}</h3>${preview(batch)}</div>
      </div>`;
    },
  };
}
