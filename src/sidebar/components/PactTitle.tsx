import type { VNode } from 'preact';
import type { Pact } from '../../core/pacts/pact.ts';
import { cutAfterWord, namePact } from '../model/pact-name.ts';
import { useTranslator } from './context.ts';

interface Props {
  readonly pact: Pact;
  /** A longer name is cut after a word, characters. */
  readonly most?: number;
}

/** Names of more characters are full titles, which as headings would fill half a screen. */
const LONG_NAME = 90;

/** A pact's name in its own language and direction. */
export function PactTitle({ pact, most }: Props): VNode {
  const { text, lang } = namePact(pact, useTranslator().lang);
  return (
    <bdi class="pact-name" lang={lang} data-long={text.length > LONG_NAME || undefined}>
      {most === undefined ? text : cutAfterWord(text, most)}
    </bdi>
  );
}
