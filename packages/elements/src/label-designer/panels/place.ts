import { type LabelItem, type Rotation, rotations } from '@suyuan/label/model';
import { html, type TemplateResult } from 'lit';
import { numberInput, selectInput } from '../controls/inputs.ts';
import { patchItems, setBoxes } from '../design/edits.ts';
import type { DesignerView } from '../designer-view.ts';
import { minSide, rotateBox, roundMm } from '../geometry/geometry.ts';

/** Where the item lies and how large it is, to the hundredth of a millimetre. */
export const renderPlace = (item: LabelItem, view: DesignerView): TemplateResult => {
  const { properties } = view.words.own;
  const side = (key: 'x' | 'y' | 'w' | 'h') => {
    const isExtent = key === 'w' || key === 'h';
    return numberInput({
      label: properties[key],
      value: item[key],
      min: isExtent ? minSide : -1000,
      max: 1000,
      unit: properties.mm,
      isDisabled: item.locked,
      onChange: value =>
        view.edit(
          template => setBoxes(template, new Map([[item.id, { ...item, [key]: roundMm(value) }]])),
          `${item.id} ${key}`,
        ),
    });
  };
  const turn = (to: Rotation) =>
    view.edit(template => {
      let turned: LabelItem = item;
      while (turned.rotation !== to) turned = rotateBox(turned);
      const { x, y, w, h, rotation } = turned;
      return patchItems(template, [item.id], { x, y, w, h, rotation });
    });
  return html`
    <section>
      <h3>${properties.place}</h3>
      <div class="pair beside">${side('x')}${side('y')}${side('w')}${side('h')}</div>
      ${selectInput({
        label: properties.rotation,
        value: item.rotation,
        choices: rotations.map(value => ({ value, label: properties.degrees(value) })),
        onChange: turn,
      })}
    </section>
  `;
};
