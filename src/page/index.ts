export type { Article, Segment } from './article.ts';
export { isArticlePage } from './gate/is-article-page.ts';
export { type PageChange, type PageWatch, watchPage, whenActivated } from './live/watch-page.ts';
export { locate, locateSpan, offsetAt, type Place, rangeOf } from './marks/locate.ts';
export {
  createHighlightPainter,
  type HighlightStore,
  highlightName,
  MARK_CLASSES,
  type Mark,
  type MarkClass,
  type Painter,
} from './marks/paint.ts';
export { createPicker, type PickCallbacks, type Picker } from './marks/pick.ts';
export { findStoryInView } from './marks/story-in-view.ts';
export { type ReadOptions, readArticle } from './read-article.ts';
export { readArticleInSlices } from './read-in-slices.ts';
