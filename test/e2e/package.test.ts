import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

const readManifest = (target: string): Record<string, unknown> =>
  JSON.parse(readFileSync(`dist/${target}/manifest.json`, 'utf8'));

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

describe.each(['chromium', 'firefox'])('the shipped package for %s', (target) => {
  const manifest = readManifest(target);

  test('asks for storage and the context menu alone and exposes nothing to web pages', () => {
    expect(manifest.permissions).toEqual(['storage', 'contextMenus']);
    for (const key of ['host_permissions', 'optional_permissions', 'optional_host_permissions']) {
      expect(manifest).not.toHaveProperty(key);
    }
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  test('has one content script, built as one classic file', () => {
    const scripts = manifest.content_scripts as { js: string[]; css: string[]; matches: string[] }[];
    expect(scripts).toHaveLength(1);
    expect(scripts[0]?.matches).toEqual(['http://*/*', 'https://*/*']);
    expect(scripts[0]?.js).toHaveLength(1);
    const source = readFileSync(`dist/${target}/${scripts[0]?.js[0]}`, 'utf8');
    expect(source).not.toMatch(/(^|[;}\s])import[\s{("']|\bexport\s*\{/);
  });

  test('forbids every connection but to the package itself', () => {
    const { extension_pages: policy } = manifest.content_security_policy as { extension_pages: string };
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/https?:|unsafe-eval/);
  });

  test('builds no HTML from strings and evaluates none', () => {
    const scripts = listFiles(`dist/${target}`).filter((file) => file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(1);
    for (const file of scripts) {
      const source = readFileSync(file, 'utf8');
      expect(source).not.toMatch(/insertAdjacentHTML|document\.write|\beval\(|new Function\(/);
    }
  });

  test('stays small: the content script at most 64.5 kB, everything at most 3 MB, compressed', () => {
    const size = (file: string) => gzipSync(readFileSync(file)).length;
    const files = listFiles(`dist/${target}`);
    const content = files.filter((file) => file.endsWith('main.iife.js')).map(size);
    expect(Math.max(...content)).toBeLessThanOrEqual(64_500);
    expect(files.map(size).reduce((a, b) => a + b)).toBeLessThanOrEqual(3_000_000);
  });
});

test('Firefox gets its id, its floor and the word that no data is collected', () => {
  const { gecko, gecko_android: android } = readManifest('firefox').browser_specific_settings as {
    gecko: { id: string; strict_min_version: string; data_collection_permissions: { required: string[] } };
    gecko_android: { strict_min_version: string };
  };
  expect(gecko.id).toMatch(/@/);
  expect(Number.parseFloat(gecko.strict_min_version)).toBeGreaterThanOrEqual(140);
  expect(gecko.data_collection_permissions.required).toEqual(['none']);
  expect(android.strict_min_version).toBeTruthy();
});
