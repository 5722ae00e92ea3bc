import { describe, expect, test } from 'vitest';
import type { Mention, MentionKind } from '../../../../src/core/mention.ts';
import {
  CAPITAL,
  GENERIC,
  listWords,
  readWords,
  SAID,
  type StoryWords,
} from '../../../../src/core/pacts/rank/story-words.ts';
import { anyText } from '../../../any-text.ts';
import fc from '../../../fuzz.ts';

function mention(kind: MentionKind, start: number, end: number): Mention {
  return { start, end, kind, code: 'x', form: 'name', strength: 'strong', isPlace: false };
}

describe('listWords', () => {
  test('small letters, four letters at least, each once', () => {
    expect([...listWords('The Dam, the dam of ITAIPU: Itaipu!')]).toEqual(['itaipu']);
  });

  test('cuts what is mostly inflection and drops accents', () => {
    expect([...listWords('границами граница')]).toEqual(['границ']);
    expect([...listWords('genéticos genetic')]).toEqual(['geneti']);
  });

  test('vowel signs belong to their word', () => {
    expect([...listWords('करतारपुर गलियारा')]).toEqual([...listWords('गलियारा करतारपुर')].reverse());
  });

  test('two Chinese characters that stand together are a word, hiragana is none', () => {
    expect([...listWords('捕鯨委員会からの')]).toEqual(['捕鯨', '鯨委', '委員', '員会']);
    expect([...listWords('オープンスカイズ条約')]).toEqual(['オープンスカ', '条約']);
  });
});

const wordsOf = ({ uses }: StoryWords, wanted: number): readonly string[] =>
  [...uses].filter(([, use]) => (use & wanted) !== 0).map(([word]) => word);

describe('readWords', () => {
  test('names of states are no words', () => {
    const story = readWords('Brazil opens Itaipu', [mention('country', 0, 6)]);
    expect(wordsOf(story, SAID)).toEqual(['opens', 'itaipu']);
  });

  test('tells what is written like a name', () => {
    const story = readWords('the dams near Itaipu', []);
    expect(wordsOf(story, SAID)).toEqual(['dams', 'near', 'itaipu']);
    expect(wordsOf(story, CAPITAL)).toEqual(['itaipu']);
  });

  test('a script without capitals writes everything like a name', () => {
    const story = readWords('करतारपुर 捕鯨', []);
    expect(wordsOf(story, CAPITAL)).toEqual(['करतारपुर', '捕鯨'].flatMap((word) => [...listWords(word)]));
  });

  test('words of agreement are generic, those of topics unless they are written like a name', () => {
    const text = 'Open Skies treaty on outer space';
    const mentions = [mention('topic', 0, 10), mention('term', 11, 17), mention('topic', 21, 32)];
    expect(wordsOf(readWords(text, mentions), GENERIC)).toEqual(['treaty', 'outer', 'space']);
  });

  test('years of any script', () => {
    expect([...readWords('1966, ٢٠٠١ and १९७३; not 12345 or 196', []).years]).toEqual([1966, 2001, 1973]);
  });

  test('takes any text', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const { uses } = readWords(text, []);
        for (const [word, use] of uses) expect([word !== '', use & SAID]).toEqual([true, SAID]);
      }),
    );
  });
});
