/**
 * Asks, and once more whenever the page comes back from the back/forward cache meanwhile: Firefox forgets the answers to a
 * page that it puts there. To be used for what may be asked twice.
 * @throws what `ask` throws
 */
export async function retryAfterBfcache<T>(ask: () => Promise<T>): Promise<T> {
  const settled = new AbortController();
  const again = new Promise<T>((resolve, reject) => {
    const onShow = ({ persisted }: PageTransitionEvent) => persisted && ask().then(resolve, reject);
    addEventListener('pageshow', onShow, { signal: settled.signal });
  });
  try {
    return await Promise.race([ask(), again]);
  } finally {
    settled.abort();
  }
}
