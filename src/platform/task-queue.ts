/**
 * Makes a queue for what must end in the order in which it began, as what reads the storage and writes it again: two of them at
 * once would each write what it had read before the other. One that fails holds up none of the next.
 */
export function createTaskQueue(): <T>(change: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (change) => {
    const turn = last.then(change);
    last = turn.catch(() => undefined);
    return turn;
  };
}
