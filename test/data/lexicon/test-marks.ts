import { expect, it } from 'vitest';
import type { Marker } from './read-marks.ts';

/** A test for each sentence whose marks say which countries and groups are to be found in it, and no others. */
export function testNames(marker: Marker, sentences: readonly string[], title = '%s'): void {
  it.each(sentences)(title, (marked) => {
    expect(marker.names(marked)).toBe(marked);
  });
}

/** The same for words of agreement and topics. */
export function testWords(marker: Marker, sentences: readonly string[], title = '%s'): void {
  it.each(sentences)(title, (marked) => {
    expect(marker.words(marked)).toBe(marked);
  });
}

/** A test for each text that names no country, with what looks like one and why it is none. */
export function testRejections(marker: Marker, rows: readonly (readonly [text: string, rejected: string[]])[]): void {
  it.each(rows)('%s', (text, rejected) => {
    expect(marker.names(text)).toBe(text);
    expect(marker.rejections(text)).toEqual(rejected);
  });
}
