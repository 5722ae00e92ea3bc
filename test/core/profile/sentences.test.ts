import { describe, expect, test } from 'vitest';
import { readAgain, readSentences } from '../../../src/core/profile/sentences.ts';
import { mark } from './support/markup.ts';

describe('readSentences', () => {
  const { article, mentions } = mark([
    'title: [c JP|Japan] and [c GB|Britain]',
    'paragraph: Nothing here. [c JP|Japan] [t sign|signed]. Nothing there.',
    'paragraph: Nothing at all.',
    'paragraph: [c CN|China] objected.',
  ]);
  const sentences = readSentences(article, mentions);

  test('keeps those with mentions, each with its own', () => {
    expect(sentences.map((sentence) => sentence.mentions.map(({ code }) => code))).toEqual([
      ['JP', 'GB'],
      ['JP', 'sign'],
      ['CN'],
    ]);
  });

  test('weighs the headline over the first paragraph over the later ones', () => {
    const weights = sentences.map(({ weight }) => weight);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    expect(new Set(weights).size).toBe(3);
  });

  test('takes the first paragraph as lead only where there is none', () => {
    const marked = mark(['lead: [c JP|Japan]', 'paragraph: [c JP|Japan]']);
    const plain = mark(['paragraph: [c JP|Japan]']);
    const [lead, paragraph] = readSentences(marked.article, marked.mentions);
    expect(readSentences(plain.article, plain.mentions)[0]?.weight).toBe(lead?.weight);
    expect(paragraph?.weight).toBeLessThan(lead?.weight ?? 0);
  });

  test('weighs two sentences of a long first paragraph as lead, the rest as text that fades', () => {
    const lines = ['paragraph: [c JP|Japan]. [c JP|Japan]. [c JP|Japan]. [c JP|Japan].'];
    const marked = mark(lines);
    const [first, second, third, fourth] = readSentences(marked.article, marked.mentions);
    expect(second?.weight).toBe(first?.weight);
    expect(third?.weight).toBeLessThan(second?.weight ?? 0);
    expect(fourth?.weight).toBeLessThan(third?.weight ?? 0);
  });

  test.each(['SHANGHAI.', 'PARÍS.-', 'ШАНХАЙ.', 'ULAN BATOR —'])('a dateline %s is no sentence of the lead', (town) => {
    const marked = mark([`paragraph: ${town} [c JP|Japan] met. [c GB|Britain] [t sign|signed].`]);
    const plain = mark(['paragraph: [c JP|Japan] met. [c GB|Britain] [t sign|signed].']);
    const weights = ({ article, mentions }: typeof marked) =>
      readSentences(article, mentions).map(({ weight }) => weight);
    expect(weights(marked)).toEqual(weights(plain));
  });

  test('a town in a dateline is where the story was written', () => {
    const marked = mark(['paragraph: [C CN|SHANGHAI]. [c JP|Japan] met.']);
    const [town, first] = readSentences(marked.article, marked.mentions);
    expect(town?.isOpening).toBe(false);
    expect(town?.weight).toBeLessThan((first?.weight ?? 0) / 5);
  });

  test('no sentence fades to nothing', () => {
    const marked = mark(Array.from({ length: 200 }, () => 'paragraph: [c JP|Japan].'));
    expect(readSentences(marked.article, marked.mentions).at(-1)?.weight).toBeGreaterThan(0.3);
  });

  test('knows the headline and the opening', () => {
    const marked = mark([
      'title: [c JP|Japan].',
      'lead: [c JP|Japan]. [c JP|Japan]. [c JP|Japan].',
      'paragraph: [c JP|Japan]. [c JP|Japan]. [c JP|Japan].',
      'caption: [c JP|Japan].',
    ]);
    const read = readSentences(marked.article, marked.mentions);
    expect(read.map(({ isTitle }) => isTitle)).toEqual([true, ...Array.from({ length: 7 }, () => false)]);
    expect(read.map(({ isOpening }) => Number(isOpening))).toEqual([1, 1, 1, 0, 1, 1, 0, 0]);
  });

  test('reads a text without blocks', () => {
    const bare = { ...article, blocks: [] };
    expect(readSentences(bare, mentions).flatMap((sentence) => sentence.mentions)).toHaveLength(mentions.length);
  });

  test('leaves out what stands outside every block', () => {
    const cut = { ...article, blocks: article.blocks.slice(0, 1) };
    expect(readSentences(cut, mentions)).toHaveLength(1);
  });
});

test('read again with one mention more, the sentences are the same but for that one', () => {
  const { article, mentions } = mark(['lead: [c JP|Japan] met [c GB|Britain]. [c JP|Japan] signed. Nothing else.']);
  const before = readSentences(article, mentions.slice(0, -1));
  const [first, second, ...others] = readAgain(article, mentions, before);
  expect(first).toBe(before[0]);
  expect(second).not.toBe(before[1]);
  expect([first, second]).toEqual(readSentences(article, mentions));
  expect(others).toEqual([]);
});
