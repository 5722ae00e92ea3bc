import type { Plugin } from 'vite';

/** Where Preact makes nodes of the text of `dangerouslySetInnerHTML`: compared with what there is, then assigned. */
const ASSIGNMENT =
  /\w+\|\|\w+&&\(\w+\.__html==\w+\.__html\|\|\w+\.__html==\w+\.innerHTML\)\|\|\(\w+\.innerHTML=\w+\.__html\),/;

/**
 * Preact without its one way from a text to HTML, which nobody here takes: what cannot be done need not be trusted.
 * @throws where the package no longer writes it as expected
 */
export function withoutHtml(preact: string): string {
  const safe = preact.replace(ASSIGNMENT, '');
  if (safe === preact || safe.includes('.innerHTML'))
    throw new Error('Preact sets innerHTML otherwise than it used to.');
  return safe;
}

/** Builds such a Preact in. */
export function preactWithoutHtml(): Plugin {
  return {
    name: 'pactlight:preact-without-html',
    apply: 'build',
    transform: (code, id) => (id.endsWith('/preact/dist/preact.mjs') ? { code: withoutHtml(code), map: null } : null),
  };
}
