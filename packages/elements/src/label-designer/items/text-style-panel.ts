import type { Mm, TextStyle } from '@suyuan/label/model';
import { html, type TemplateResult } from 'lit';
import { numberInput, segmentInput, selectInput, toChoices } from '../controls/inputs.ts';
import type { PanelContext } from './item-editor.ts';

/** The look of words: size, weight, place in the box, and how they are made to fit. */
export const renderTextStyle = (style: TextStyle, { words, patch }: PanelContext): TemplateResult => {
  const { text, properties } = words.own;
  const set = (change: Partial<TextStyle>) =>
    patch({ style: { ...style, ...change } }, `style ${Object.keys(change).join(' ')}`);
  return html`
    <div class="pair">
      ${numberInput({
        label: text.size,
        value: style.size,
        min: 0.5,
        max: 100,
        step: 0.1,
        unit: properties.mm,
        onChange: size => set({ size: size as Mm }),
      })}
      ${numberInput({
        label: text.minSize,
        value: style.minSize ?? style.size,
        min: 0.5,
        max: 100,
        step: 0.1,
        unit: properties.mm,
        onChange: size => set({ minSize: size as Mm }),
      })}
    </div>
    ${segmentInput({
      label: text.weight,
      name: 'weight',
      value: style.weight,
      choices: toChoices(text.weights),
      onChange: weight => set({ weight }),
    })}
    ${segmentInput({
      label: text.align,
      name: 'align',
      value: style.align,
      choices: toChoices(text.aligns),
      onChange: align => set({ align }),
    })}
    ${segmentInput({
      label: text.valign,
      name: 'valign',
      value: style.valign,
      choices: toChoices(text.valigns),
      onChange: valign => set({ valign }),
    })}
    ${segmentInput({
      label: text.fit,
      name: 'fit',
      value: style.fit,
      choices: toChoices(text.fits),
      onChange: fit => set({ fit }),
    })}
    <div class="pair">
      ${numberInput({
        label: text.lineHeight,
        value: style.lineHeight,
        min: 0.8,
        max: 3,
        step: 0.1,
        onChange: lineHeight => set({ lineHeight }),
      })}
      ${numberInput({
        label: text.tracking,
        value: style.tracking,
        min: -0.1,
        max: 2,
        step: 0.05,
        onChange: tracking => set({ tracking }),
      })}
    </div>
    ${selectInput({
      label: text.ink,
      value: style.ink,
      choices: toChoices(text.inks),
      onChange: ink => set({ ink }),
    })}
  `;
};
