import { useEffect, useState } from 'preact/hooks';
import type { FoundPacts } from '../../core/pacts/found-pacts.ts';
import type { Problem } from '../view.ts';
import { useCallbacks } from './context.ts';

/** What the search knows: nothing yet, that it is at work, what it found last or why it failed. */
export interface SearchState {
  readonly isBusy: boolean;
  readonly answer: FoundPacts | Problem | null;
}

const IDLE: SearchState = { isBusy: false, answer: null };
const PAUSE = 180; // ms without a key: about what lies between two letters of a word.

/** Searches as the reader types; an answer that a later word has overtaken is dropped. */
export function useSearch(words: string, date: string): SearchState {
  const { onSearch } = useCallbacks();
  const [state, setState] = useState(IDLE);
  const asked = words.trim();
  useEffect(() => void onSearch('', date), [date]);
  useEffect(() => {
    if (asked === '') return setState(IDLE);
    let isCurrent = true;
    setState(({ answer }) => ({ isBusy: true, answer }));
    const timer = setTimeout(async () => {
      const answer = await onSearch(asked, date);
      if (isCurrent) setState({ isBusy: false, answer });
    }, PAUSE);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [asked, date]);
  return state;
}
