import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'pactlight-gold-'));
afterAll(() => rmSync(folder, { recursive: true }));

const measure = (...args: string[]) =>
  spawnSync('npm', ['run', '--silent', 'accuracy', '--', ...args], { encoding: 'utf8' });

test('where there are no corpora it says so and ends well', () => {
  const { status, stdout, stderr } = measure(join(folder, 'nowhere'));
  expect(status).toBe(0);
  expect(stdout).toBe('');
  expect(stderr).toContain('nothing was measured');
});

test('each corpus goes to the scorer with the mentions the core found', () => {
  const text = 'Kenyan and Ugandan ministers met in Kampala.';
  writeFileSync(join(folder, 'en-own.jsonl'), `${JSON.stringify({ id: 'one', text })}\n`);
  writeFileSync(
    join(folder, 'score.mjs'),
    `import { readFileSync } from 'node:fs'; process.stdout.write(readFileSync(process.argv[2], 'utf8') + process.argv.slice(4));`,
  );
  const { status, stdout } = measure(folder, '--top=3');
  expect(status).toBe(0);
  expect(stdout).toContain('== en-own.jsonl');
  const line = stdout.split('\n').find((each) => each.startsWith('{')) ?? '';
  const { id, spans } = JSON.parse(line.slice(0, line.lastIndexOf('}') + 1));
  expect(id).toBe('one');
  expect(spans).toEqual([
    { start: 0, end: 6, iso2: 'KE', kind: 'demonym' },
    { start: 11, end: 18, iso2: 'UG', kind: 'demonym' },
    { start: 36, end: 43, iso2: 'UG', kind: 'capital' },
  ]);
  expect(stdout).toContain('--top=3');
});
