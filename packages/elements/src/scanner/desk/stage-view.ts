import { html, nothing, svg, type TemplateResult } from 'lit';
import { rightIcon, warnIcon } from '../icons.ts';
import { isLive } from '../scanner-session.ts';
import { describe, toneOf } from './describe.ts';
import type { DeskHost } from './desk-host.ts';
import { renderLive } from './live-view.ts';
import type { DeskMessages } from './locales/zh-cn.ts';
import { renderProblem } from './problem-view.ts';
import type { ScanDesk } from './scan-desk.ts';

/** What the stage shows once somebody scans: video or picture, and over it what goes on. */
export function renderStage(desk: ScanDesk, host: DeskHost, words: DeskMessages): TemplateResult {
  const { state, outlines } = desk;
  const isOn = isLive(state);
  const isStill = outlines.corners.length > 0 && state.kind === 'found';
  return html`
    <video
      part="video"
      playsinline
      aria-hidden="true"
      disablepictureinpicture
      .muted=${true}
      ?hidden=${!isOn}
      @pointerdown=${desk.pinch.press}
      @pointermove=${desk.pinch.move}
      @pointerup=${desk.pinch.release}
      @pointercancel=${desk.pinch.release}
    ></video>
    <canvas aria-hidden="true" ?hidden=${!isStill && state.kind !== 'reading'}></canvas>
    ${isOn || isStill ? renderOutlines(desk) : nothing} ${renderState(desk, host, words, isStill)}
    ${desk.isDropping ? html`<p id="dropping">${words.drop}</p>` : nothing}
  `;
}

function renderState(
  desk: ScanDesk,
  host: DeskHost,
  words: DeskMessages,
  isStill: boolean,
): TemplateResult | typeof nothing {
  const { state } = desk;
  switch (state.kind) {
    case 'idle':
      return nothing;
    case 'asking':
      return renderWaiting(words.asking[state.way], desk, words);
    case 'reading':
      return renderWaiting(words.reading, desk, words);
    case 'scanning':
      return state.paused ? renderWaiting(words.paused[state.paused], desk, words) : renderLive(desk, words);
    case 'found':
      return renderFound(desk, host, words, isStill);
    case 'failed':
      return renderProblem(state.problem, desk, host, words);
  }
}

function renderWaiting(
  { title, hint }: { readonly title: string; readonly hint?: string },
  desk: ScanDesk,
  words: DeskMessages,
): TemplateResult {
  return html`
    <div class="panel waiting">
      <span class="spinner"></span>
      <p class="title" role="status">${title}</p>
      ${hint ? html`<p class="hint">${hint}</p>` : nothing}
      <button type="button" @click=${() => desk.stop()}>${words.cancel}</button>
    </div>
  `;
}

/** Says what was found in the fewest words; the cards below say the rest. */
function renderFound(desk: ScanDesk, host: DeskHost, words: DeskMessages, isStill: boolean): TemplateResult {
  const [newest, ...others] = desk.tally;
  const recognised = newest?.item.recognised;
  const description = recognised && others.length === 0 ? describe(recognised, words, host) : undefined;
  const isDoubtful = recognised && description && toneOf(recognised, description) === 'doubtful';
  return html`
    <div class="panel found ${isStill ? 'over' : ''} ${isDoubtful ? 'doubtful' : ''}">
      <span class="tick">${isDoubtful ? warnIcon : rightIcon}</span>
      <p class="title">${description?.kind ?? words.found(desk.tally.length)}</p>
      <button type="button" @click=${() => desk.start('camera')}>${words.again}</button>
    </div>
  `;
}

function renderOutlines({ outlines: { corners, size } }: ScanDesk): TemplateResult {
  return html`
    <svg id="outline" viewBox="0 0 ${size.width} ${size.height}" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      ${corners.map(points => {
        const places = points.map(([x, y]) => `${Math.round(x * size.width)},${Math.round(y * size.height)}`);
        return svg`<polygon points=${places.join(' ')}></polygon>`;
      })}
    </svg>
  `;
}
