import type { ColourSet } from '../platform/settings.ts';
import colourBlindSafe from './marks-colour-blind-safe.css?inline';
import highContrast from './marks-high-contrast.css?inline';

/** Rules that stand above those of `marks.css`, which the manifest puts into every page. */
const RULES: Readonly<Record<ColourSet, string>> = {
  standard: '',
  'colour-blind-safe': colourBlindSafe,
  'high-contrast': highContrast,
};

/** Gives the marks of a page the colours that the reader chose. */
export interface MarkColours {
  use(colours: ColourSet): void;
}

/**
 * The rules stand in a constructed sheet, which leaves the page's DOM as it is and which no content security policy
 * forbids. With the standard colours the page gets no sheet at all. A page that replaces its list of sheets gets ours
 * again with the next use.
 */
export function createMarkColours(document: Document): MarkColours {
  let sheet: CSSStyleSheet | undefined;
  const others = (): CSSStyleSheet[] => [...document.adoptedStyleSheets].filter((each) => each !== sheet);
  return {
    use(colours) {
      if (!sheet && colours === 'standard') return;
      sheet ??= new (document.defaultView ?? globalThis).CSSStyleSheet();
      sheet.replaceSync(RULES[colours]);
      document.adoptedStyleSheets = colours === 'standard' ? others() : [...others(), sheet];
    },
  };
}
