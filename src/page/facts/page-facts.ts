import type { Address } from '../gate/address.ts';
import { readStructuredData, type StructuredData } from './json-ld.ts';
import { type Meta, readMeta } from './meta.ts';

/** What the address and the head of a page say, read once. */
export interface PageFacts extends Address {
  readonly meta: Meta;
  readonly structured: StructuredData;
  /** The body's classes: content systems say there what kind of page they made. */
  readonly bodyClass: string;
}

/** Tags and structured data are read when they are first asked for: many addresses are enough to know the page. */
export function readFacts(document: Document): PageFacts {
  const { hostname = '', pathname = '', search = '' } = document.location ?? {};
  let meta: Meta | undefined;
  let structured: StructuredData | undefined;
  return {
    host: hostname,
    path: pathname,
    query: search,
    get bodyClass() {
      return document.body?.getAttribute('class') ?? '';
    },
    get meta() {
      meta ??= readMeta(document);
      return meta;
    },
    get structured() {
      structured ??= readStructuredData(document);
      return structured;
    },
  };
}

const SILENT: StructuredData = {
  types: [],
  headline: null,
  description: null,
  datePublished: null,
};

/** The facts of one story of several: the head of the page speaks of another. */
export function factsOfStory(document: Document): PageFacts {
  const { host, path, query } = readFacts(document);
  return { meta: new Map(), structured: SILENT, host, path, query, bodyClass: '' };
}
