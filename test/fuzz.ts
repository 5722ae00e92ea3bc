import fc from 'fast-check';

/** Any number: the same inputs in every run, so that a test fails because of a change and not by chance. */
const SEED = 20_261_123;

/** `npm run fuzz` tries other inputs each time, and this many where a property says no number (fast-check's is 100). */
const FUZZ_RUNS = 3000;

fc.configureGlobal(import.meta.env.MODE === 'fuzz' ? { numRuns: FUZZ_RUNS } : { seed: SEED });

/** fast-check as all tests use it; the linter allows its own name nowhere else. */
export { default } from 'fast-check';
