/** How a pact is cited: for a text, for a wiki, for programs that keep references. */
export type CitationFormat = 'plain' | 'markdown' | 'bibtex' | 'ris' | 'csl';

export const CITATION_FORMATS: readonly CitationFormat[] = ['plain', 'markdown', 'bibtex', 'ris', 'csl'];

/** What a list of pacts is saved as; each name ends the names of its files. */
export type ListFormat = 'csv' | 'json' | 'ris';

export const LIST_FORMATS: readonly ListFormat[] = ['csv', 'json', 'ris'];

/** A list of pacts as a file. */
export interface ListFile {
  /** Ends the file's name, without the dot. */
  readonly extension: ListFormat;
  readonly type: string;
  readonly text: string;
}
