import { readFileSync } from 'node:fs';
import { loadLexicon } from '../../core/lexicon/lexicon.ts';
import { loadCommon } from '../../core/lexicon/lexicon-common.ts';
import { loadPacts } from '../../core/pacts/packed/load-pacts.ts';
import { rankPacts } from '../../core/pacts/rank/rank-pacts.ts';
import { type ColdTimes, EVERYDAY } from './cold.ts';

/** Times the first call of everything that a worker does when it wakes up, and writes it as JSON. */
const read = (name: string): Buffer => readFileSync(new URL(`./data/${name}`, import.meta.url));

const [shared, packed] = [read('lexicon-common.bin'), read('pacts.bin')];
const [italian, english] = [read('lexicon-it.bin'), read('lexicon-en.bin')];
const start = performance.now();
const common = loadCommon(shared);
loadLexicon(italian, common);
loadLexicon(english, common);
const loaded = performance.now();
const pacts = loadPacts(packed);
const opened = performance.now();
rankPacts(pacts, EVERYDAY);
const asked = performance.now();
const times: ColdTimes = { lexicons: loaded - start, pacts: opened - loaded, query: asked - opened };
process.stdout.write(JSON.stringify(times));
