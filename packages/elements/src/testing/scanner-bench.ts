import { fixture, html } from '@open-wc/testing';
import '../scanner/define.ts';
import type { SuyuanScanner } from '../scanner/scanner.ts';
import type { ScanDetail, ScanEvent } from '../scanner/scanner-events.ts';
import { FakeCamera } from './fake-camera.ts';
import { FakeEngine } from './fake-engine.ts';

export const CODE = '51234567890123456787';
export const ADDRESS = `https://trace.example.cn/t/${CODE}`;

/** What a test of the scanner plays with; fresh for every one. */
export class ScannerBench {
  readonly camera = new FakeCamera();
  readonly engine = new FakeEngine();
  /** What the pages around the scanners were told. */
  readonly scans: ScanDetail[] = [];

  constructor() {
    localStorage.clear();
  }

  async open(more: Partial<SuyuanScanner> = {}, lang = 'zh-CN'): Promise<SuyuanScanner> {
    const element = await fixture<SuyuanScanner>(html`
      <suyuan-scanner
        lang=${lang}
        origins="https://trace.example.cn"
        muted
        .camera=${this.camera}
        .engine=${this.engine.choose}
        @suyuan-scan=${(event: ScanEvent) => this.scans.push(event.detail)}
      ></suyuan-scanner>
    `);
    Object.assign(element, more);
    await shows(element, '[role=status]');
    return element;
  }

  close(): void {
    this.camera.dispose();
  }
}

/** What a node says, in one line. */
export function textOf(node: Node): string {
  return (node.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

/** The part of the element once it is there and says so; there is no other sign that something drawn has appeared. */
export async function shows(element: SuyuanScanner, selector: string, words = ''): Promise<HTMLElement> {
  for (;;) {
    await element.updateComplete;
    const found = [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
    const match = found.find(one => textOf(one).includes(words));
    if (match) return match;
    await new Promise(requestAnimationFrame);
  }
}

export function button(element: SuyuanScanner, words: string): Promise<HTMLElement> {
  return shows(element, 'button', words);
}

export function labelled(element: SuyuanScanner, label: string): Promise<HTMLElement> {
  return shows(element, `[aria-label="${label}"]`);
}

export async function press(element: SuyuanScanner, words: string): Promise<void> {
  (await button(element, words)).click();
}

/** The cards that are shown, in words. */
export function cards(element: SuyuanScanner): string[] {
  return [...(element.shadowRoot?.querySelectorAll('.card') ?? [])].map(textOf);
}

/** Keys as a gun sends them, one every `gap` milliseconds. */
export function shoot(text: string, target: EventTarget = document.body, key?: string, gap = 20): void {
  const started = performance.now();
  const press = (pressed: string, code: string, at: number) => {
    const event = new KeyboardEvent('keydown', {
      key: pressed,
      code,
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    // The rhythm is the keyboard's, however slow the machine under test is.
    Object.defineProperty(event, 'timeStamp', { value: started + at * gap });
    target.dispatchEvent(event);
  };
  for (const [at, character] of [...text].entries()) press(key ?? character, `Digit${character}`, at);
  press('Enter', 'Enter', text.length);
}
