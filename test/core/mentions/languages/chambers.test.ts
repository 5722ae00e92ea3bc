import { describe, expect, test } from 'vitest';
import { checksFor } from '../support/checks.ts';

/** Three states have a Bundesrat: whose it is the rest of the text tells, or nothing does. */
const texts: readonly (readonly [lang: string, text: string, whose: string | null])[] = [
  ['en', 'The German government waits. The Bundesrat votes on Friday.', 'DE'],
  ['en', 'Swiss farmers protest. The Bundesrat answers on Friday.', 'CH'],
  ['en', 'The Austrian government waits. The Bundesrat votes on Friday.', 'AT'],
  ['en', 'Peru waits. The Bundesrat votes on Friday.', null],
  ['en', 'Swiss and Austrian farmers protest. The Bundesrat votes on Friday.', null],
  ['fr', 'Berlin attend. Le Bundesrat vote vendredi.', 'DE'],
  ['fr', 'La Suisse attend. Le Bundesrat vote vendredi.', 'CH'],
  ['fr', 'Le Pérou attend. Le Bundesrat vote vendredi.', null],
  ['es', 'Alemania espera. El Bundesrat vota el viernes.', 'DE'],
  ['es', 'Austria espera. El Bundesrat vota el viernes.', 'AT'],
  ['pt', 'A Alemanha espera. O Bundesrat vota na sexta-feira.', 'DE'],
  ['pt', 'A Suíça espera. O Bundesrat vota na sexta-feira.', 'CH'],
  ['pl', 'Niemcy czekają. Bundesrat głosuje w piątek.', 'DE'],
  ['pl', 'Szwajcaria czeka. Bundesrat głosuje w piątek.', 'CH'],
];

describe('a Bundesrat', () => {
  test.each(texts)('%s: %s', (lang, text, whose) => {
    const found = checksFor(lang)
      .findAll(text)
      .filter((name) => name.startsWith('Bundesrat'));
    expect(found.map((name) => name.replace(/^Bundesrat=|[~@]/g, ''))).toEqual(whose === null ? [] : [whose]);
  });
});
