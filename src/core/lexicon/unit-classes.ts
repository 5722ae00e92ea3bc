import { ByteReader } from './byte-reader.ts';

const PAGE = 256;

/** The class of every UTF-16 unit, from a table in which equal pages stand once. */
export function unfoldClasses(index: Uint8Array, pages: Uint16Array): Uint16Array {
  const classes = new Uint16Array(index.length * PAGE);
  index.forEach((page, i) => {
    classes.set(pages.subarray(page * PAGE, page * PAGE + PAGE), i * PAGE);
  });
  return classes;
}

/**
 * The class of every UTF-16 unit of one language. Stored are the units whose class is not the common one: how far each
 * stands behind the one before, and how much more its class differs.
 */
export function readOwnClasses(bytes: Uint8Array, common: Uint16Array): Uint16Array {
  const classes = common.slice();
  const reader = new ByteReader(bytes);
  let unit = -1;
  let difference = 0;
  for (let gap = reader.next(); gap > 0; gap = reader.next()) {
    unit += gap;
    difference += reader.nextSigned();
    classes[unit] = (common[unit] as number) + difference;
  }
  return classes;
}
