import { html, type TemplateResult } from 'lit';
import { iconButton } from '../controls/command-button.ts';
import { segmentInput } from '../controls/inputs.ts';
import { type DataChoice, dataChoices } from '../data-choices.ts';
import type { Words } from '../words.ts';

interface StatusBar {
  readonly words: Words;
  readonly data: DataChoice;
  /** The host gave data of a batch. */
  readonly hasOwnData: boolean;
  readonly zoom: number;
  readonly onData: (choice: DataChoice) => void;
  readonly onZoom: (direction: 1 | -1) => void;
  readonly onActual: () => void;
  readonly onFit: () => void;
}

/** Below the canvas: which data it shows, and how large. */
export const renderStatusBar = ({ words, data, hasOwnData, zoom, ...actions }: StatusBar): TemplateResult => {
  const { toolbar, data: own } = words.own;
  return html`
    <div id="status">
      ${segmentInput({
        label: own.label,
        name: 'data',
        value: data,
        choices: dataChoices
          .filter(choice => choice !== (hasOwnData ? 'typical' : 'own'))
          .map(value => ({ value, label: own[value] })),
        onChange: actions.onData,
      })}
      <span class="cluster">
        ${iconButton('minus', toolbar.zoomOut, () => actions.onZoom(-1), { keys: 'Ctrl+−' })}
        <button type="button" class="zoom quiet" title=${`${toolbar.zoomActual} (Ctrl+1)`} @click=${actions.onActual}>
          ${toolbar.zoom(Math.round(zoom * 100))}
        </button>
        ${iconButton('plus', toolbar.zoomIn, () => actions.onZoom(1), { keys: 'Ctrl++' })}
        ${iconButton('fit', toolbar.zoomFit, actions.onFit, { keys: 'Ctrl+0' })}
      </span>
    </div>
  `;
};
