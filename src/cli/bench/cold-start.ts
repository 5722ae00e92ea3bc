import { readFileSync } from 'node:fs';
import { loadLexicon } from '../../core/lexicon/lexicon.ts';
import { loadPacts } from '../../core/pacts/packed/load-pacts.ts';
import { rankPacts } from '../../core/pacts/rank/rank-pacts.ts';
import { type ColdTimes, EVERYDAY } from './cold.ts';

/** Times the first call of everything that a worker does when it wakes up, and writes it as JSON. */
const read = (name: string): Buffer => readFileSync(new URL(`./data/${name}`, import.meta.url));

const [italian, english, packed] = [read('lexicon-it.bin'), read('lexicon-en.bin'), read('pacts.bin')];
const start = performance.now();
loadLexicon(italian);
loadLexicon(english);
const loaded = performance.now();
const pacts = loadPacts(packed);
const opened = performance.now();
rankPacts(pacts, EVERYDAY);
const asked = performance.now();
const times: ColdTimes = { lexicons: loaded - start, pacts: opened - loaded, query: asked - opened };
process.stdout.write(JSON.stringify(times));
