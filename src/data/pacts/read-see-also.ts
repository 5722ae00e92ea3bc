import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { PactRowError, type RowPlace } from './validate-pacts.ts';

const TABLE = 'see-also.tsv';
const HEAD = 'id\tseeAlso';

/** More than these a story would not cite beside one. */
export const MAX_SEE_ALSO = 6;

interface SeeAlsoLine extends RowPlace {
  readonly id: string;
  readonly others: readonly string[];
}

function parseLine(text: string, place: RowPlace): SeeAlsoLine {
  const [id = '', others = '', ...rest] = text.split('\t');
  if (rest.length > 0) throw new PactRowError(place, 'seeAlso', 'has more than two columns');
  return { ...place, id, others: others.split(' ') };
}

function checkLine({ id, others, ...place }: SeeAlsoLine, known: ReadonlySet<string>): void {
  const lost = [id, ...others].find((each) => !known.has(each));
  if (lost !== undefined) throw new PactRowError(place, 'seeAlso', `${lost} is no pact`);
  if (others.includes(id)) throw new PactRowError(place, 'seeAlso', `${id} tells of itself`);
  if (new Set(others).size < others.length) throw new PactRowError(place, 'seeAlso', 'names a pact twice');
  if (others.length > MAX_SEE_ALSO) throw new PactRowError(place, 'seeAlso', `names more than ${MAX_SEE_ALSO}`);
}

/** A line for each pact that has any, the best first, in the order of the ids; the first line heads the columns. */
function readLines(folder: string, known: ReadonlySet<string>): readonly SeeAlsoLine[] {
  const path = join(folder, TABLE);
  if (!existsSync(path)) return [];
  const file = relative(process.cwd(), path);
  const [head, ...texts] = readFileSync(path, 'utf8').split('\n');
  if (head !== HEAD) throw new PactRowError({ file, line: 1 }, 'seeAlso', `the first line is not ${HEAD}`);
  if (texts.at(-1) === '') texts.pop();
  const lines = texts.map((text, at) => parseLine(text, { file, line: at + 2 }));
  for (const [at, line] of lines.entries()) {
    checkLine(line, known);
    const before = lines[at - 1];
    if (before && before.id >= line.id) throw new PactRowError(line, 'seeAlso', `${line.id} stands after ${before.id}`);
  }
  return lines;
}

/**
 * For each pact those that a story about it would cite beside it. Who is cited beside a pact cites it, too: the table tells
 * each pair at one of them or at both.
 * @throws {PactRowError} naming file and line of the first bad line.
 */
export function readSeeAlso(folder: string, known: ReadonlySet<string>): ReadonlyMap<string, ReadonlySet<string>> {
  const pairs = new Map<string, Set<string>>();
  const add = (id: string, other: string): unknown => pairs.set(id, (pairs.get(id) ?? new Set()).add(other));
  for (const { id, others } of readLines(folder, known)) {
    for (const other of others) {
      add(id, other);
      add(other, id);
    }
  }
  return pairs;
}
