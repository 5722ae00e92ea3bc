import { describe, expect, it } from 'vitest';
import type { MentionKind } from '../../src/core/mention.ts';
import type { RankedPact } from '../../src/core/pacts/ranked-pact.ts';
import type { ReadyView } from '../../src/sidebar/view.ts';
import { LOCALE_CODES, type LocaleCode, translatorFor } from './locales.ts';
import { openSidebar } from './open-sidebar.ts';
import { makeView } from './sample-view.ts';

const sentenceOf = (view: ReadyView, locale: LocaleCode = 'en'): string =>
  openSidebar({ locale, view }).find('.answer').textContent ?? '';

function withPrior(view: ReadyView, change: Partial<ReadyView['annotation']['prior']>): ReadyView {
  return { ...view, annotation: { ...view.annotation, prior: { ...view.annotation.prior, ...change } } };
}

function withParties(view: ReadyView, ...codes: string[]): ReadyView {
  const parties = codes.map((code) => ({ code, weight: 1 }));
  return { ...view, annotation: { ...view.annotation, profile: { ...view.annotation.profile, parties } } };
}

/** No pact of theirs alone, but others that come close. */
function withoutExact(view: ReadyView): ReadyView {
  const ranked = view.annotation.prior.ranked.map((each): RankedPact => ({ ...each, why: [] }));
  return withPrior(view, { ranked, priorCount: 0 });
}

const SENTENCES: Readonly<Record<LocaleCode, string>> = {
  en: 'Japan and the United Kingdom: 14 prior pacts in this collection; on cyber security the last was the Hiroshima Accord, 2 years 8 months before this article.',
  hi: 'जापान और यूनाइटेड किंगडम: इस संग्रह में 14 पिछले समझौते दर्ज हैं; साइबर सुरक्षा पर सबसे हालिया है हिरोशिमा समझौता, इस लेख से 2 वर्ष और 8 महीने पहले।',
  ar: 'اليابان والمملكة المتحدة: 14 اتفاقًا سابقًا في هذه المجموعة؛ وآخرها في مجال الأمن السيبراني هو اتفاق هيروشيما، وبينه وبين هذا المقال سنتان و8 أشهر.',
  it: 'Giappone e Regno Unito: 14 accordi precedenti in questa raccolta; in tema di cibersicurezza l’ultimo è «Accordo di Hiroshima», 2 anni e 8 mesi prima di questo articolo.',
  fr: 'Japon et Royaume-Uni\u00a0: 14 accords antérieurs dans ce recueil\u202f; sur le thème «\u202fcybersécurité\u202f», le dernier est «\u202fHiroshima Accord\u202f», 2 ans et 8\u00a0mois avant cet article.',
  de: 'Japan und Vereinigtes Königreich: 14 frühere Abkommen erfasst; zum Thema Cybersicherheit zuletzt Hiroshima Accord, 2 Jahre und 8 Monate vor diesem Artikel.',
  es: 'Japón y Reino Unido: 14 acuerdos anteriores en esta colección; en materia de ciberseguridad, el último es «Hiroshima Accord», 2 años y 8 meses antes de este artículo.',
  pt: 'Japão e Reino Unido: 14 acordos anteriores nesta coleção; em matéria de cibersegurança, o último é “Hiroshima Accord”, 2 anos e 8 meses antes deste artigo.',
  ru: 'Япония и Великобритания: учтено 14 прежних соглашений; последнее по теме «кибербезопасность»\u00a0— Hiroshima Accord, за 2 года 8 месяцев до этой статьи.',
  ja: '日本、イギリス：収録データに過去の協定は14件、サイバー安全保障に関する最新のものは「広島アコード」（この記事の2年8か月前）。',
  zh: '日本和英国：本汇编中有 14 项既有协议；在网络安全方面，最近的一项是《Hiroshima Accord》，早于本文2年8个月。',
  ko: '일본 및 영국: 이 모음에 기존 협정은 14건, 사이버 안보 분야의 가장 최근 협정은 Hiroshima Accord(이 기사보다 2년 8개월 앞섬).',
  tr: 'Japonya ve Birleşik Krallık: bu derlemede 14 önceki anlaşma var; “siber güvenlik” konusunda en yenisi Hiroshima Accord, bu haberden 2 yıl 8 ay önce.',
  fa: 'ژاپن و بریتانیا: ۱۴ توافق پیشین در این مجموعه؛ در زمینهٔ امنیت سایبری، آخرین مورد Hiroshima Accord بود، ۲ سال و ۸ ماه پیش از این مقاله.',
  ur: 'جاپان اور سلطنت متحدہ: اس مجموعے میں 14 سابقہ معاہدے ہیں؛ سائبر سیکیورٹی پر تازہ ترین ہے Hiroshima Accord، اس مضمون سے 2 سال اور 8 مہینے پہلے۔',
  id: 'Jepang dan Inggris Raya: ada 14 perjanjian terdahulu dalam koleksi ini; tentang keamanan siber, yang terakhir adalah Hiroshima Accord, 2 tahun dan 8 bulan sebelum artikel ini.',
};

describe('the answer is one sentence', () => {
  it.each(LOCALE_CODES)('in %s', (locale) => {
    expect(sentenceOf(makeView(locale), locale)).toBe(SENTENCES[locale]);
  });

  it.each([
    [1, 'en', '1 prior pact in this collection; it is the Hiroshima Accord, 2 years'],
    [1, 'ar', 'اتفاق سابق واحد في هذه المجموعة؛ وهو اتفاق هيروشيما، وبينه'],
    [2, 'ar', 'اتفاقان سابقان في هذه المجموعة؛'],
    [7, 'ar', '7 اتفاقات سابقة في هذه المجموعة؛'],
    [100, 'ar', '100 اتفاق سابق في هذه المجموعة؛'],
    [1, 'it', '1 accordo precedente in questa raccolta;'],
    [1, 'ru', 'учтено 1 прежнее соглашение;'],
    [3, 'ru', 'учтено 3 прежних соглашения;'],
    [21, 'ru', 'учтено 21 прежнее соглашение;'],
    [1, 'hi', 'इस संग्रह में 1 पिछला समझौता दर्ज है;'],
    [1234, 'de', '1.234 frühere Abkommen erfasst;'],
  ] as const)('with the plural of %i in %s', (priorCount, locale, words) => {
    expect(sentenceOf(withPrior(makeView(locale), { priorCount }), locale)).toContain(words);
  });

  it('where the parties alone have none', () => {
    expect(sentenceOf(withoutExact(makeView()))).toBe(
      'Japan and the United Kingdom: no prior pact between exactly these parties in this collection; the closest is the Hiroshima Accord, 2 years 8 months before this article.',
    );
  });

  it.each([
    ['en', /^Ukraine: the closest prior pact here is the Hiroshima Accord, 2 years 8 months before this article\.$/],
    ['ar', /^أوكرانيا: أقرب اتفاق سابق هنا اتفاق هيروشيما، وبينه وبين هذا المقال سنتان و8 أشهر\.$/],
    ['hi', /^यूक्रेन: यहाँ सबसे निकट का पिछला समझौता है हिरोशिमा समझौता, इस लेख से 2 वर्ष और 8 महीने पहले।$/],
  ] as const)('of one party alone, which has no pact with itself, in %s', (locale, sentence) => {
    const coverage = { parties: ['UA'], count: 3, firstYear: 1991, lastYear: 2024 };
    const alone = withParties(withPrior(makeView(locale), { priorCount: 3, coverage }), 'UA');
    expect(sentenceOf(alone, locale)).toMatch(sentence);
    const { findAll } = openSidebar({ view: alone });
    expect(findAll('.coverage')).toEqual([]);
    expect(findAll('.reasons').map(({ textContent }) => textContent)).not.toContain('Between exactly these parties');
  });

  it('with a long name cut: the list has it all', () => {
    const long = `Agreement on ${'the Facilitation of Matters '.repeat(8)}`.trim();
    const ranked = makeView().annotation.prior.ranked.map((each) => {
      const { shortTitle: _, ...pact } = each.pact;
      return { ...each, pact: { ...pact, title: long, names: {} } };
    });
    const said = sentenceOf(withPrior(makeView(), { ranked }));
    expect(said).toMatch(/the Agreement on the Facilitation [^…]+\w…, \d/);
    expect(said.length).toBeLessThan(280);
  });

  it('where there is nothing to name', () => {
    expect(sentenceOf(withPrior(makeView(), { ranked: [], priorCount: 0 }))).toBe(
      'Japan and the United Kingdom: no prior pact between exactly these parties in this collection.',
    );
  });

  it('of many parties, the weightiest by name', () => {
    const many = withParties(makeView(), 'JP', 'GB', 'IT', 'NATO', 'US', 'EU', 'FR');
    expect(sentenceOf(many)).toMatch(/^Japan, the United Kingdom, Italy, NATO and 3 others: 14 prior pacts/);
    expect(sentenceOf(withParties(makeView('ar'), 'JP', 'GB', 'IT', 'AU', 'US', 'FR'), 'ar')).toMatch(
      /^اليابان والمملكة المتحدة وإيطاليا وأستراليا وطرفان آخران: /,
    );
  });

  it('that begins with a capital, the parties as the article names them', () => {
    expect(sentenceOf(withParties(makeView(), 'NATO', 'GB'))).toMatch(/^The United Kingdom and NATO: /);
  });

  it('with the parties for its heading, where the keyboard begins', () => {
    const { find, host } = openSidebar({ takeFocus: true });
    expect(find('.answer h2').textContent).toBe('Japan and the United Kingdom');
    expect(host.root.activeElement).toBe(find('.answer h2'));
  });

  it('or no more than its heading where the pacts are not to be had', () => {
    expect(sentenceOf(makeView('en', { problem: 'data-missing' }))).toBe('Japan and the United Kingdom');
  });
});

describe('an article about no agreement', () => {
  const silentView = (...kinds: readonly MentionKind[]): ReadyView => {
    const view = withPrior(makeView(), { isSilent: true, ranked: [] });
    const mentions = view.annotation.mentions.filter(({ kind }) => kinds.includes(kind));
    return { ...view, annotation: { ...view.annotation, mentions } };
  };

  it.each([
    [['country', 'group', 'term'], 'Click a country to see its pacts.'],
    [['group', 'term'], 'Click a group to see its pacts.'],
    [['term'], undefined],
    [[], undefined],
  ] as const)('with %j marked says what can be clicked', (kinds, hint) => {
    const { find, findAll } = openSidebar({ view: silentView(...kinds) });
    expect(find('.answer').textContent).toMatch(/so no prior pacts are shown\.$/);
    expect(findAll('.hint').map(({ textContent }) => textContent)).toEqual(hint ? [hint] : []);
  });

  it('has no switches, for there is no list to switch', () => {
    expect(openSidebar({ view: silentView('country') }).findAll('.chip')).toEqual([]);
  });

  it.each(LOCALE_CODES)('but with pacts that it names says that these alone are shown: %s', (locale) => {
    const view = withPrior(makeView(locale), { isSilent: true });
    const { find, findAll } = openSidebar({ locale, view });
    expect(find('.answer').textContent).toBe(translatorFor(locale).t('answer_silent_named'));
    expect(findAll('.pact').length).toBeGreaterThan(0);
  });
});

describe('where there is no heading to begin with', () => {
  it.each([
    ['an article about no agreement', withPrior(makeView(), { isSilent: true, ranked: [] })],
    ['an article of nobody', withParties(makeView())],
  ])('the keyboard begins at the sentence: %s', (_, view) => {
    const { find, host } = openSidebar({ view, takeFocus: true });
    expect(host.root.activeElement).toBe(find('.answer'));
  });
});
