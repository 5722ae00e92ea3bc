import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findBrowser, findFirefox } from '../../../src/cli/shared/find-browser.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pactlight-browser-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A program of that name in a folder of its own. */
function makeProgram(place: string, name: string, mode = 0o755): string {
  mkdirSync(join(folder, place), { recursive: true });
  const path = join(folder, place, name);
  writeFileSync(path, '#!/bin/sh\n');
  chmodSync(path, mode);
  return path;
}

test('CHROME_PATH wins over the path', () => {
  makeProgram('bin', 'chromium');
  const mine = makeProgram('mine', 'my-browser');
  expect(findBrowser({ CHROME_PATH: mine, PATH: join(folder, 'bin') })).toBe(mine);
});

test('a CHROME_PATH without a program is not replaced by another browser', () => {
  makeProgram('bin', 'chromium');
  expect(findBrowser({ CHROME_PATH: join(folder, 'absent'), PATH: join(folder, 'bin') })).toBeNull();
});

test('Chromium is wanted before Chrome, in whatever folder it is', () => {
  makeProgram('first', 'google-chrome');
  const chromium = makeProgram('second', 'chromium');
  const PATH = [join(folder, 'first'), join(folder, 'second')].join(delimiter);
  expect(findBrowser({ PATH })).toBe(chromium);
});

test.each(['google-chrome', 'microsoft-edge', 'msedge', 'brave-browser', 'brave'])('%s is found', (name) => {
  const path = makeProgram('bin', name);
  expect(findBrowser({ PATH: join(folder, 'bin') })).toBe(path);
});

test('a folder of the name is no browser', () => {
  mkdirSync(join(folder, 'bin', 'chromium'), { recursive: true });
  const edge = makeProgram('bin', 'msedge');
  expect(findBrowser({ PATH: join(folder, 'bin') })).toBe(edge);
});

test('Firefox is found under both of its names, the release for organisations first', () => {
  const firefox = makeProgram('first', 'firefox');
  const first = join(folder, 'first');
  expect(findFirefox({ PATH: first })).toBe(firefox);
  const esr = makeProgram('second', 'firefox-esr');
  expect(findFirefox({ PATH: [first, join(folder, 'second')].join(delimiter) })).toBe(esr);
});

test('FIREFOX_PATH wins, and one without a program is not replaced', () => {
  makeProgram('bin', 'firefox');
  const mine = makeProgram('mine', 'nightly');
  expect(findFirefox({ FIREFOX_PATH: mine, PATH: join(folder, 'bin') })).toBe(mine);
  expect(findFirefox({ FIREFOX_PATH: join(folder, 'absent'), PATH: join(folder, 'bin') })).toBeNull();
});
