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
  /** The body's classes: content systems say there what kind of page they made. */
  readonly bodyClass: string;
}

/** Tags and structured data are read when they are first asked for: many addresses are enough to know the page. */
class LazyFacts implements PageFacts {
  readonly host: string;
  readonly path: string;
  readonly query: string;
  private readonly document: Document;
  private knownMeta: Meta | undefined;
  private knownData: StructuredData | undefined;

  constructor(document: Document) {
    const { hostname = '', pathname = '', search = '' } = document.location ?? {};
    this.document = document;
    this.host = hostname;
    this.path = pathname;
    this.query = search;
  }

  get bodyClass(): string {
    return this.document.body?.getAttribute('class') ?? '';
  }

  get meta(): Meta {
    this.knownMeta ??= readMeta(this.document);
    return this.knownMeta;
  }

  get structured(): StructuredData {
    this.knownData ??= readStructuredData(this.document);
    return this.knownData;
  }
}

export const readFacts = (document: Document): PageFacts => new LazyFacts(document);

const SILENT: StructuredData = {
  types: [],
  headline: null,
  description: null,
  datePublished: null,
  dateModified: null,
};

/** The facts of one story of several: the head of the page speaks of another. */
export function factsOfStory(document: Document): PageFacts {
  const { host, path, query } = readFacts(document);
  return { meta: new Map(), structured: SILENT, host, path, query, bodyClass: '' };
}
