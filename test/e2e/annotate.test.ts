import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { listPages } from '../newsroom/archive.mjs';

const folder = mkdtempSync(join(tmpdir(), 'pactlight-annotate-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Line {
  readonly id: string;
  readonly lang: string;
  readonly date: string | null;
  readonly mentions: readonly {
    readonly start: number;
    readonly end: number;
    readonly surface: string;
    readonly kind: string;
    readonly code: string;
    readonly form: string;
    readonly strength: string;
  }[];
  readonly parties: readonly { readonly code: string; readonly weight: number }[];
  readonly topics: readonly { readonly code: string; readonly weight: number }[];
  readonly pacts: readonly {
    readonly id: string;
    readonly title: string;
    readonly signed: string;
    readonly parties: readonly string[];
    readonly topics: readonly string[];
    readonly relation: string;
    readonly score: number;
    readonly why: readonly string[];
  }[];
}

function write(name: string, content: string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

/** What `npm run --silent annotate -- …` prints and how it ends. */
function annotate(args: readonly string[], input = ''): { lines: Line[]; status: number | null; errors: string } {
  const run = spawnSync('npm', ['run', '--silent', 'annotate', '--', ...args], { input, encoding: 'utf8' });
  const lines = run.stdout.split('\n').filter(Boolean);
  return { lines: lines.map((line) => JSON.parse(line) as Line), status: run.status, errors: run.stderr };
}

const PACT = `Norway and Iceland sign fisheries agreement

Oslo, 4 March 2019 - Norwegian and Icelandic ministers signed an agreement on fishing in the North Sea on Monday. The treaty between Norway and Iceland enters into force next year.
`;

test('a plain text gives one line with the fields of the contract', () => {
  const { lines, status } = annotate([write('pact.txt', PACT)]);
  expect(status).toBe(0);
  expect(lines).toHaveLength(1);
  const [line] = lines as [Line];
  expect(Object.keys(line)).toEqual(['id', 'lang', 'date', 'mentions', 'parties', 'topics', 'pacts']);
  expect(line).toMatchObject({ id: join(folder, 'pact.txt'), lang: 'en', date: '2019-03-04' });
  expect(line.parties.map(({ code }) => code).sort()).toEqual(['IS', 'NO']);
  expect(line.topics[0]?.code).toBe('fisheries_water');
  for (const mention of line.mentions) {
    expect(Object.keys(mention)).toEqual(['start', 'end', 'surface', 'kind', 'code', 'form', 'strength']);
    expect(PACT.slice(mention.start, mention.end)).toBe(mention.surface);
    expect(['strong', 'weak']).toContain(mention.strength);
  }
  const countries = line.mentions.filter(({ kind }) => kind === 'country').map(({ surface, form }) => [surface, form]);
  expect(countries).toContainEqual(['Norwegian', 'adjective']);
  expect(countries.flat()).not.toContain('North Sea');
  for (const pact of line.pacts) {
    expect(Object.keys(pact)).toEqual(['id', 'title', 'signed', 'parties', 'topics', 'relation', 'score', 'why']);
    expect(pact.why.length).toBeGreaterThan(0);
    if (pact.relation === 'prior') expect(pact.signed <= '2019-03-04').toBe(true);
  }
});

test('JSON lines bring their own language, date and title; a bad line is named and the others still run', () => {
  const rows = [
    JSON.stringify({ id: 'one', text: 'Le Japon et la France signent un accord.', lang: 'fr', date: '2001-02-03' }),
    'no JSON',
    JSON.stringify({ id: 'two' }),
    JSON.stringify({ id: 'three', title: 'A treaty', text: 'Kenya and Uganda signed a treaty.', date: '2020-01-01' }),
  ];
  const file = write('rows.jsonl', rows.join('\n'));
  const { lines, status, errors } = annotate([file]);
  expect(lines.map(({ id, lang, date }) => [id, lang, date])).toEqual([
    ['one', 'fr', '2001-02-03'],
    ['three', 'en', '2020-01-01'],
  ]);
  expect(status).toBe(1);
  expect(errors).toContain(`${file}:2: not JSON`);
  expect(errors).toContain(`${file}:3: "text" is missing`);
});

test('an unreadable file is named, the others still run, exit status 1', () => {
  const missing = join(folder, 'missing.txt');
  const { lines, status, errors } = annotate([missing, write('pact.txt', PACT)]);
  expect(lines).toHaveLength(1);
  expect(status).toBe(1);
  expect(errors).toContain(missing);
});

test('standard input, --lang, --date and --top are heard', () => {
  const { lines, status } = annotate(['--lang', 'en', '--date', '2010-05-06', '--top', '2', '-'], PACT);
  expect(status).toBe(0);
  expect(lines[0]).toMatchObject({ id: '-', lang: 'en', date: '2010-05-06' });
  expect(lines[0]?.pacts.filter(({ relation }) => relation === 'prior').length).toBeLessThanOrEqual(2);
});

test.each([
  [['--date', '6 May 2010', '-'], '--date'],
  [['--date', '2010-02-30', '-'], '--date'],
  [['--top', 'many', '-'], '--top'],
  [['--colour', '-'], '--colour'],
  [[], 'usage'],
])('%j ends with one sentence and status 1', (args, word) => {
  const { lines, status, errors } = annotate(args, PACT);
  expect(lines).toEqual([]);
  expect(status).toBe(1);
  expect(errors).toContain(word);
});

test('every newsroom article gives its language, countries, parties and topics, and no pact from its future', () => {
  const articles = listPages().flatMap((page) =>
    page.kind === 'article' && page.expected ? [{ ...page, expected: page.expected }] : [],
  );
  const rows = articles.map(({ path, expected }) =>
    JSON.stringify({ id: path, text: expected.inside.join('\n\n'), date: expected.date, title: expected.title }),
  );
  const { lines } = annotate([write('newsroom.jsonl', rows.join('\n'))]);
  for (const [index, { path, lang, expected }] of articles.entries()) {
    const line = lines[index] as Line;
    const codes = (kind: string) =>
      [...new Set(line.mentions.filter((mention) => mention.kind === kind).map(({ code }) => code))].sort();
    expect([path, line.lang]).toEqual([path, lang]);
    expect([path, codes('country')]).toEqual([path, expected.countries]);
    expect([path, line.parties.map(({ code }) => code).sort()]).toEqual([path, expected.parties]);
    expect(line.topics.map(({ code }) => code)).toEqual(expect.arrayContaining([...expected.topics]));
    const late = line.pacts.filter(({ relation, signed }) => relation === 'prior' && signed > expected.date);
    expect([path, late]).toEqual([path, []]);
  }
});

test('a headline given apart tells who acts; offsets are those of the text', () => {
  const text =
    'The ministers signed it in the capital on Monday and called it a treaty of a new kind. It covers cod and herring.';
  const document = {
    id: 'apart',
    lang: 'en',
    date: '2019-03-04',
    title: 'Norway and Iceland sign fisheries pact',
    text,
  };
  const { lines } = annotate([write('apart.jsonl', JSON.stringify(document))]);
  const [line] = lines as [Line];
  expect(line.parties.map(({ code }) => code).toSorted()).toEqual(['IS', 'NO']);
  expect(line.pacts.length).toBeGreaterThan(0);
  for (const { start, end, surface } of line.mentions) expect(text.slice(start, end)).toBe(surface);
  expect(line.mentions.map(({ surface }) => surface)).toContain('treaty');
});
