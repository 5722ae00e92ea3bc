import { foldName } from '../../core/dates/period/fold.ts';

/**
 * Words between the words of a name, by language: they say nothing of a pact, and who types them means what stands on both
 * sides. None is the abbreviation of a party: "us" and "un" are not here.
 */
const EMPTY: Readonly<Record<string, string>> = {
  ar: 'و ف ب ل ك بين مع من في على عن إلى حول بشأن',
  bn: 'ও এবং মধ্যে মধ্যকার সঙ্গে সাথে',
  de: 'und der die das den dem des zwischen mit von vom zu zum zur über für im in auf bei aus ein eine einem einer',
  en: 'the of and between on in for a to by with an at from its about concerning regarding into under among or',
  es: 'y e el los las una entre con sobre en del al por para de la',
  fa: 'و با از در به بین میان برای را که',
  fr: 'et le la les l d du des entre avec sur pour en dans aux de au',
  he: 'ו ה בין עם של על את',
  hi: 'और के का की को से में पर साथ बीच एवं तथा व पे',
  id: 'dan dengan antara di ke dari tentang untuk yang',
  it: 'e il lo la i gli le l d una tra fra con su sul sulla del della dei degli delle dell di da dal dai al alla ai agli nel nella nei sui sulle sugli per',
  ja: 'と の は を に が で',
  ko: '와 과 의 및 간 는 은 를 을',
  nl: 'en het een van tussen met over voor op de',
  pl: 'i z ze w we na o od do dla pomiędzy między',
  pt: 'da de do das dos o a os as e em na no nas nos entre para sobre com ao aos uma por',
  ru: 'и с со в во на о об от между по к для из',
  sw: 'na ya wa kati baina la za cha',
  tr: 've ile arasında arasındaki arasinda için bir',
  uk: 'і й та з із зі у на про від між по до',
  ur: 'اور کے کا کی کو سے میں پر ساتھ درمیان و بین',
  zh: '和 与 與 及 的 之间 之間 间 間 同 跟',
};

/** In the form that the search compares. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  Object.values(EMPTY).flatMap((words) => foldName(words).split(' ')),
);
