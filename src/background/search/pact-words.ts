import type { PactIndex } from '../../core/pacts/packed/pact-index.ts';
import { WordIndex } from './word-index.ts';

/** Everything a pact is called. */
export function listNames({ columns }: PactIndex, row: number): string[] {
  return [columns.titles.at(row), columns.shortTitles.at(row), ...Object.values(columns.names.at(row)).flat()];
}

function textOf(index: PactIndex, row: number): string {
  return [...listNames(index, row), index.columns.places.at(row)].join('\n');
}

/** The words of all pacts: titles, names in every language, places. Numbers are the rows of the index. */
export async function indexPactWords(index: PactIndex): Promise<WordIndex> {
  const words = new WordIndex();
  await words.addAll(index.size, (row) => textOf(index, row));
  return words;
}
