import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translator } from '../i18n.ts';
import type { SidebarCallbacks } from '../view.ts';

const TranslatorContext = createContext<Translator | null>(null);
const CallbacksContext = createContext<SidebarCallbacks | null>(null);

export const TranslatorProvider = TranslatorContext.Provider;
export const CallbacksProvider = CallbacksContext.Provider;

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
