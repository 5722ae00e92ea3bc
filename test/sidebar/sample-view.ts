import type { ArticleText, Block } from '../../src/core/article-text.ts';
import type { Finding } from '../../src/core/findings/finding.ts';
import type { Mention, MentionForm, MentionKind } from '../../src/core/mention.ts';
import type { Coverage, PriorPacts } from '../../src/core/pacts/ranked-pact.ts';
import type { Focus, ReadyView } from '../../src/sidebar/view.ts';
import type { LocaleCode } from './locales.ts';
import { makeRanked, NAMED_ID } from './sample-pacts.ts';

type SampleLanguage = 'en' | 'hi' | 'ar' | 'it';

/** `[[kind:code:form|words]]` marks a mention; blocks are separated by line breaks, the first is the title. */
const MARKED: Readonly<Record<SampleLanguage, string>> = {
  en: `[[country:JP:name|Japan]] and [[country:GB:abbreviation|UK]] to share word of cyber attacks within the hour
Ministers of both countries [[term:sign:act|signed]] their first [[term:joint_statement:instrument|joint statement]] in [[country:JP:capital|Tokyo]] that builds on the [[pact:${NAMED_ID}:title|Hiroshima Accord]]. [[country:GB:adjective|British]] officials called it a working tool rather than a promise.
[[country:CN:name|China]] was not mentioned, though a [[group:NATO:abbreviation|NATO]] envoy who sat in said that nobody in the room had any doubt. [[country:JP:adjective|Japanese]] firms want the same for minerals, and [[country:GB:capital|London]] is ready to talk.`,
  hi: `[[country:JP:name|जापान]] और [[country:GB:name|ब्रिटेन]] साइबर हमलों की सूचना एक घंटे में देंगे
दोनों देशों के मंत्रियों ने [[country:JP:capital|टोक्यो]] में पहले [[term:joint_statement:instrument|संयुक्त बयान]] पर [[term:sign:act|हस्ताक्षर]] किए, जो [[pact:${NAMED_ID}:title|हिरोशिमा समझौते]] को आगे बढ़ाता है।
[[country:CN:name|चीन]] का नाम नहीं लिया गया, पर [[group:NATO:abbreviation|नाटो]] के दूत ने कहा कि किसी को संदेह नहीं था। [[country:JP:adjective|जापानी]] कंपनियाँ खनिजों पर भी ऐसा ही चाहती हैं।`,
  ar: `[[country:JP:name|اليابان]] و[[country:GB:name|بريطانيا]] تتبادلان أنباء الهجمات السيبرانية خلال ساعة
[[term:sign:act|وقّع]] وزراء البلدين في [[country:JP:capital|طوكيو]] أول [[term:joint_statement:instrument|بيان مشترك]] يستند إلى [[pact:${NAMED_ID}:title|اتفاق هيروشيما]].
لم تُذكر [[country:CN:name|الصين]]، لكن مبعوث [[group:NATO:abbreviation|الناتو]] قال إن أحدًا لم يكن لديه شك. وتريد الشركات [[country:JP:adjective|اليابانية]] مثل ذلك في المعادن.`,
  it: `[[country:JP:name|Giappone]] e [[country:GB:name|Regno Unito]] si avviseranno degli attacchi informatici entro un’ora
I ministri hanno [[term:sign:act|firmato]] a [[country:JP:capital|Tokyo]] la prima [[term:joint_statement:instrument|dichiarazione congiunta]] che parte dall’[[pact:${NAMED_ID}:title|Accordo di Hiroshima]].
La [[country:CN:name|Cina]] non è stata nominata, ma un inviato della [[group:NATO:abbreviation|NATO]] ha detto che nessuno aveva dubbi. Le imprese [[country:JP:adjective|giapponesi]] vorrebbero lo stesso per i minerali.`,
};

/** The words that claim something new of the statement. */
const CLAIMS: Readonly<Record<SampleLanguage, string>> = { en: 'first', hi: 'पहले', ar: 'أول', it: 'prima' };

/** The language of the sample that a reader of `locale` gets: English, where the sample is not in theirs. */
const sampleFor = (locale: LocaleCode): SampleLanguage => (locale in MARKED ? (locale as SampleLanguage) : 'en');

const MARK = /\[\[(\w+):([\w-]+):(\w+)\|([^\]]+)\]\]/g;

function readMarked(marked: string): { text: string; mentions: Mention[] } {
  const mentions: Mention[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(MARK)) {
    const [whole, kind, code, form, words] = match as unknown as [string, MentionKind, string, MentionForm, string];
    text += marked.slice(from, match.index);
    const isPlace = form === 'capital' && mentions.length > 2;
    mentions.push({
      start: text.length,
      end: text.length + words.length,
      kind,
      code,
      form,
      strength: 'strong',
      isPlace,
    });
    text += words;
    from = match.index + whole.length;
  }
  return { text: text + marked.slice(from), mentions };
}

const isStatement = ({ code }: Mention): boolean => code === 'joint_statement';

/** What the core would find in it: the claim is held against the earlier pacts on cyber security. */
function makeFindings(text: string, mention: number, lang: SampleLanguage, coverage: Coverage): Finding[] {
  const start = text.indexOf(CLAIMS[lang]);
  const span = { start, end: start + CLAIMS[lang].length };
  return [
    { type: 'last-on-topic', id: NAMED_ID, topics: ['cyber'], years: 2.7 },
    { type: 'novelty', claim: 'first', span, mention, ids: [NAMED_ID, 'gb-jp-2022-digital'] },
    { type: 'coverage', coverage },
  ];
}

function toBlocks(text: string): Block[] {
  let start = 0;
  return text.split('\n').map((line, index) => {
    const block: Block = { kind: index === 0 ? 'title' : 'paragraph', start, end: start + line.length };
    start = block.end + 1;
    return block;
  });
}

export const SAMPLE_DATE = '2026-01-31';

/** A complete view of one article; the same facts in each language. */
export function makeView(locale: LocaleCode = 'en', change: Partial<ReadyView> = {}): ReadyView {
  const lang = sampleFor(locale);
  const { text, mentions } = readMarked(MARKED[lang]);
  const blocks = toBlocks(text);
  const article: ArticleText = {
    text,
    blocks,
    title: text.slice(0, blocks[0]?.end),
    lang,
    date: SAMPLE_DATE,
    dateSource: 'json-ld',
  };
  const named = mentions.find(({ kind }) => kind === 'pact') ?? { start: 0, end: 0 };
  const prior: PriorPacts = {
    ranked: makeRanked({ start: named.start, end: named.end }),
    priorCount: 14,
    coverage: { parties: ['JP', 'GB'], count: 14, firstYear: 1902, lastYear: 2026 },
  };
  const findings = makeFindings(text, mentions.findIndex(isStatement), lang, prior.coverage);
  const profile = {
    parties: [
      { code: 'JP', weight: 1 },
      { code: 'GB', weight: 0.9 },
    ],
    context: [{ code: 'CN', weight: 0.2 }],
    topics: [
      { code: 'cyber', weight: 1 },
      { code: 'critical_minerals', weight: 0.5 },
      { code: 'defence', weight: 0.2 },
    ],
    date: SAMPLE_DATE,
    isDateAssumed: false,
  };
  return { state: 'ready', article, annotation: { mentions, profile, prior, findings }, focus: null, ...change };
}

/** The same with as much standing out as is ever shown. */
export function makeFullView(locale: LocaleCode = 'en'): ReadyView {
  const lang = sampleFor(locale);
  const view = makeView(lang);
  const { annotation } = view;
  const mention = annotation.mentions.findIndex(isStatement);
  const { start = 0, end = 0 } = annotation.mentions[mention] ?? {};
  const findings: Finding[] = [
    ...annotation.findings,
    {
      type: 'instrument',
      term: 'joint_statement',
      mention,
      span: { start, end },
      than: 'gb-jp-2023-raa',
      change: 'weaker',
    },
    { type: 'circle', id: 'gb-it-jp-2023-gcap', joined: ['AU'], missing: ['IT'] },
    { type: 'none-on-topic', topics: ['space'] },
  ];
  return { ...view, annotation: { ...annotation, findings } };
}

/** The reader has chosen a country of the sample article. */
export function makeFocus(view: ReadyView, code = 'JP', prior: Focus['prior'] = view.annotation.prior): Focus {
  return { kind: 'country', code, prior, mention: view.annotation.mentions.findIndex((each) => each.code === code) };
}
