import { html, nothing, type TemplateResult } from 'lit';
import { muteIcon, shakeIcon, soundIcon, stopIcon, switchIcon, torchIcon } from './icons.ts';
import type { DeskMessages } from './locales/zh-cn.ts';
import type { ScanDesk } from './scan-desk.ts';

const SIGNAL_ICONS = { sound: soundIcon, buzz: shakeIcon, none: muteIcon };

/** Over the camera's picture: where to hold the code, what goes on, and what the camera can do. */
export function renderLive(desk: ScanDesk, words: DeskMessages): TemplateResult {
  const { camera, announcer, lookout } = desk;
  const { torch, zoom, lenses = [] } = camera.controls ?? {};
  const { next } = announcer;
  return html`
    <svg id="finder" viewBox="0 0 100 100" aria-hidden="true">
      <path d="M4 22V10a6 6 0 0 1 6-6h12M78 4h12a6 6 0 0 1 6 6v12M96 78v12a6 6 0 0 1-6 6H78M22 96H10a6 6 0 0 1-6-6V78"></path>
      <path class="line" d="M10 50h80"></path>
    </svg>
    <p id="caption" role="status">${words.aim[lookout.aim]}</p>
    <div id="tools" part="tools">
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
      <div class="row">
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
        ${next ? round(SIGNAL_ICONS[announcer.signal], words.signals[next], () => desk.chooseSignal(next)) : nothing}
        ${round(stopIcon, words.stop, () => desk.stop())}
      </div>
    </div>
  `;
}

function round(icon: TemplateResult, label: string, press: () => void, pressed?: boolean): TemplateResult {
  return html`
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
}
