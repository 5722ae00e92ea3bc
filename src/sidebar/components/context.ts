import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translator } from '../../wording/translator.ts';
import type { ReaderStars, SidebarCallbacks } from '../view.ts';

/** Until they have been read, and where they cannot be. */
export const NO_STARS: ReaderStars = { given: new Map() };

/** The list that a pact stands in: whoever names another of its pacts can lead there. */
export interface ListedPacts {
  has(id: string): boolean;
  /** Opens a pact of the list and takes the keyboard to it. */
  open(id: string): void;
}

const NO_LIST: ListedPacts = { has: () => false, open: () => undefined };

const TranslatorContext = createContext<Translator | null>(null);
const CallbacksContext = createContext<SidebarCallbacks | null>(null);
const StarsContext = createContext<ReaderStars>(NO_STARS);
const ListedPactsContext = createContext<ListedPacts>(NO_LIST);

export const TranslatorProvider = TranslatorContext.Provider;
export const CallbacksProvider = CallbacksContext.Provider;
export const StarsProvider = StarsContext.Provider;
export const ListedPactsProvider = ListedPactsContext.Provider;

function required<T>(value: T | null): T {
  if (value === null) throw new Error('A sidebar component stands outside its providers.');
  return value;
}

export function useTranslator(): Translator {
  return required(useContext(TranslatorContext));
}

export function useCallbacks(): SidebarCallbacks {
  return required(useContext(CallbacksContext));
}

export function useStars(): ReaderStars {
  return useContext(StarsContext);
}

export function useListedPacts(): ListedPacts {
  return useContext(ListedPactsContext);
}
