import type { Annotation } from '../core/annotation.ts';
import type { PageStatus } from '../platform/messages.ts';

/** What the popup says of the article's pacts. */
export function countPacts(annotation?: Annotation): Pick<PageStatus, 'priorCount' | 'listedCount' | 'isSilent'> {
  if (!annotation) return { priorCount: 0, listedCount: 0, isSilent: false };
  const { prior } = annotation;
  return {
    priorCount: prior.priorCount,
    listedCount: prior.ranked.filter(({ relation }) => relation === 'prior').length,
    isSilent: prior.isSilent === true,
  };
}
