import { describe, expect, test } from 'vitest';
import { findEnumerated, isActor } from '../../../src/core/profile/enumerations.ts';
import { mark } from './support/markup.ts';

/** Codes of the names of one sentence that stand in a list, in order. */
function enumerated(line: string): readonly string[] {
  const { article, mentions } = mark([`paragraph: ${line}`]);
  const found = findEnumerated(article, mentions.filter(isActor));
  return mentions.filter((mention) => found.has(mention)).map(({ code }) => code);
}

describe('findEnumerated', () => {
  test.each([
    ['[c KE|Kenya], [c UG|Uganda] and [c TZ|Tanzania] signed', ['KE', 'UG', 'TZ']],
    ['[c KE|کینیا] [c UG|یوگنڈا] اور [c TZ|تنزانیہ] کے وزراء', ['KE', 'UG', 'TZ']],
    ['[c KE|เคนยา] [c UG|ยูกันดา] และ[c TZ|แทนซาเนีย]ลงนาม', ['KE', 'UG', 'TZ']],
    ['[c RW|ரவாண்டா] [c KE|கென்யா] [c UG|உகாண்டா] மற்றும் [c TZ|தான்சானியா]', ['RW', 'KE', 'UG', 'TZ']],
  ])('%s', (line, expected) => {
    expect(enumerated(line)).toEqual(expected);
  });

  test.each([
    '[c KE|केन्या] ने [c PE|पेरू] के साथ समझौता किया',
    '[c KE|کینیا] نے [c PE|پیرو] کے ساتھ معاہدہ کیا',
    '[c KE|কেনিয়া] [c PE|পেরুর] সঙ্গে চুক্তি সই করেছে',
    '[c KE|کنیا] با [c PE|پرو] توافق کرد',
    '[c KE|ケニア]は[c PE|ペルー]と協定を結んだ',
    '[c KE|케냐]가 [c PE|페루]와 협정을 맺었다',
    '[c KE|கென்யா] [c PE|பெருவுடன்] ஒப்பந்தம் செய்தது',
  ])('who signs with whom, where the verb comes last: %s', (line) => {
    expect(enumerated(line)).toEqual(['KE', 'PE']);
  });

  test.each([
    '[c KE|केन्या] ने [c PE|पेरू] को चेताया',
    '[c KE|کینیا] نے [c PE|پیرو] کو خبردار کیا',
    '[c KE|কেনিয়া] [c PE|পেরুর] নিন্দা করেছে',
    '[c KE|ケニア]は[c PE|ペルー]を非難した',
    '[c KE|ケニア]は[c PE|ペルー]という国',
    '[c KE|케냐]가 [c PE|페루]를 비난했다',
    '[c KE|கென்யா] [c PE|பெருவை] கண்டித்தது',
  ])('not who does something to whom: %s', (line) => {
    expect(enumerated(line)).toEqual([]);
  });

  test.each([
    ['a space alone joins no two names', '[c KE|Kenya] [c UG|Uganda] signed', []],
    ['nor before a name said twice', '[c KE|Kenya] [c KE|Kenyan] and [c UG|Uganda] signed', ['KE', 'UG']],
    ['nor a place to those who act', '[C @KE|Nairobi] [c UG|Uganda] and [c TZ|Tanzania] signed', ['UG', 'TZ']],
    ['nor what stands in another line', '[c KE|Kenya]\n[c UG|Uganda] and [c TZ|Tanzania] signed', ['UG', 'TZ']],
  ])('%s', (_, line, expected) => {
    expect(enumerated(line)).toEqual(expected);
  });
});
