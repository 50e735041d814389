import { type Certificate, listCertificates, voidCertificate } from '@suyuan/contract/certificate';
import { html, nothing, type TemplateResult } from 'lit';
import { dialog } from '../pieces/dialog.ts';
import { textField } from '../pieces/fields.ts';
import { formView } from '../pieces/form.ts';
import { emptyState } from '../pieces/notes.ts';
import { whenReady } from '../pieces/ready.ts';
import { createForm } from '../state/form.ts';
import { requiredText } from '../state/form-values.ts';
import { createLoader } from '../state/loader.ts';
import { type BatchDesk, type Section, sectionHeading } from './batch-section.ts';
import { createCertificateForm } from './certificate-form.ts';
import { certificatePaper } from './certificate-paper.ts';

/** 承诺达标合格证 of a batch: issued by the producer, voided visibly, never rewritten. */
export function openCertificates(batchDesk: BatchDesk): Section {
  const { desk, id, mayWrite } = batchDesk;
  const loader = createLoader(desk, signal => desk.client.call(listCertificates, { params: { id }, signal }));
  const certificates = () => loader.value?.items ?? [];
  const issue = createCertificateForm(batchDesk, certificate => {
    loader.put({ items: [...certificates(), certificate] });
    desk.say(desk.words.certificate.done);
    desk.focus('#section-heading');
  });

  let voiding: Certificate | undefined;
  const setVoiding = (certificate: Certificate | undefined) => {
    voiding = certificate;
    desk.refresh();
  };
  const voidForm = createForm(desk, {
    id: 'void',
    labels: () => desk.words.certificate.voidForm,
    initial: {},
    schema: voidCertificate.body,
    toBody: values => ({ reason: requiredText(values, 'reason') }),
    send: (body, _key, signal) =>
      desk.client.call(voidCertificate, { params: { id: voiding?.id ?? '' }, body, signal }),
    done(voided) {
      setVoiding(undefined);
      loader.put({ items: certificates().map(one => (one.id === voided.id ? voided : one)) });
      desk.say(desk.words.certificate.voidDone);
      desk.focus('#section-heading');
    },
  });

  const voidDialog = (): TemplateResult | typeof nothing => {
    if (!voiding) return nothing;
    const { certificate: words, frame } = desk.words;
    const close = () => setVoiding(undefined);
    return dialog(
      words.voidTitle,
      html`<p>${words.voidText}</p>${formView(desk, voidForm, {
        fields: textField(desk, voidForm, 'reason', { rows: 3 }),
        submit: words.confirmVoid,
        sending: words.voiding,
        tone: 'danger',
        others: html`<button type="button" class="quiet" @click=${close}>${frame.cancel}</button>`,
      })}`,
      close,
    );
  };

  return {
    render(batch) {
      const { certificate: words } = desk.words;
      return html`${sectionHeading(words.heading)}
        <p class="hint">${words.carrier}</p>
        ${whenReady(desk, loader, ({ items }) => {
          const hasValid = items.some(one => one.voided === undefined);
          return html`
            ${items.length === 0 && !batchDesk.isOpen ? html`<div class="card">${emptyState(mayWrite ? words.empty : words.emptyOfficial)}</div>` : nothing}
            ${hasValid && batchDesk.isOpen ? html`<p class="small muted">${words.one}</p>` : nothing}
            <div class="papers">${[...items].reverse().map(one =>
              certificatePaper(desk, one, {
                footer:
                  mayWrite && !one.voided
                    ? html`<button type="button" class="danger" aria-label=${words.voidNamed(one.number)}
                        @click=${() => setVoiding(one)}>${words.void}</button>`
                    : nothing,
              }),
            )}</div>
            ${batchDesk.isOpen && !hasValid ? issue.render(batch) : nothing}`;
        })}
        ${voidDialog()}`;
    },
  };
}
