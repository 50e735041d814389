import { render, type TemplateResult } from 'lit';

export type Tone = 'done' | 'trouble';

/** What was just said, and is shown for a while. */
export interface Said {
  readonly sentence: string;
  readonly tone: Tone;
}

/** The part of the page that the console draws on. */
export interface Screen {
  readonly said: Said | undefined;
  /** Draws anew, soon and once however often it is asked for. */
  refresh(): void;
  say(sentence: string, tone?: Tone): void;
  /** Moves the focus to the first match, once there is one. */
  focus(selector: string): void;
}

const sayTime = 6000;

export function createScreen(root: HTMLElement, view: () => TemplateResult): Screen {
  let said: Said | undefined;
  let silence: ReturnType<typeof setTimeout> | undefined;
  let wanted: string | undefined;
  let isAwaited = false;

  const draw = () => {
    isAwaited = false;
    render(view(), root);
    // What is to have the focus may come with a later draw, when its data are there.
    const target = wanted === undefined ? null : root.querySelector<HTMLElement>(wanted);
    if (!target) return;
    wanted = undefined;
    target.focus();
  };
  const refresh = () => {
    if (isAwaited) return;
    isAwaited = true;
    queueMicrotask(draw);
  };
  const set = (next: Said | undefined) => {
    said = next;
    refresh();
  };

  return {
    get said() {
      return said;
    },
    refresh,
    say(sentence, tone = 'done') {
      clearTimeout(silence);
      silence = setTimeout(() => set(undefined), sayTime);
      set({ sentence, tone });
    },
    focus(selector) {
      wanted = selector;
      refresh();
    },
  };
}
