/** User and system time of one call, in microseconds: what other processes do does not count. */
function costOf(act: () => void): number {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

const RUNS = 3;

/**
 * How many times more a task of `factor` times the size costs: about `factor` where the cost is linear, its square where
 * every part is held against every other. In node only; the least of several runs, so that no clock is bound to be fast.
 */
export function measureGrowth(act: (size: number) => void, size: number, factor: number): number {
  const least = (of: number): number => Math.min(...Array.from({ length: RUNS }, () => costOf(() => act(of))));
  const small = least(size);
  return least(size * factor) / small;
}
