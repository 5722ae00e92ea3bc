import { describe, expect, test } from 'vitest';
import type { BlockKind } from '../../../src/core/article-text.ts';
import { withoutRepeats } from '../../../src/page/body/repeats.ts';
import { linesOf } from '../fixtures/lines.ts';

/** What is left of blocks given as kind and text. */
function leftOf(...blocks: readonly (readonly [kind: BlockKind, text: string])[]): string[] {
  const chosen = blocks.flatMap(([kind, text]) => {
    const [line] = linesOf(`<${kind === 'heading' ? 'h2' : 'p'}>${text}</${kind === 'heading' ? 'h2' : 'p'}>`);
    return line ? [{ kind, line }] : [];
  });
  return withoutRepeats(chosen).map(({ line }) => line.text);
}

const CAPTION = 'The harbour in the fog of Tuesday morning, seen from the old lighthouse';

test('a headline that stands on the page twice is read once', () => {
  const headline = 'Ministers sign a pact on fish, and on nets';
  expect(leftOf(['title', headline], ['lead', headline], ['paragraph', 'Nets.'])).toEqual([headline, 'Nets.']);
});

describe('captions', () => {
  test('are read once', () => {
    expect(leftOf(['caption', CAPTION], ['paragraph', 'Nets.'], ['caption', CAPTION])).toEqual([CAPTION, 'Nets.']);
  });

  test('that begin alike for a line are one and its short form', () => {
    expect(leftOf(['caption', `${CAPTION}, on the island`], ['caption', `${CAPTION}…`])).toHaveLength(1);
  });

  test('that begin alike for some words are two', () => {
    expect(leftOf(['caption', 'The harbour in fog'], ['caption', 'The harbour in sunshine'])).toHaveLength(2);
  });
});

describe('leads', () => {
  test('that come again as a paragraph are read once', () => {
    expect(leftOf(['lead', 'What is agreed.'], ['paragraph', 'What is agreed.'])).toEqual(['What is agreed.']);
  });

  test('that go on as a paragraph are two', () => {
    expect(leftOf(['lead', 'What is agreed.'], ['paragraph', 'What is agreed. And what not.'])).toHaveLength(2);
  });
});

test('paragraphs may repeat themselves', () => {
  expect(leftOf(['paragraph', 'And the fish?'], ['paragraph', 'None.'], ['paragraph', 'And the fish?'])).toHaveLength(
    3,
  );
});

describe('short lines that differ in their numbers alone', () => {
  test('are left out where there are three of them', () => {
    expect(leftOf(['paragraph', 'Image 1 of 3'], ['paragraph', 'Image 2 of 3'], ['paragraph', 'Image 3 of 3'])).toEqual(
      [],
    );
  });

  test('stay where there are two, or where they are headings', () => {
    expect(leftOf(['paragraph', 'Act 1'], ['paragraph', 'Act 2'])).toHaveLength(2);
    expect(leftOf(['heading', 'Act 1'], ['heading', 'Act 2'], ['heading', 'Act 3'])).toHaveLength(3);
  });

  test('stay where they say more than a counter does', () => {
    const vote = (index: number) => ['paragraph', `In ${index} towns they voted for the pact.`] as const;
    expect(leftOf(vote(1), vote(2), vote(3))).toHaveLength(3);
  });
});
