import { expect, test } from 'vitest';
import { findMentions } from '../../../src/core/find-mentions.ts';
import { articleOf } from '../../core/mentions/support/find-in.ts';
import { shippedLexiconsFor } from '../../core/mentions/support/real-lexicons.ts';

/** What a sentence says of the two states together, as it is written there. */
function namesOf(lang: string, sentence: string): readonly string[] {
  const { mentions } = findMentions(articleOf(sentence), shippedLexiconsFor(lang));
  return mentions.filter(({ code }) => code === 'KOREAS').map(({ start, end }) => sentence.slice(start, end));
}

test.each([
  ['en', 'The two Koreas signed an agreement on Monday.', 'two Koreas'],
  ['en', 'The inter-Korean agreement was signed in 2018.', 'inter-Korean'],
  ['es', 'Las dos Coreas firmaron un acuerdo.', 'dos Coreas'],
  ['fr', 'Les deux Corées ont signé un accord.', 'deux Corées'],
  ['it', 'Le due Coree hanno firmato un accordo.', 'due Coree'],
  ['pt', 'As duas Coreias assinaram um acordo.', 'duas Coreias'],
  ['de', 'Die beiden Koreas unterzeichneten ein Abkommen.', 'beiden Koreas'],
  ['ru', 'Обе Кореи подписали соглашение.', 'Обе Кореи'],
  ['ru', 'Межкорейское соглашение подписано.', 'Межкорейское'],
  ['uk', 'Обидві Кореї підписали угоду.', 'Обидві Кореї'],
  ['pl', 'Obie Koree podpisały porozumienie.', 'Obie Koree'],
  ['ar', 'وقعت الكوريتان اتفاقا.', 'الكوريتان'],
  ['hi', 'दोनों कोरिया ने समझौते पर हस्ताक्षर किए।', 'दोनों कोरिया'],
  ['zh', '两韩签署协议。', '两韩'],
  ['ja', '南北朝鮮が合意に署名した。', '南北朝鮮'],
  ['tr', 'İki Kore anlaşma imzaladı.', 'İki Kore'],
  ['id', 'Kedua Korea menandatangani perjanjian.', 'Kedua Korea'],
])('both Koreas are named together (%s): %s', (lang, sentence, name) => {
  expect(namesOf(lang, sentence)).toEqual([name]);
});

test.each([
  ['en', 'South Korea and Korean firms signed an agreement.'],
  ['es', 'Corea firmó dos acuerdos.'],
])('and not where one is (%s): %s', (lang, sentence) => {
  expect(namesOf(lang, sentence)).toEqual([]);
});
