import type { OpenInterface } from '../article/article-interface.ts';
import { retryAfterBfcache } from '../platform/retry-after-bfcache.ts';
import { requestScript } from '../platform/script-request.ts';
import { getPageWorld } from './page-world.ts';

/**
 * Opens the interface in a page of the web, where it comes as a script of its own: most articles are read without it.
 * @throws where it cannot be injected
 */
export const loadInterface: OpenInterface = async (...about) => {
  const world = getPageWorld();
  if (!world.openInterface) await retryAfterBfcache(() => requestScript('interface'));
  if (!world.openInterface) throw new Error('The interface did not come.');
  return world.openInterface(...about);
};
