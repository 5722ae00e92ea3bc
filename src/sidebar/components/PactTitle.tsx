import type { VNode } from 'preact';
import type { Pact } from '../../core/pacts/pact.ts';
import { namePact } from '../model/pact-name.ts';
import { useTranslator } from './context.ts';

/** A pact's name in its own language and direction. */
export function PactTitle({ pact }: { readonly pact: Pact }): VNode {
  const { text, lang } = namePact(pact, useTranslator().lang);
  return (
    <bdi class="pact-name" lang={lang}>
      {text}
    </bdi>
  );
}
