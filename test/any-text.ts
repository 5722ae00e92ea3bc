import fc from './fuzz.ts';

/** Letters of every script, half of a surrogate pair, controls; ASCII oftener, since most rules look for it. */
const codePoint = fc.oneof(
  fc.integer({ min: 0x20, max: 0x7e }),
  fc.integer({ min: 0xa0, max: 0xd7ff }),
  fc.integer({ min: 0xd800, max: 0xdfff }),
  fc.integer({ min: 0, max: 0x10ffff }),
);

/**
 * Any text at all, of at most so many code points. Like `fc.string({ unit: 'binary' })`, which spends a second of
 * processor time at its first use on a map of all code points, and has no lone surrogates.
 */
export function anyText(maxLength = 60): fc.Arbitrary<string> {
  return fc.array(codePoint, { maxLength }).map((points) => String.fromCodePoint(...points));
}
