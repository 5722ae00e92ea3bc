import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';

/** @typedef {{readonly name: string, readonly bytes: Uint8Array}} ArchiveFile */

/**
 * The one moment that every entry carries: archives of equal files are equal to the byte. The first day that the ZIP
 * format can say (MS-DOS dates begin in 1980); by the local clock, since the format knows no time zone.
 */
const makeEntryTime = () => new Date(1980, 0, 1);

/** Highest compression of DEFLATE: releases are made once and downloaded often. */
const COMPRESSION_LEVEL = 9;

/**
 * A ZIP archive whose bytes depend on nothing but the names and the bytes of the files: entries are sorted by code unit,
 * and dates, owners and modes are left out.
 * @param {readonly ArchiveFile[]} files names with `/` between folders, none absolute, none twice
 * @returns {Uint8Array}
 * @throws {RangeError} for a name that would leave the folder into which the archive is unpacked, or stands twice
 */
export function makeArchive(files) {
  /** @type {Record<string, Uint8Array>} */
  const entries = {};
  for (const { name, bytes } of files.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (name in entries) throw new RangeError(`${name} stands twice`);
    if (/^\/|\\|(^|\/)\.\.(\/|$)/.test(name)) throw new RangeError(`${name} is no path inside an archive`);
    entries[name] = bytes;
  }
  return zipSync(entries, { level: COMPRESSION_LEVEL, mtime: makeEntryTime() });
}

/** @param {Uint8Array} bytes @returns {string} SHA-256 in hexadecimal digits */
export function digest(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}
