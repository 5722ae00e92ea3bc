import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../src/core/find-mentions.ts';
import type { Mention, Rejection } from '../../../src/core/mention.ts';
import { addNamesInPacts } from '../../../src/core/profile/names-in-pacts.ts';
import { buildProfile } from '../../../src/core/profile.ts';
import groups from '../../../src/data/groups.json' with { type: 'json' };
import { articleOf } from '../mentions/support/find-in.ts';
import { shippedLexiconsFor } from '../mentions/support/real-lexicons.ts';
import { codes, TODAY } from './support/profile.ts';

const pact: Mention = {
  start: 10,
  end: 30,
  kind: 'pact',
  code: 'treaty',
  form: 'title',
  strength: 'strong',
  isPlace: false,
};
const inside = (code: string, start: number, reason: Rejection['reason'] = 'overlap'): Rejection => {
  return { start, end: start + 2, kind: 'country', code, reason };
};
const codesWith = (...rejected: readonly Rejection[]): readonly string[] =>
  addNamesInPacts({ mentions: [pact], rejected }, () => ['JP', 'AU']).map(({ code }) => code);

describe('names within the name of a pact', () => {
  test('are its parties', () => {
    expect(codesWith(inside('JP', 10), inside('AU', 12))).toEqual(['treaty', 'JP', 'AU']);
  });

  test('and nobody else, nothing beside it, nothing that is no name', () => {
    expect(codesWith(inside('CN', 10), inside('JP', 40), inside('AU', 12, 'language'))).toEqual(['treaty']);
  });

  test('tell who acts where the sentence has the host as a place alone', () => {
    const article = articleOf(
      '首相は東京でオーストラリアの首相を迎え、「安全保障協力に関する日豪共同宣言」を書き改めることで一致した。' +
        '中国とソロモン諸島が結んだ安全保障協定には、どちらも不安を示した。',
    );
    const found = findMentions(article, shippedLexiconsFor('ja'));
    const read = addNamesInPacts(found, () => ['AU', 'JP']);
    const { parties } = buildProfile(article, read, { groups, today: TODAY });
    expect(codes(parties)).toContain('JP');
  });
});
