import { html, nothing, type TemplateResult } from 'lit';
import { sentenceOf } from '../sentences.ts';
import { describedBy, fieldError } from './field.ts';
import { alertIcon, cameraIcon, checkIcon } from './icons.ts';
import type { View } from './view.ts';

/** The picture of the business licence: chosen, made small, looked at. */
export function licenceStep(view: View): TemplateResult {
  const { words, picture } = view;
  const hasPicture = picture.kind === 'ready' || picture.kind === 'kept';
  const isWrong = picture.kind === 'unusable' || view.problems.some(problem => problem.field === 'licence');
  return html`
    <div class="field">
      <label for="licence">${words.labels.licence}</label>
      <p class="hint" id="licence-hint">${words.hints.licence}</p>
      ${picture.kind === 'unusable' ? unusable(view, picture.code) : fieldError(view, 'licence')}
      <div class="picture" ?data-filled=${picture.kind === 'ready'}>
        <canvas role="img" aria-label=${words.picture.preview} ?hidden=${picture.kind !== 'ready'}></canvas>
        <div role="status">${state(view)}</div>
        <div class="row">
          <span class="button file">
            ${cameraIcon}
            <span aria-hidden="true">${hasPicture ? words.picture.replace : words.picture.choose}</span>
            <input
              id="licence"
              name="licence"
              type="file"
              accept="image/jpeg,image/png,image/webp"
              aria-required="true"
              aria-invalid=${isWrong ? 'true' : nothing}
              aria-describedby=${picture.kind === 'unusable' ? 'licence-hint licence-error' : describedBy(view, 'licence', true)}
              @change=${view.actions.choosePicture}
            />
          </span>
          ${
            picture.kind === 'ready'
              ? html`<button type="button" class="quiet" @click=${view.actions.removePicture}>
                  ${words.picture.remove}
                </button>`
              : nothing
          }
        </div>
      </div>
    </div>
  `;
}

function state({ words, picture }: View): TemplateResult | typeof nothing {
  switch (picture.kind) {
    case 'preparing':
      return html`<p class="with-icon"><span class="spinner"></span>${words.picture.preparing}</p>`;
    case 'ready': {
      const { shrunkFrom, picture: ready } = picture;
      const size = words.size(ready.size);
      const sentence = shrunkFrom ? words.picture.shrunk(words.size(shrunkFrom), size) : words.picture.ready(size);
      return html`<p class="with-icon good">${checkIcon}${sentence}</p>`;
    }
    case 'kept':
      return html`<p class="with-icon good">${checkIcon}${words.picture.kept}</p>`;
    default:
      return nothing;
  }
}

function unusable(view: View, code: string): TemplateResult {
  const sentence = sentenceOf(view, { field: 'licence', code });
  return html`<p class="error" id="licence-error" role="alert">${alertIcon}<span>${sentence}</span></p>`;
}
