import { expect, test, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const { stepMark } = await import('../../src/article/article-session.ts');

const mark = (index: number) => ({ start: index * 10, end: index * 10 + 5, markClass: 'country' as const, index });

function sessionAt(position: number, count = 3) {
  return { marks: Array.from({ length: count }, (_, index) => mark(index)), position } as unknown as Parameters<
    typeof stepMark
  >[0];
}

test('next and previous go round and round', () => {
  expect(stepMark(sessionAt(-1), 'next')?.index).toBe(0);
  expect(stepMark(sessionAt(0), 'next')?.index).toBe(1);
  expect(stepMark(sessionAt(2), 'next')?.index).toBe(0);
  expect(stepMark(sessionAt(0), 'previous')?.index).toBe(2);
  expect(stepMark(sessionAt(-1), 'previous')?.index).toBe(2);
});

test('where nothing is marked there is no step', () => {
  expect(stepMark(sessionAt(-1, 0), 'next')).toBeUndefined();
});
