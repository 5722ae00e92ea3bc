import { type LexiconSection, ROOT_SETTINGS, SETTING, SETTING_WORDS } from '../../core/lexicon/format.ts';
import { classifyAllUnits, packClasses } from './char-classes.ts';
import type { LexiconParts } from './lexicon-parts.ts';
import { planTries, type TriePlan } from './plan-tries.ts';
import { RecordPool } from './record-pool.ts';
import type { Sections } from './write-sections.ts';

const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}]|[\p{L}\p{M}\p{Nd}]+/gu;

/** Words, or characters of a script without spaces, of the longest cue. */
function longestCue({ surfaces }: LexiconParts): number {
  const cues = [...surfaces].filter(([, spellings]) => spellings.some(({ entry }) => entry.kind === 'cue'));
  return cues.reduce((most, [folded]) => Math.max(most, folded.match(WORD)?.length ?? 0), 0);
}

function packSettings(parts: LexiconParts, plan: TriePlan, pool: RecordPool): Uint32Array {
  const header = new Uint32Array(SETTING_WORDS);
  const { roots, nodes, ends, stream, cells } = plan.trie.sizes;
  header[SETTING.language] = pool.stringId(parts.settings.lang);
  header[SETTING.script] = pool.stringId(parts.settings.script);
  header.set(plan.roots, ROOT_SETTINGS.from);
  header[SETTING.generalRules] = pool.generalRules();
  header[SETTING.longestCue] = longestCue(parts);
  header.set(parts.cues.fixedNumbers(), SETTING.fixedCues);
  header.set([roots, nodes, ends, stream, cells], SETTING.roots);
  return header;
}

/** One language's lexicon before it is known where its texts stand among those of all languages. */
export interface LexiconDraft {
  readonly sections: Omit<Sections<LexiconSection>, 'texts'>;
  readonly texts: readonly string[];
}

/** The sections of one language's lexicon. */
export function draftLexicon(parts: LexiconParts): LexiconDraft {
  const pool = new RecordPool(parts);
  const plan = planTries(parts, pool);
  const sets = pool.packSets(plan.trie.setOrder);
  const settings = packSettings(parts, plan, pool);
  const cues = parts.cues.pack(pool.stringId);
  settings.set([sets.entries, plan.trie.setOrder.length, pool.recordCount], SETTING.setEntries);
  const sections = {
    settings,
    classes: packClasses(classifyAllUnits(parts.settings.fold, plan.symbols)),
    ...plan.trie.planes,
    proclitics: Uint16Array.from(plan.proclitics),
    sets: sets.bytes,
    records: pool.packRecords(),
    rules: Uint16Array.from(pool.rules.numbers),
    cues: Uint16Array.from(cues),
    parties: Uint16Array.from(pool.parties.numbers),
  };
  return { sections, texts: pool.strings.texts };
}
