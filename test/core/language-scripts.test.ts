import { describe, expect, test } from 'vitest';
import { detectLanguage, fitsLanguage } from '../../src/core/language.ts';
import { chineseScript, findMainScript } from '../../src/core/language-scripts.ts';
import fc from '../fuzz.ts';

/** The word for treaty, or a greeting, in a script of its own: script, language it proves or '', word. */
const WORDS: readonly (readonly [script: string, lang: string, word: string])[] = [
  ['latin', '', 'treaty'],
  ['latin', '', 'Ếểệḍṃ'],
  ['greek', 'el', 'συνθήκη'],
  ['cyrillic', '', 'договор'],
  ['cyrillic', '', 'ԀԂԄ'],
  ['armenian', 'hy', 'պայմանագիր'],
  ['hebrew', 'he', 'אמנה'],
  ['arabic', '', 'معاهدة'],
  ['arabic', '', 'ݐݑݒ'],
  ['devanagari', '', 'संधि'],
  ['bengali', '', 'চুক্তি'],
  ['gurmukhi', 'pa', 'ਸੰਧੀ'],
  ['gujarati', 'gu', 'સંધિ'],
  ['odia', 'or', 'ସନ୍ଧି'],
  ['tamil', 'ta', 'ஒப்பந்தம்'],
  ['telugu', 'te', 'ఒప్పందం'],
  ['kannada', 'kn', 'ಒಪ್ಪಂದ'],
  ['malayalam', 'ml', 'ഉടമ്പടി'],
  ['sinhala', 'si', 'ගිවිසුම'],
  ['thai', 'th', 'สนธิสัญญา'],
  ['lao', 'lo', 'ສົນທິສັນຍາ'],
  ['burmese', 'my', 'စာချုပ်'],
  ['georgian', 'ka', 'ხელშეკრულება'],
  ['hangul', 'ko', '조약'],
  ['hangul', 'ko', 'ᄀᄂᄃ'],
  ['ethiopic', 'am', 'ስምምነት'],
  ['khmer', 'km', 'សន្ធិសញ្ញា'],
  ['kana', 'ja', 'カタカナ'],
  ['kana', 'ja', 'ひらがな'],
  ['han', '', '條約'],
];

describe('the script of a word', () => {
  test.each(WORDS)('%s, language %j: %s', (script, lang, word) => {
    expect(findMainScript(word)).toEqual({ script, lang, share: 1 });
  });

  test.each(WORDS.filter(([, lang]) => lang !== ''))('%s alone tells the language %s', (_, lang, word) => {
    expect(detectLanguage(`${word} ${word}`)?.lang).toBe(lang);
  });

  test.each(['123 456', '— … «»', '€ % @ [ ] { } ~', '\u00a0\u00b7\u00bf', '🙂', '\ud800', ''])(
    '%j has none',
    (text) => {
      expect(findMainScript(text)).toBeNull();
    },
  );
});

describe('shares', () => {
  test.each([
    ['ab αβ', 'latin', 1 / 2],
    ['a αβγ', 'greek', 3 / 4],
    ['abc 日', 'latin', 1 / 2],
    ['ab 日', 'han', 3 / 5],
    ['ab 가', 'hangul', 3 / 5],
    ['a-b\u00b7c', 'latin', 1],
    ['aéz', 'latin', 1],
  ])('%s is %s', (text, script, share) => {
    const main = findMainScript(text);
    expect(main?.script).toBe(script);
    expect(main?.share).toBeCloseTo(share);
  });

  test('a letter of kana among nineteen of Han is no Japanese, among fewer it is', () => {
    expect(findMainScript(`${'漢'.repeat(19)}の`)?.script).toBe('han');
    expect(findMainScript(`${'漢'.repeat(18)}の`)?.script).toBe('kana');
  });

  test('are those of the single letters, in whatever order scripts and signs alternate', () => {
    const dense = ['han', 'kana', 'hangul'];
    const letters = WORDS.flatMap(([script, , word]) => [...word].map((letter) => ({ script, letter })));
    const parts = fc.constantFrom(...letters, { script: '', letter: ' ' }, { script: '', letter: '—' });
    fc.assert(
      fc.property(fc.array(parts, { minLength: 1, maxLength: 40 }), (list) => {
        const weigh = (isMeant: (script: string) => boolean): number =>
          list.reduce((sum, { script }) => sum + (isMeant(script) ? (dense.includes(script) ? 3 : 1) : 0), 0);
        const main = findMainScript(list.map(({ letter }) => letter).join(''));
        const all = weigh((script) => script !== '');
        // Japanese is written in two.
        const own = weigh((script) => script === main?.script || (main?.script === 'kana' && script === 'han'));
        if (main) expect(main.share).toBeCloseTo(own / all);
        else expect(all).toBe(0);
      }),
    );
  });

  test('are between nothing and all, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-composite', maxLength: 40 }), (text) => {
        const share = findMainScript(text)?.share ?? 1;
        expect(share).toBeGreaterThan(0);
        expect(share).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('Chinese', () => {
  test.each([
    ['这国为来会时说对过还发经动进种学现问业关长东车马华书见个体产亚义习乡', 'zh-Hans'],
    ['這國為來會時說對過還發經動進種學現問業關長東車馬華書見個體產亞義習鄉', 'zh-Hant'],
    ['人山水', 'zh-Hans'],
    ['國这', 'zh-Hans'],
    ['國說这', 'zh-Hant'],
  ])('%s is %s', (text, lang) => {
    expect(chineseScript(text)).toBe(lang);
  });

  test.each([...'们这国为来会时说对过还发经动进种学现问业关长东车马华书见个体产亚义习乡'])(
    'one %s tells the simplified script',
    (char) => {
      expect(chineseScript(`國${char}${char}`)).toBe('zh-Hans');
      expect(chineseScript(`國國國${char}`)).toBe('zh-Hant');
    },
  );
});

describe('whether a text fits the language that it is said to be in', () => {
  /** Some fifty words of a made-up story. */
  const STORIES: Readonly<Record<string, string>> = {
    en: 'The two ministers said that they had signed a pact on the ports of the sea, and that it will be in force by the end of the year. '.repeat(
      2,
    ),
    fr: 'Les deux ministres ont dit que le pacte sur les ports de la mer est signé, et que la suite sera dans les mains des élus pour la fin de cette année. '.repeat(
      2,
    ),
    de: 'Die beiden Minister haben gesagt, dass der Pakt über die Häfen an der See in Kraft ist und dass das Geld für die Kais von der Stadt kommt, wie es sich gehört. '.repeat(
      2,
    ),
    es: 'Los dos ministros dijeron que el pacto de los puertos del mar se firmó en la ciudad, y que el dinero para los muelles es de la región, como se dijo por la noche. '.repeat(
      2,
    ),
    it: 'I due ministri hanno detto che il patto sui porti del mare è stato firmato nella città, e che il denaro per i moli è della regione, come si era detto da tempo. '.repeat(
      2,
    ),
    ru: 'Два министра сказали, что пакт о портах на море подписан в городе и что деньги на причалы, как и было сказано, даст область, но не в этом году, а уже после того. '.repeat(
      2,
    ),
    hi: 'दोनों मंत्रियों ने कहा कि समुद्र के बंदरगाहों पर संधि हो गई है और यह साल के अंत तक लागू हो जाएगी, और इस के लिए पैसा शहर से आएगा जो इस में शामिल है। '.repeat(
      2,
    ),
    ar: 'قال الوزيران إن الاتفاق على موانئ البحر قد تم في المدينة، وإن المال من أجل الأرصفة هو من المنطقة التي كانت في هذا الاتفاق، على أن يكون ذلك بعد العام. '.repeat(
      2,
    ),
  };
  const pairs = Object.keys(STORIES).flatMap((lang) => Object.keys(STORIES).map((said) => [lang, said] as const));

  test.each(pairs)('a text in %s, said to be in %s', (lang, said) => {
    expect(fitsLanguage(STORIES[lang] ?? '', said)).toBe(lang === said);
  });

  test.each(['da', 'nb', 'nn', 'id', 'ms', 'hr', 'bs', 'sr-Latn'])('says nothing for %s, which has a twin', (lang) => {
    expect(fitsLanguage(STORIES.en ?? '', lang)).toBe(false);
  });

  test('says nothing of fewer than forty words', () => {
    const words = 'the pact of the sea and of the ports is in force '.trim();
    const sentence = (count: number): string =>
      Array.from({ length: count }, (_, at) => words.split(' ')[at % 11]).join(' ');
    expect(fitsLanguage(sentence(40), 'en')).toBe(true);
    expect(fitsLanguage(sentence(39), 'en')).toBe(false);
  });

  test('looks at the beginning of a long text only', () => {
    const english = (STORIES.en ?? '').repeat(12);
    expect(fitsLanguage(english + (STORIES.ru ?? '').repeat(30), 'en')).toBe(true);
  });

  test.each(['', 'constructor', '__proto__', 'xx', 'zh'])('says nothing for %j, which has no words', (lang) => {
    expect(fitsLanguage(STORIES.en ?? '', lang)).toBe(false);
  });
});
