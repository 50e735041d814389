import { type ApiKey, createApiKey, deleteApiKey, listApiKeys } from '@suyuan/contract/account';
import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../desk.ts';
import { formatInstant } from '../locales/format.ts';
import { textField } from '../pieces/fields.ts';
import { formView } from '../pieces/form.ts';
import { icon } from '../pieces/icons.ts';
import { emptyState, secretBox } from '../pieces/notes.ts';
import { createQuestion } from '../pieces/question.ts';
import { whenReady } from '../pieces/ready.ts';
import { createForm } from '../state/form.ts';
import { requiredText } from '../state/form-values.ts';
import { createLoader } from '../state/loader.ts';

/** Keys with which programs act as the user. A secret is in the page from its making until the page is left. */
export function createApiKeys(desk: Desk) {
  const loader = createLoader(desk, signal => desk.client.call(listApiKeys, { signal }));
  let made: { readonly id: string; readonly name: string; readonly secret: string } | undefined;
  const form = createForm(desk, {
    id: 'key',
    labels: () => desk.words.session.keys.form,
    initial: {},
    schema: createApiKey.body,
    toBody: values => ({ name: requiredText(values, 'name') }),
    send: (body, idempotencyKey, signal) => desk.client.call(createApiKey, { body, idempotencyKey, signal }),
    done({ apiKey, secret }) {
      made = { id: apiKey.id, name: apiKey.name, secret };
      loader.reload();
      desk.focus('#made-key');
    },
  });
  const question = createQuestion<ApiKey>(desk, {
    words: key => {
      const { keys: words } = desk.words.session;
      return { title: words.removeTitle, text: words.removeText(key.name), confirm: words.remove };
    },
    send: (key, signal) => desk.client.call(deleteApiKey, { params: { id: key.id }, signal }),
    done(key) {
      if (made?.id === key.id) made = undefined;
      desk.say(desk.words.session.keys.removed);
      loader.reload();
      desk.focus('#keys-heading');
    },
  });

  const row = (key: ApiKey): TemplateResult => {
    const { keys: words } = desk.words.session;
    const used = key.lastUsedAt ? formatInstant(desk.language, key.lastUsedAt) : words.neverUsed;
    return html`<li class="split">
      <div>
        <strong>${key.name}</strong>
        <p class="small muted"><code>${key.prefix}…</code> · ${words.createdAt} ${formatInstant(desk.language, key.createdAt)} ·
          ${words.lastUsed} ${used}</p>
      </div>
      <button type="button" class="danger" aria-label=${words.removeNamed(key.name)} @click=${() => question.ask(key)}>${words.remove}</button>
    </li>`;
  };

  return {
    /** How many there are, once it is known. */
    get count() {
      return loader.value?.items.length ?? 0;
    },
    reload: loader.reload,
    render(): TemplateResult {
      const { keys: words } = desk.words.session;
      return html`<section class="card stack" aria-labelledby="keys-heading">
        <h2 id="keys-heading" tabindex="-1">${words.heading}</h2>
        <p class="hint">${words.lead}</p>
        ${
          made
            ? html`<div class="note stack" id="made-key" tabindex="-1">
                <p class="note-title">${icon('done')}${words.created(made.name)}</p>
                <p>${words.once}</p>${secretBox(desk, words.secret, made.secret)}</div>`
            : nothing
        }
        ${whenReady(desk, loader, ({ items }) =>
          items.length === 0 ? emptyState(words.empty) : html`<ul class="rows">${items.map(row)}</ul>`,
        )}
        ${formView(desk, form, {
          submit: words.submit,
          sending: words.sending,
          fields: textField(desk, form, 'name', { hint: words.nameHint }),
        })}
        ${question.render()}
      </section>`;
    },
  };
}
