import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translator } from '../../wording/translator.ts';
import type { ReaderStars, SidebarCallbacks } from '../view.ts';

/** Until they have been read, and where they cannot be. */
export const NO_STARS: ReaderStars = { given: new Map() };

const TranslatorContext = createContext<Translator | null>(null);
const CallbacksContext = createContext<SidebarCallbacks | null>(null);
const StarsContext = createContext<ReaderStars>(NO_STARS);

export const TranslatorProvider = TranslatorContext.Provider;
export const CallbacksProvider = CallbacksContext.Provider;
export const StarsProvider = StarsContext.Provider;

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
