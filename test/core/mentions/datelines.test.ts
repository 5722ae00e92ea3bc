import { expect, it } from 'vitest';
import { Datelines } from '../../../src/core/mentions/datelines.ts';

it('the dateline of a block is read once, and within the block', () => {
  const first = 'OSLO — They met.';
  const text = `${first}\nROME — They left.`;
  const datelines = new Datelines(text);
  const block = { kind: 'paragraph', start: first.length + 1, end: text.length } as const;
  expect(datelines.of(block)).toMatchObject({ places: 'ROME ', start: block.start });
  expect(datelines.of(block)).toBe(datelines.of(block));
  expect(datelines.of({ ...block, start: 0, end: 4 })).toBeNull();
});
