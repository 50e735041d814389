import { html, type TemplateResult } from 'lit';
import { warnIcon } from '../icons.ts';
import type { ScanProblem } from '../scanner-session.ts';
import type { DeskHost } from './desk-host.ts';
import type { DeskMessages } from './locales/zh-cn.ts';
import type { ScanDesk } from './scan-desk.ts';

/** What can be done about a problem; the first is what helps most. */
type Step = 'retry' | 'retry-bridge' | 'camera' | 'picture' | 'other-picture' | 'close';

/** Problems of the camera that trying again seldom changes. */
const LASTING: readonly ScanProblem[] = [
  'camera.not_found',
  'camera.insecure',
  'camera.in_app_browser',
  'camera.blocked_by_page',
  'camera.unsupported',
];

function stepsFor(problem: ScanProblem): readonly Step[] {
  if (problem === 'bridge.failed') return ['retry-bridge', 'camera'];
  if (problem === 'gun.failed') return ['close'];
  if (problem.startsWith('picture.')) return ['other-picture', 'camera'];
  return LASTING.includes(problem) ? ['picture', 'retry'] : ['retry', 'picture'];
}

/** What is wrong, what to do, and the buttons that do it. */
export function renderProblem(
  problem: ScanProblem,
  desk: ScanDesk,
  host: DeskHost,
  words: DeskMessages,
): TemplateResult {
  const { title, remedy } = words.problems[problem];
  const act: Readonly<Record<Step, () => void>> = {
    retry: () => desk.start('camera'),
    'retry-bridge': () => desk.start('bridge'),
    camera: () => desk.start('camera'),
    picture: () => host.choosePicture(),
    'other-picture': () => host.choosePicture(),
    close: () => desk.stop(),
  };
  return html`
    <div class="panel problem" part="error">
      <div role="alert">
        <slot name="error-${problem}">
          ${warnIcon}
          <p class="title">${title}</p>
          <p class="hint">${remedy}</p>
        </slot>
      </div>
      <div class="row">
        ${stepsFor(problem).map(
          (step, at) =>
            html`<button type="button" class=${at === 0 ? 'primary' : ''} @click=${act[step]}>${words.steps[step]}</button>`,
        )}
      </div>
    </div>
  `;
}
