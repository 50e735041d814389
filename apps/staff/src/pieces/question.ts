import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../desk.ts';
import { dialog } from './dialog.ts';
import { failureNote } from './notes.ts';

interface QuestionWords {
  readonly title: string;
  readonly text: string;
  readonly confirm: string;
}

interface QuestionOptions<T> {
  words(subject: T): QuestionWords;
  send(subject: T, signal: AbortSignal): Promise<unknown>;
  done(subject: T): void;
}

/** Asks before something that cannot be undone, and stays open with the reason if it fails. */
export function createQuestion<T>(desk: Desk, options: QuestionOptions<T>) {
  let subject: T | undefined;
  let isSending = false;
  let failure: unknown;

  const set = (next: T | undefined) => {
    subject = next;
    failure = undefined;
    desk.refresh();
  };
  const confirm = async (asked: T) => {
    if (isSending) return;
    isSending = true;
    failure = undefined;
    desk.refresh();
    try {
      await options.send(asked, desk.signal);
      isSending = false;
      set(undefined);
      options.done(asked);
    } catch (error) {
      if (desk.signal.aborted) return;
      isSending = false;
      failure = error;
      desk.refresh();
    }
  };

  return {
    ask: (asked: T) => set(asked),
    render(): TemplateResult | typeof nothing {
      if (subject === undefined) return nothing;
      const asked = subject;
      const words = options.words(asked);
      const close = () => set(undefined);
      return dialog(
        words.title,
        html`<p>${words.text}</p>
          ${failure === undefined ? nothing : failureNote(desk.words, failure)}
          <div class="submit">
            <button type="button" class="danger" aria-disabled=${isSending} @click=${() => void confirm(asked)}>${words.confirm}</button>
            <button type="button" class="quiet" @click=${close}>${desk.words.frame.cancel}</button>
          </div>`,
        close,
      );
    },
  };
}
