import { isContextAlive } from '../platform/browser.ts';
import { getMessage, getMessageLanguage, loadMessages, type MessageSource } from '../platform/i18n.ts';
import type { Settings } from '../platform/settings.ts';
import { withTimeout } from '../platform/with-timeout.ts';
import { createHost } from '../sidebar/host.ts';
import styles from './failure-notice.css?inline';

/** Tells the reader that the sidebar does not come. It needs nothing that may be what is missing. */
export interface FailureNotice {
  /** Says so in the reader's language, or in the browser's; an extension that is gone says nothing, since it has no words any more. */
  tell(language: Settings['language']): Promise<void>;
  leave(): void;
}

/** The words of another language come from the worker, which may be what fails. In ms. */
const WORDS_MS = 1000;

/** Some twenty words can be read twice in this time, at three a second. In ms. */
const STAY_MS = 15_000;

const speak = (language: Settings['language']): Promise<MessageSource> =>
  withTimeout(WORDS_MS, loadMessages(language)).catch(() => ({ lookup: getMessage, lang: getMessageLanguage() }));

function makeText(document: Document, { lookup }: MessageSource): HTMLElement {
  const text = document.createElement('div');
  for (const key of ['problem_title', 'problem_internal']) {
    const line = document.createElement('p');
    line.textContent = lookup(key);
    text.append(line);
  }
  return text;
}

/** The browser itself closes the note with it: that works also where our scripts have ended meanwhile. */
function makeClose(note: HTMLElement, { lookup }: MessageSource): HTMLButtonElement {
  const close = note.ownerDocument.createElement('button');
  close.type = 'button';
  close.textContent = '×';
  close.ariaLabel = lookup('close');
  close.popoverTargetElement = note;
  close.popoverTargetAction = 'hide';
  return close;
}

/** Announced when it comes, without taking the focus from what the reader does. */
function makeNote(document: Document, speech: MessageSource): HTMLElement {
  const note = document.createElement('div');
  note.className = 'note';
  note.role = 'alert';
  note.lang = speech.lang;
  note.dir = 'auto';
  note.append(makeText(document, speech), makeClose(note, speech));
  return note;
}

/** Has the note leave by Escape, by its button and by itself, but not from under the pointer or the focus. */
function letLeave(note: HTMLElement, leave: () => void, signal: AbortSignal): void {
  const onKey = ({ key, isTrusted }: KeyboardEvent): void => {
    if (isTrusted && key === 'Escape') leave();
  };
  note.ownerDocument.addEventListener('keydown', onKey, { capture: true, signal });
  note.addEventListener('toggle', (event) => (event as ToggleEvent).newState === 'closed' && leave(), { signal });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stay = (): void => {
    timer = setTimeout(() => (note.matches(':hover, :focus-within') ? stay() : leave()), STAY_MS);
  };
  stay();
  signal.addEventListener('abort', () => clearTimeout(timer));
}

export function createFailureNotice(document: Document, signal: AbortSignal): FailureNotice {
  let shown = new AbortController();
  const leave = (): void => shown.abort();
  return {
    leave,
    async tell(language) {
      leave();
      shown = new AbortController();
      const life = AbortSignal.any([signal, shown.signal]);
      const speech = isContextAlive() ? await speak(language).catch(() => null) : null;
      if (!speech || life.aborted) return;
      const note = makeNote(document, speech);
      createHost(document, { signal: life, styles, onLost: leave }).show(note);
      letLeave(note, leave, life);
    },
  };
}
