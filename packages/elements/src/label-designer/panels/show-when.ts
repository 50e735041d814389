import type { Condition, LabelItem } from '@suyuan/label/model';
import { html, nothing, type TemplateResult } from 'lit';
import { selectInput, textInput } from '../controls/inputs.ts';
import { fieldSelect } from '../items/field-select.ts';
import type { PanelContext } from '../items/item-editor.ts';

/** On which labels the item shows at all. */
export const renderShowWhen = ({ showWhen }: LabelItem, { words, patch }: PanelContext): TemplateResult => {
  const { properties } = words.own;
  const field = showWhen?.field ?? 'certification';
  const set = (is: 'always' | Condition['is']) => {
    if (is === 'always') patch({ showWhen: undefined });
    else patch({ showWhen: is === 'equal' ? { is, field, to: '' } : { is, field } });
  };
  return html`
    ${selectInput({
      label: properties.condition,
      value: showWhen?.is ?? 'always',
      choices: [
        { value: 'always', label: properties.always },
        { value: 'filled', label: properties.whenFilled },
        { value: 'empty', label: properties.whenEmpty },
        { value: 'equal', label: properties.whenEqual },
      ],
      onChange: set,
    })}
    ${showWhen ? fieldSelect(words, showWhen.field, chosen => patch({ showWhen: { ...showWhen, field: chosen } })) : nothing}
    ${
      showWhen?.is === 'equal'
        ? textInput({
            label: properties.equalTo,
            value: showWhen.to,
            maxLength: 100,
            onChange: to => patch({ showWhen: { ...showWhen, to } }, 'showWhen'),
          })
        : nothing
    }
  `;
};
