import { expect, test } from 'vitest';
import { putHeadline } from '../../../src/cli/annotate/headline.ts';

test('a headline given apart stands before its text', () => {
  const { text, shift } = putHeadline({ title: 'A pact', text: 'Oslo signed it.' });
  expect(text).toBe('A pact\n\nOslo signed it.');
  expect(text.slice(shift)).toBe('Oslo signed it.');
});

test.each([
  ['first', 'A  pact\nOslo signed it.'],
  ['behind a section', 'World\n\nA pact\n\nOslo signed it.'],
])('a headline that the text has %s is not read twice', (_, text) => {
  expect(putHeadline({ title: 'A pact', text })).toEqual({ text, shift: 0 });
});

test.each([[undefined], [''], ['  ']])('without a headline the text stays as it is: %s', (title) => {
  expect(putHeadline({ text: 'Oslo signed it.', ...(title === undefined ? {} : { title }) })).toEqual({
    text: 'Oslo signed it.',
    shift: 0,
  });
});

test('a line is one line, whatever was given', () => {
  expect(putHeadline({ title: ' A\n pact ', text: 'x' }).text).toBe('A pact\n\nx');
});
