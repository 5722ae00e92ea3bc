import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Profile } from '../../core/profile.ts';
import { median } from './measure.ts';

/** An everyday question: two states with many pacts, two topics. */
export const EVERYDAY: Profile = {
  parties: [
    { code: 'JP', weight: 1 },
    { code: 'GB', weight: 0.9 },
  ],
  context: [{ code: 'CN', weight: 0.3 }],
  topics: [
    { code: 'cyber', weight: 1 },
    { code: 'critical_minerals', weight: 0.8 },
  ],
  date: '2026-02-01',
  isDateAssumed: false,
};

/** Milliseconds that the first call of each takes in a process that has just begun. */
export interface ColdTimes {
  readonly lexicons: number;
  readonly pacts: number;
  readonly query: number;
}

/** Fresh processes: one is chance, and each takes a tenth of a second. */
const PROCESSES = 7;

/** Starts the built script `bench-cold.js` anew again and again; the medians of what it tells. */
export function measureCold(): ColdTimes {
  const script = fileURLToPath(new URL('./bench-cold.js', import.meta.url));
  const runs = Array.from({ length: PROCESSES }, () => {
    const { stdout } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
    return JSON.parse(stdout) as ColdTimes;
  });
  const pick = (key: keyof ColdTimes): number => median(runs.map((run) => run[key]));
  return { lexicons: pick('lexicons'), pacts: pick('pacts'), query: pick('query') };
}
