import '../sidebar/styles/tokens.css';
import '../sidebar/styles/base.css';
import '../sidebar/styles/controls.css';
import './page.css';
import { loadMessages } from '../platform/i18n.ts';
import { addressOf } from '../platform/own-pages.ts';
import type { Settings } from '../platform/settings.ts';
import { createTranslator, type MessageKey, type Translator } from '../wording/translator.ts';
import type { PageLinks } from './PageFrame.tsx';

/** Addresses of our pages, for the links between them. */
export const listPages = (): PageLinks => ({
  options: addressOf('options'),
  about: addressOf('about'),
  welcome: addressOf('welcome'),
  reading: addressOf('reading'),
  starred: addressOf('starred'),
});

/** Makes the translator of a page of ours in the reader's language, and gives the document its language and title. */
export async function speakAs(
  document: Document,
  { language }: Pick<Settings, 'language'>,
  title: MessageKey,
): Promise<Translator> {
  const { lookup, lang } = await loadMessages(language);
  const translator = createTranslator(lookup, lang);
  document.documentElement.lang = translator.lang;
  document.documentElement.dir = translator.dir;
  document.title = `${translator.t(title)} – ${translator.t('extension_name')}`;
  return translator;
}
