import type { ColourSet } from '../platform/settings.ts';

/** A set of colours that has rules of its own, above those of `marks.css`. */
export type SpecialSet = Exclude<ColourSet, 'standard'>;

/** Gives the marks of a page the colours that the reader chose. */
export interface MarkColours {
  /** Resolves when they are in use; where the rules are not to be had, the colours stay as they are. */
  use(colours: ColourSet): Promise<void>;
}

/**
 * The rules stand in a constructed sheet, which leaves the page's DOM as it is and which no content security policy
 * forbids. With the standard colours the page gets no sheet at all. A page that replaces its list of sheets gets ours
 * again with the next use.
 */
export function createMarkColours(document: Document, load: (colours: SpecialSet) => Promise<string>): MarkColours {
  let sheet: CSSStyleSheet | undefined;
  let wanted: ColourSet = 'standard';
  return {
    async use(colours) {
      wanted = colours;
      if (!sheet && colours === 'standard') return;
      const rules = colours === 'standard' ? '' : await load(colours).catch(() => null);
      if (rules === null || wanted !== colours) return;
      sheet ??= new (document.defaultView ?? globalThis).CSSStyleSheet();
      sheet.replaceSync(rules);
      const others = [...document.adoptedStyleSheets].filter((each) => each !== sheet);
      document.adoptedStyleSheets = rules ? [...others, sheet] : others;
    },
  };
}
