import { mayBeArticle } from './closer-look.ts';
import { glanceAt, isPlainlyNone } from './glance.ts';

/** Whether a page may be a news article, as far as the gate can say. */
export const isArticlePage = (document: Document): boolean => mayBeArticle(document, glanceAt(document, isPlainlyNone));
