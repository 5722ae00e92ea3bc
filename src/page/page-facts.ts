import { readStructuredData, type StructuredData } from './json-ld.ts';
import { type Meta, readMeta } from './meta.ts';

/** What the head of a page says, read once. */
export interface PageFacts {
  readonly meta: Meta;
  readonly structured: StructuredData;
  /** Host, path and query of the page's address. */
  readonly host: string;
  readonly path: string;
  readonly query: string;
}

export function readFacts(document: Document): PageFacts {
  const { hostname = '', pathname = '', search = '' } = document.location ?? {};
  return {
    meta: readMeta(document),
    structured: readStructuredData(document),
    host: hostname,
    path: pathname,
    query: search,
  };
}
