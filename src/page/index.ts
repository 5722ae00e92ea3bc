export type { Article, Segment } from './article.ts';
export { isArticlePage } from './gate.ts';
export { locate, locateSpan, offsetAt, type Place, rangeOf, type Span } from './locate.ts';
export {
  createHighlightPainter,
  type HighlightStore,
  highlightName,
  MARK_CLASSES,
  type Mark,
  type MarkClass,
  type Painter,
} from './paint.ts';
export { createPicker, type PickCallbacks, type Picker } from './pick.ts';
export { type ReadOptions, readArticle } from './read-article.ts';
export { readArticleInSlices } from './read-in-slices.ts';
export { findStoryInView } from './story-in-view.ts';
export { type PageChange, type PageWatch, watchPage, whenActivated } from './watch-page.ts';
