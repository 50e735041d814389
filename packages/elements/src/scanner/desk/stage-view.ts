import { html, nothing, svg, type TemplateResult } from 'lit';
import { rightIcon, warnIcon } from '../icons.ts';
import type { ScanProblem } from '../scanner-session.ts';
import type { DeskHost } from './desk-host.ts';
import { muteIcon, soundIcon, stopIcon, switchIcon, torchIcon } from './icons.ts';
import type { DeskMessages } from './locales/zh-cn.ts';
import type { ScanDesk } from './scan-desk.ts';

/** What the stage shows once somebody scans: video or picture, and over it what goes on. */
export function renderStage(desk: ScanDesk, host: DeskHost, words: DeskMessages): TemplateResult {
  const { state } = desk;
  const isLive = state.kind === 'scanning' && state.way === 'camera' && !state.paused;
  const isStill = desk.outlines.length > 0 && state.kind === 'found';
  const isPicture = state.kind === 'scanning' && state.way === 'picture';
  return html`
    <video
      part="video"
      playsinline
      aria-hidden="true"
      disablepictureinpicture
      .muted=${true}
      ?hidden=${!isLive}
      @pointerdown=${desk.pinch.press}
      @pointermove=${desk.pinch.move}
      @pointerup=${desk.pinch.release}
      @pointercancel=${desk.pinch.release}
    ></video>
    <canvas aria-hidden="true" ?hidden=${!isStill && !isPicture}></canvas>
    ${isLive || isStill ? renderOutlines(desk) : nothing}
    ${renderState(desk, host, words)} ${desk.isDropping ? html`<p id="dropping">${words.drop}</p>` : nothing}
  `;
}

function renderState(desk: ScanDesk, host: DeskHost, words: DeskMessages): TemplateResult | typeof nothing {
  const { state } = desk;
  switch (state.kind) {
    case 'idle':
      return nothing;
    case 'asking':
      return renderWaiting(
        state.way === 'camera' ? words.asking : words.askingBridge,
        state.way === 'camera' ? words.askingHint : '',
        desk,
        words,
      );
    case 'scanning':
      if (state.way === 'picture') return renderWaiting(words.reading, '', desk, words);
      return state.paused ? renderWaiting(words.paused[state.paused], '', desk, words) : renderLive(desk, words);
    case 'found':
      return renderFound(desk, words);
    case 'failed':
      return renderProblem(state.problem, desk, host, words);
  }
}

function renderWaiting(title: string, hint: string, desk: ScanDesk, words: DeskMessages): TemplateResult {
  return html`
    <div class="panel waiting">
      <span class="spinner"></span>
      <p class="title" role="status">${title}</p>
      ${hint ? html`<p class="hint">${hint}</p>` : nothing}
      <button type="button" @click=${() => desk.stop()}>${words.cancel}</button>
    </div>
  `;
}

function renderLive(desk: ScanDesk, words: DeskMessages): TemplateResult {
  const { camera, isMuted } = desk;
  const { torch, zoom, lenses = [] } = camera.controls ?? {};
  const round = (icon: TemplateResult, label: string, press: () => void, pressed?: boolean) => html`
    <button
      type="button"
      class="round"
      aria-label=${label}
      title=${label}
      aria-pressed=${pressed === undefined ? nothing : pressed ? 'true' : 'false'}
      @click=${press}
    >
      ${icon}
    </button>
  `;
  return html`
    <svg id="finder" viewBox="0 0 100 100" aria-hidden="true">
      <path d="M4 22V10a6 6 0 0 1 6-6h12M78 4h12a6 6 0 0 1 6 6v12M96 78v12a6 6 0 0 1-6 6H78M22 96H10a6 6 0 0 1-6-6V78"></path>
      <path class="line" d="M10 50h80"></path>
    </svg>
    <p id="caption" role="status">${words.scanning}</p>
    <div id="tools" part="tools">
      ${
        torch
          ? round(
              torchIcon,
              camera.torch ? words.torchOff : words.torchOn,
              () => void camera.setTorch(!camera.torch),
              camera.torch,
            )
          : nothing
      }
      ${lenses.length > 1 ? round(switchIcon, words.switchCamera, () => desk.switchLens()) : nothing}
      ${
        zoom
          ? html`<input
              type="range"
              aria-label=${words.zoom}
              min=${zoom.min}
              max=${zoom.max}
              step=${zoom.step || 0.1}
              .value=${String(camera.zoom ?? zoom.value)}
              @input=${(event: InputEvent) => void camera.setZoom((event.target as HTMLInputElement).valueAsNumber)}
            />`
          : nothing
      }
      ${round(isMuted ? muteIcon : soundIcon, isMuted ? words.unmute : words.mute, () => desk.setMuted(!isMuted))}
      ${round(stopIcon, words.stop, () => desk.stop())}
    </div>
  `;
}

function renderFound(desk: ScanDesk, words: DeskMessages): TemplateResult {
  return html`
    <div class="panel found">
      <span class="tick">${rightIcon}</span>
      <p class="title">${words.found(desk.tally.length)}</p>
      <button type="button" class="primary" @click=${() => desk.start('camera')}>${words.again}</button>
    </div>
  `;
}

function renderProblem(problem: ScanProblem, desk: ScanDesk, host: DeskHost, words: DeskMessages): TemplateResult {
  const { title, remedy, action } = words.problems[problem];
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
        ${
          action === 'photo'
            ? html`<button type="button" class="primary" @click=${() => host.choosePicture()}>${words.choosePicture}</button>`
            : nothing
        }
        ${
          action === 'none'
            ? html`<button type="button" class="primary" @click=${() => desk.stop()}>${words.cancel}</button>`
            : html`<button
                type="button"
                class=${action === 'retry' ? 'primary' : ''}
                @click=${() => desk.start(problem === 'bridge.failed' ? 'bridge' : 'camera')}
              >
                ${action === 'retry' ? words.retry : words.again}
              </button>`
        }
      </div>
    </div>
  `;
}

function renderOutlines({ outlines, size }: ScanDesk): TemplateResult {
  const points = (corners: ScanDesk['outlines'][number]) =>
    corners.map(([x, y]) => `${Math.round(x * size.width)},${Math.round(y * size.height)}`).join(' ');
  return html`
    <svg id="outline" viewBox="0 0 ${size.width} ${size.height}" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      ${outlines.map(corners => svg`<polygon points=${points(corners)}></polygon>`)}
    </svg>
  `;
}
