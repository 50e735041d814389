import { html, type TemplateResult } from 'lit';
import { commandButton } from '../controls/command-button.ts';
import type { DesignerView } from '../designer-view.ts';
import { alignments } from '../geometry/geometry.ts';

/** Lining up, order, turning, grouping: everything that is done with one press. */
export const renderArrange = (view: DesignerView): TemplateResult => {
  const { toolbar } = view.words.own;
  const isLocked = view.can({ do: 'unlock' }) && !view.can({ do: 'lock' });
  return html`
    <div class="tools" role="group" aria-label=${toolbar.arrange}>
      ${alignments.map(to => commandButton(view, { do: 'align', to }, to, toolbar.align[to]))}
      ${commandButton(view, { do: 'distribute', along: 'x' }, 'spreadX', toolbar.distributeX)}
      ${commandButton(view, { do: 'distribute', along: 'y' }, 'spreadY', toolbar.distributeY)}
      ${commandButton(view, { do: 'layer', to: 'front' }, 'front', toolbar.front, 'Ctrl+Shift+]')}
      ${commandButton(view, { do: 'layer', to: 'forward' }, 'forward', toolbar.forward, 'Ctrl+]')}
      ${commandButton(view, { do: 'layer', to: 'backward' }, 'backward', toolbar.backward, 'Ctrl+[')}
      ${commandButton(view, { do: 'layer', to: 'back' }, 'back', toolbar.back, 'Ctrl+Shift+[')}
      ${commandButton(view, { do: 'rotate', isClockwise: true }, 'rotate', toolbar.rotateRight, 'R')}
      ${
        view.can({ do: 'ungroup' })
          ? commandButton(view, { do: 'ungroup' }, 'group', toolbar.ungroup, 'Ctrl+Shift+G')
          : commandButton(view, { do: 'group' }, 'group', toolbar.group, 'Ctrl+G')
      }
      ${commandButton(view, { do: 'duplicate' }, 'duplicate', toolbar.duplicate, 'Ctrl+D')}
      ${
        isLocked
          ? commandButton(view, { do: 'unlock' }, 'unlock', toolbar.unlock, 'Ctrl+Shift+L')
          : commandButton(view, { do: 'lock' }, 'lock', toolbar.lock, 'Ctrl+L')
      }
    </div>
  `;
};
