import type { LabelData } from '@suyuan/label/fields';
import type { FontSet } from '@suyuan/label/font';
import { createLayouter } from '@suyuan/label/layout';
import type { LabelTemplate } from '@suyuan/label/model';
import { renderSvg } from '@suyuan/label/svg';
import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

interface Picture {
  readonly data: LabelData;
  readonly fonts: FontSet;
  readonly markup: string;
}

const pictures = new WeakMap<LabelTemplate, Picture>();

/** A template with the data of the moment, kept as long as neither changes. An empty frame until the fonts have come. */
export const renderThumbnail = (template: LabelTemplate, data: LabelData, fonts: FontSet | undefined): TemplateResult =>
  html`<span class="thumb">${fonts ? drawn(template, data, fonts) : nothing}</span>`;

const drawn = (template: LabelTemplate, data: LabelData, fonts: FontSet) => {
  let picture = pictures.get(template);
  if (picture?.data !== data || picture.fonts !== fonts) {
    picture = { data, fonts, markup: renderSvg(createLayouter(template, fonts).layout(data)) };
    pictures.set(template, picture);
  }
  return unsafeHTML(picture.markup);
};
