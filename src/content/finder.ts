import { retryAfterBfcache } from '../platform/retry-after-bfcache.ts';
import { requestScript } from '../platform/script-request.ts';
import { type FindArticle, getPageWorld } from './page-world.ts';

/** What finds articles, in the page only while it is needed: it is most of our code, and a tab that is read keeps none of it. */
export interface Finder {
  /** @throws where the script cannot be injected */
  readonly find: FindArticle;
  /** Lets go of the script: at once, or a while after a change of the page. */
  rest(): void;
}

/** A page that has changed may soon change again: for so long no script and no worker has to come for it. */
const KEEP_MS = 10_000;

/** What the script does when it comes: it lies ready for the reader that comes with it, or for one that waits. */
export function offerFinder(find: FindArticle): void {
  const world = getPageWorld();
  // Any other reader would keep it for good.
  if (!world.reader || world.isFinderWanted) world.findArticle = find;
}

/** Takes the finder that came along with the reader, or has it come again. */
async function fetchFinder(): Promise<FindArticle> {
  const world = getPageWorld();
  world.isFinderWanted = true;
  if (!world.findArticle) await retryAfterBfcache(() => requestScript('finder'));
  delete world.isFinderWanted;
  if (!world.findArticle) throw new Error('The finder did not come.');
  return world.findArticle;
}

export function createFinder(signal: AbortSignal): Finder {
  let coming: Promise<FindArticle> | null = null;
  let hasRested = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const leave = (): void => void delete getPageWorld().findArticle;
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    leave();
  });
  return {
    async find(...about) {
      clearTimeout(timer);
      coming ??= fetchFinder().finally(() => {
        coming = null;
      });
      return (await coming)(...about);
    },
    rest() {
      clearTimeout(timer);
      if (hasRested) timer = setTimeout(leave, KEEP_MS);
      else leave();
      hasRested = true;
    },
  };
}
