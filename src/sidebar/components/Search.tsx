import type { TargetedKeyboardEvent, VNode } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { FoundPacts } from '../../core/pacts/found-pacts.ts';
import type { Translator } from '../../wording/translator.ts';
import type { ReadyView } from '../view.ts';
import { useTranslator } from './context.ts';
import { Icon } from './Icon.tsx';
import { toListContext } from './list-context.ts';
import { PactList, useOpened } from './PactList.tsx';
import { ProblemNote } from './Problem.tsx';
import { type SearchState, useSearch } from './use-search.ts';

interface Props {
  readonly view: ReadyView;
  /** The reader goes back to the article. */
  onLeave(): void;
}

function describeFound({ total, isLoose, best }: FoundPacts, { t, n, number }: Translator): string {
  if (total === 0) return t('search_none');
  if (isLoose) return t('search_loose');
  const found = n('search_found', total);
  return total > best.length ? `${found}. ${t('search_best', number(best.length))}` : found;
}

/** The state of the search in words; empty while the reader has typed nothing. */
function describeState({ isBusy, answer }: SearchState, translator: Translator): string {
  if (answer !== null && typeof answer === 'object') return describeFound(answer, translator);
  return isBusy ? translator.t('search_busy') : '';
}

function Results({ view, found }: { readonly view: ReadyView; readonly found: FoundPacts }): VNode {
  const [opened, toggle] = useOpened();
  return <PactList pacts={found.best} context={toListContext(view, found.best)} opened={opened} onToggle={toggle} />;
}

interface FieldProps {
  readonly hintId: string;
  readonly words: string;
  onWords(words: string): void;
  onLeave(): void;
}

const LONGEST = 300; // UTF-16 units; more than any title, and what the background takes.

function Field({ hintId, words, onWords, onLeave }: FieldProps): VNode {
  const { t } = useTranslator();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const leaveOnEscape = (event: TargetedKeyboardEvent<HTMLInputElement>): void => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    onLeave();
  };
  return (
    <search>
      <form class="search-form" onSubmit={(event) => event.preventDefault()}>
        <Icon name="search" />
        <input
          ref={input}
          type="search"
          dir="auto"
          autocomplete="off"
          spellcheck={false}
          maxLength={LONGEST}
          aria-label={t('search_all')}
          aria-describedby={hintId}
          value={words}
          onInput={({ currentTarget }) => onWords(currentTarget.value)}
          onKeyDown={leaveOnEscape}
        />
      </form>
    </search>
  );
}

/** The search over all pacts of the collection, whatever the article is about. */
export function Search({ view, onLeave }: Props): VNode {
  const translator = useTranslator();
  const { t } = translator;
  const hintId = useId();
  const [words, setWords] = useState('');
  const state = useSearch(words, view.annotation.profile.date);
  const { isBusy, answer } = state;
  return (
    <section class="search" aria-label={t('search_all')}>
      <button type="button" class="quiet back" onClick={onLeave}>
        <Icon name="back" />
        {t('whole_article')}
      </button>
      <h2 class="search-title">{t('search_all')}</h2>
      <Field hintId={hintId} words={words} onWords={setWords} onLeave={onLeave} />
      <p class="note" id={hintId}>
        {t('search_hint')}
      </p>
      <p class="search-state" role="status">
        {describeState(state, translator)}
      </p>
      <div aria-busy={isBusy}>
        {typeof answer === 'string' && <ProblemNote problem={answer} />}
        {answer !== null && typeof answer === 'object' && <Results view={view} found={answer} />}
      </div>
    </section>
  );
}
