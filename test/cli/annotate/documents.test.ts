import { expect, test } from 'vitest';
import { type Document, readDocuments } from '../../../src/cli/annotate/documents.ts';
import { anyText } from '../../any-text.ts';
import fc from '../../fuzz.ts';

function read(file: string, content: string) {
  const problems: string[] = [];
  const documents: Document[] = [
    ...readDocuments(file, content, (line, problem) => problems.push(`${line}: ${problem}`)),
  ];
  return { documents, problems };
}

test('a plain file is one text, whatever stands in it', () => {
  fc.assert(
    fc.property(anyText(), (content) => {
      expect(read('news.txt', content)).toEqual({ documents: [{ id: 'news.txt', text: content }], problems: [] });
    }),
  );
});

test('a line of JSON keeps its fields, and has its number for an id where it names none', () => {
  const line = JSON.stringify({ text: 'Oslo', lang: 'no', date: 7, title: 'Fish' });
  expect(read('news.jsonl', `\n${line}\n`)).toEqual({
    documents: [{ id: '2', text: 'Oslo', lang: 'no', title: 'Fish' }],
    problems: [],
  });
});

test('of any lines each is a text or is told to be none', () => {
  const row = fc.dictionary(fc.constantFrom('id', 'text', 'lang', 'date', 'title', '__proto__'), fc.jsonValue());
  const line = fc.oneof(
    fc.string(),
    fc.json(),
    row.map((each) => JSON.stringify(each)),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
      const content = lines.join('\n');
      const { documents, problems } = read('news.jsonl', content);
      const filled = content.split('\n').filter((each) => each.trim() !== '').length;
      expect(documents.length + problems.length).toBe(filled);
      for (const { id, text } of documents) expect([typeof id, typeof text]).toEqual(['string', 'string']);
    }),
  );
});
