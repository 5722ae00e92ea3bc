import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { digest, makeArchive } from '../../../src/cli/package/archive.mjs';

const bytes = (text: string) => new TextEncoder().encode(text);
const MANIFEST = { name: 'manifest.json', bytes: bytes('{"manifest_version":3}') };
const SCRIPT = { name: 'src/main.js', bytes: bytes('void 0;'.repeat(500)) };

describe('an archive of the release', () => {
  it('gives every file back', () => {
    const files = unzipSync(makeArchive([SCRIPT, MANIFEST]));
    expect(Object.keys(files)).toEqual(['manifest.json', 'src/main.js']);
    expect(files['src/main.js']).toEqual(SCRIPT.bytes);
  });

  it('is the same to the byte in whatever order the files were found', () => {
    expect(digest(makeArchive([SCRIPT, MANIFEST]))).toBe(digest(makeArchive([MANIFEST, SCRIPT])));
  });

  it('does not know the hour nor the place on earth at which it was made', () => {
    const zone = process.env.TZ;
    const made = ['UTC', 'Asia/Kolkata', 'America/Bogota'].map((place) => {
      process.env.TZ = place;
      return digest(makeArchive([MANIFEST]));
    });
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(new Set(made).size).toBe(1);
  });

  it('changes with a single byte', () => {
    const other = { ...MANIFEST, bytes: bytes('{"manifest_version":2}') };
    expect(digest(makeArchive([other]))).not.toBe(digest(makeArchive([MANIFEST])));
  });

  it.each(['/etc/passwd', '../outside', 'a/../../outside', 'a\\b'])('refuses the name %s', (name) => {
    expect(() => makeArchive([{ name, bytes: bytes('') }])).toThrow(RangeError);
  });

  it('refuses one name twice', () => {
    expect(() => makeArchive([MANIFEST, MANIFEST])).toThrow(/twice/);
  });
});
