import { detectLanguage, fitsLanguage, withItsScript } from '../../core/language.ts';
import type { PageFacts } from './page-facts.ts';

/** From here on the text's own language is believed against what the page says. */
const SURE = 0.25;

/** A map, not an object: a page may write `zh-constructor`. */
const CHINESE_REGIONS: ReadonlyMap<string, string> = new Map([
  ['tw', 'zh-Hant'],
  ['hk', 'zh-Hant'],
  ['mo', 'zh-Hant'],
  ['cn', 'zh-Hans'],
  ['sg', 'zh-Hans'],
  ['my', 'zh-Hans'],
]);

/** A page's language tag, as short as it can be: `en_US` is `en`, `zh-cmn-Hans` is `zh-Hans`; '' where there is none. */
export function shortenTag(tag: string): string {
  const parts = tag.trim().toLowerCase().split(/[-_]/);
  const [lang = ''] = parts;
  if (!/^[a-z]{2,3}$/.test(lang)) return '';
  if (lang === 'zh' || lang === 'cmn') return shortenChinese(parts);
  if (lang === 'sr' && parts.includes('latn')) return 'sr-Latn';
  return lang === 'no' ? 'nb' : lang === 'in' ? 'id' : lang === 'iw' ? 'he' : lang;
}

function shortenChinese(parts: readonly string[]): string {
  if (parts.includes('hant')) return 'zh-Hant';
  if (parts.includes('hans')) return 'zh-Hans';
  return parts.map((part) => CHINESE_REGIONS.get(part)).find((tag) => !!tag) ?? 'zh';
}

/** Language of the text as BCP 47: what the text shows where that is sure, else what the page says, else English. */
export function readLanguage(document: Document, { meta }: PageFacts, root: Element, text: string): string {
  const near = root.closest('[lang]')?.getAttribute('lang') ?? document.documentElement.lang;
  const said = withItsScript(shortenTag(near || meta.get('content-language') || meta.get('og:locale') || ''), text);
  if (said && fitsLanguage(text, said)) return said;
  const shown = detectLanguage(text);
  if (!shown) return said || 'en';
  if (!said || shown.confidence >= SURE || said === 'zh') return shown.lang;
  return said;
}
