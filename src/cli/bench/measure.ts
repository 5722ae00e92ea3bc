/** Something to be timed. Offsets, results and side effects are its own; `run` must do all its work each time. */
export interface BenchTask {
  readonly name: string;
  readonly run: () => unknown;
}

/** A window shorter than this says more of the clock than of the work; a longer one is cut up by the system. In ms. */
const WINDOW_MS = 0.3;

/** Untimed runs before each window: the caches and guesses of the processor are then the code's own. */
const WARM_RUNS = 3;

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

function timeRuns(run: () => unknown, count: number): number {
  const start = performance.now();
  for (let i = 0; i < count; i++) run();
  return (performance.now() - start) / count;
}

/** Nobody gets more than this in all, in ms: what is slow is known to be so after a few runs. */
const BUDGET_MS = 700;
const FEWEST_ROUNDS = 3;

interface Plan {
  readonly run: () => unknown;
  /** Runs that fill a window. */
  readonly count: number;
  readonly rounds: number;
  readonly times: number[];
}

/** The first run is compiled while it goes, and takes longer: the second one tells, unless one is more than enough. */
function makePlan({ run }: BenchTask, rounds: number): Plan {
  const first = timeRuns(run, 1);
  if (first > BUDGET_MS) return { run, count: 1, rounds: 0, times: [first] };
  const once = timeRuns(run, 1);
  const count = Math.max(1, Math.min(1000, Math.round(WINDOW_MS / once)));
  const affordable = Math.max(FEWEST_ROUNDS, Math.floor(BUDGET_MS / (once * count)));
  return { run, count, rounds: Math.min(rounds, affordable), times: [] };
}

/**
 * Median milliseconds of each task. They take turns, so that what else the machine does meets all of them.
 * @param rounds turns of each, fewer for the slow
 */
export function measureInTurns(tasks: readonly BenchTask[], rounds: number): ReadonlyMap<string, number> {
  const plans = tasks.map((task) => makePlan(task, rounds));
  for (let round = 0; round < rounds; round++) {
    for (const { run, count, rounds: turns, times } of plans) {
      if (round >= turns) continue;
      if (count > 1) timeRuns(run, WARM_RUNS);
      times.push(timeRuns(run, count));
    }
  }
  return new Map(tasks.map(({ name }, at) => [name, median(plans[at]?.times ?? [])]));
}

/** Milliseconds of processor time that some work takes, whatever else the machine does. */
export function measureProcessor(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
