import { COMMON_FORMAT, LEXICON_FORMAT } from '../../core/lexicon/format.ts';
import { splitWords } from '../../core/pacts/packed/word-planes.ts';
import { buildClassTable, commonClasses } from './char-classes.ts';
import type { LexiconDraft } from './draft-lexicon.ts';
import { checksumOf, writeSections } from './write-sections.ts';

/** The files of some languages' lexicons, and the one that they have in common. */
export interface PackedLexicons {
  readonly common: Uint8Array;
  readonly lexicons: ReadonlyMap<string, Uint8Array>;
}

/** All texts once, those first that most lexicons have: small numbers compress better. */
function orderTexts(drafts: Iterable<LexiconDraft>): string[] {
  const counts = new Map<string, number>();
  for (const { texts } of drafts) for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([text]) => text);
}

function packCommon(texts: readonly string[]): Uint8Array {
  const classes = buildClassTable(commonClasses());
  const encoded = texts.map((text) => new TextEncoder().encode(text));
  return writeSections(COMMON_FORMAT, {
    classIndex: classes.index,
    classPages: classes.pages,
    textLengths: splitWords(Uint16Array.from(encoded, ({ length }) => length)),
    texts: Buffer.concat(encoded),
  });
}

/** The bytes of lexicons, by language, and of what they have in common. */
export function packLexicons(drafts: ReadonlyMap<string, LexiconDraft>): PackedLexicons {
  const texts = orderTexts(drafts.values());
  const numbers = new Map(texts.map((text, number) => [text, number]));
  const common = packCommon(texts);
  const write = ({ sections, texts: own }: LexiconDraft): Uint8Array => {
    const ownNumbers = Uint16Array.from(own, (text) => numbers.get(text) as number);
    return writeSections(LEXICON_FORMAT, { ...sections, texts: splitWords(ownNumbers) }, checksumOf(common));
  };
  return { common, lexicons: new Map([...drafts].map(([lang, draft]) => [lang, write(draft)])) };
}
