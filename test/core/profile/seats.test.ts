import { describe, expect, test } from 'vitest';
import { readSeats } from '../../../src/core/profile/seats.ts';
import { mark } from './support/markup.ts';

/** The codes of a text as the profile reads them. */
function read(text: string): readonly string[] {
  const { mentions } = mark([`paragraph: ${text}`]);
  return readSeats(mentions).map(({ kind, code }) => `${kind}:${code}`);
}

describe('Brussels', () => {
  test('stands for the Union of which the story tells', () => {
    expect(read('[C BE|Brussels] and [c SG|Singapore] signed; the [g EU|Union] is glad.')).toEqual([
      'group:EU',
      'country:SG',
      'group:EU',
    ]);
  });

  test('stands for whichever of the two the story names most', () => {
    expect(read('[C BE|Brussels]: [g NATO|Nato] and the [g EU|Union], says [g NATO|Nato].')[0]).toBe('group:NATO');
    expect(read('[C BE|Brussels]: [g NATO|Nato] and the [g EU|Union], says the [g EU|EU].')[0]).toBe('group:EU');
  });

  test('is Belgium’s where the story speaks of Belgium, too', () => {
    const told = read('[C BE|Brussels] and the [g EU|Union]; [c BE|Belgium] pays.');
    expect(told).toEqual(['country:BE', 'group:EU', 'country:BE']);
  });

  test('is Belgium’s where nobody else sits there', () => {
    expect(read('[C BE|Brussels] and [c SG|Singapore] signed.')).toEqual(['country:BE', 'country:SG']);
    expect(read('[C BE|Brussels] and [g ASEAN|ASEAN] signed.')).toEqual(['country:BE', 'group:ASEAN']);
  });

  test('leaves other capitals alone', () => {
    expect(read('[C FR|Paris] and the [g EU|Union].')).toEqual(['country:FR', 'group:EU']);
  });
});
