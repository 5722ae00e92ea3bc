import { parseFile } from './parse-file.ts';
import { type Fields, isFields } from './settings-schema.ts';
import { parseStar, STARS_VERSION, type Star, toFields } from './stars-schema.ts';

/** Says of a file that it is a list of Pactlight's stars. */
const FORMAT = 'pactlight-stars';

/** Longest file that is read, UTF-16 units: room for some ten thousand stars. */
const MAX_LENGTH = 5_000_000;

/** Why a file cannot be taken over; `newer`: a later version of Pactlight wrote it. */
export type StarsFileProblem = 'too-large' | 'not-json' | 'not-stars' | 'newer' | 'damaged';

export class StarsFileError extends Error {
  constructor(readonly problem: StarsFileProblem) {
    super(`Pactlight: list of stars ${problem}`);
  }
}

/** All stars as a text that `parseStarsFile` takes back. */
export function formatStarsFile(stars: readonly Star[]): string {
  return `${JSON.stringify({ format: FORMAT, version: STARS_VERSION, stars: stars.map(toFields) }, null, 2)}\n`;
}

function findStars(file: unknown): readonly unknown[] {
  if (!isFields(file) || file.format !== FORMAT || !Array.isArray(file.stars)) throw new StarsFileError('not-stars');
  if (isNewer(file)) throw new StarsFileError('newer');
  return file.stars;
}

function isNewer({ version }: Fields): boolean {
  return Number.isInteger(version) && Number(version) > STARS_VERSION;
}

/**
 * The stars of an exported list.
 * @throws StarsFileError where any part of it cannot be understood: a list comes back whole or not at all.
 */
export function parseStarsFile(text: string): Star[] {
  const file = parseFile(text, MAX_LENGTH, (why) => new StarsFileError(why));
  return findStars(file).map((fields) => {
    const star = parseStar(fields);
    if (star === null) throw new StarsFileError('damaged');
    return star;
  });
}
