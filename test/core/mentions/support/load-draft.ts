import { type Lexicon, loadLexicon } from '../../../../src/core/lexicon/lexicon.ts';
import { type LexiconCommon, loadCommon } from '../../../../src/core/lexicon/lexicon-common.ts';
import type { LexiconDraft } from '../../../../src/data/lexicon/draft-lexicon.ts';
import { packLexicons } from '../../../../src/data/lexicon/pack-lexicons.ts';

/** A lexicon's file, and what it was packed with. */
interface PackedAlone {
  readonly bytes: Uint8Array;
  readonly commonBytes: Uint8Array;
  readonly common: LexiconCommon;
}

/** The files of a build that has this language alone. */
export function packAlone(draft: LexiconDraft): PackedAlone {
  const { common, lexicons } = packLexicons(new Map([['only', draft]]));
  return { bytes: lexicons.get('only') as Uint8Array, commonBytes: common, common: loadCommon(common) };
}

/** The lexicon of a build that has this language alone. */
export function loadDraft(draft: LexiconDraft): Lexicon {
  const { bytes, common } = packAlone(draft);
  return loadLexicon(bytes, common);
}
