/** A stretch of an article's text: UTF-16 units into `ArticleText.text`, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two stretches share a unit of the text. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
