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

  test('asks for storage, the context menu and the pages that it may look at, and exposes nothing to them', () => {
    expect(manifest.permissions).toEqual(['storage', 'contextMenus', 'scripting']);
    expect(manifest.host_permissions).toEqual(['http://*/*', 'https://*/*']);
    for (const key of ['optional_permissions', 'optional_host_permissions']) {
      expect(manifest).not.toHaveProperty(key);
    }
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  test('puts the gate on the pages that it may look at, and nothing else', () => {
    const scripts = manifest.content_scripts as { js: string[]; css?: string[]; matches: string[] }[];
    expect(scripts).toHaveLength(1);
    expect(scripts[0]?.matches).toEqual(manifest.host_permissions);
    expect(scripts[0]?.js).toEqual(['content/gate.js']);
    expect(scripts[0]).not.toHaveProperty('css');
    expect(scripts[0]).not.toHaveProperty('all_frames');
  });

  test('leaves out the hosts of manuals, forums and shops, by how their names begin', () => {
    const [{ exclude_globs: globs }] = manifest.content_scripts as [{ exclude_globs: string[] }];
    for (const each of ['http://docs.*', 'https://docs.*', 'https://forum.*', 'https://shop.*'])
      expect(globs).toContain(each);
    for (const each of globs) expect(each).toMatch(/^https?:\/\/[a-z]+\.\*$/);
  });

  test.each(['gate', 'finder', 'reader', 'interface'])('has its script %s in one classic file', (name) => {
    const source = readFileSync(`dist/${target}/content/${name}.js`, 'utf8');
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
      expect(source).not.toMatch(
        /\binnerHTML|outerHTML ?=|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|document\.write|\beval\(|new Function\(/,
      );
    }
  });

  test('carries its licence, and the credits of what others made in it', () => {
    for (const name of ['LICENSE', 'NOTICE']) {
      expect(readFileSync(`dist/${target}/${name}`, 'utf8')).toBe(readFileSync(name, 'utf8'));
    }
    expect(readFileSync(`dist/${target}/LICENSE`, 'utf8')).toContain('Permission is hereby granted, free of charge');
  });

  const size = (file: string) => gzipSync(readFileSync(file)).length;

  test('stays small: the gate at most 8 kB, an article 55 kB, with the sidebar 88 kB, everything 3 MB, compressed', () => {
    const [gate = 0, finder = 0, reader = 0, sidebar = 0] = ['gate', 'finder', 'reader', 'interface'].map((name) =>
      size(`dist/${target}/content/${name}.js`),
    );
    expect(gate).toBeLessThanOrEqual(8000);
    expect(gate + finder + reader).toBeLessThanOrEqual(55_000);
    expect(gate + finder + reader + sidebar).toBeLessThanOrEqual(88_000);
    const all = listFiles(`dist/${target}`).map(size);
    expect(all.reduce((a, b) => a + b)).toBeLessThanOrEqual(3_000_000);
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
  // The first for Android in which an add-on can say what it collects, which addons.mozilla.org wants.
  expect(Number.parseFloat(android.strict_min_version)).toBeGreaterThanOrEqual(142);
});

test('nothing in a page repeats by itself', () => {
  for (const target of ['chromium', 'firefox']) {
    for (const name of ['gate', 'finder', 'reader', 'interface']) {
      expect(readFileSync(`dist/${target}/content/${name}.js`, 'utf8')).not.toContain('setInterval');
    }
  }
});

test('every package that ships is named with its licence', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
  const notice = readFileSync('NOTICE', 'utf8').toLowerCase();
  for (const name of Object.keys(dependencies)) {
    const { license } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { license: string };
    expect(['MIT', 'MPL-2.0']).toContain(license);
    expect(notice).toContain(name);
  }
});
