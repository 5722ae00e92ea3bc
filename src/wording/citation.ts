import type { CitationFormat } from '../core/pacts/export-formats.ts';
import type { Pact } from '../core/pacts/pact.ts';

/** What a citation needs beyond the pact: words in the reader's language. */
export interface CitationWords {
  readonly parties: string;
  readonly date: string;
  readonly kind: string;
}

type Writer = (pact: Pact, words: CitationWords) => string;

/** Characters that TeX would take for commands. */
function escapeTex(text: string): string {
  return text
    .replace(/[\\{}]/g, '')
    .replace(/[&%$#_]/g, '\\$&')
    .replace(/[~^]/g, '\\$&{}');
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, '\\$&');
}

/** Brackets would end the address early. */
function escapeAddress(url: string): string {
  return url.replaceAll('(', '%28').replaceAll(')', '%29');
}

const writePlain: Writer = (pact, { parties, date, kind }) =>
  `${pact.title}. ${kind}. ${parties}. ${[pact.place, date].filter(Boolean).join(', ')}.${pact.url ? ` ${pact.url}` : ''}`;

const writeMarkdown: Writer = (pact, { parties, date, kind }) => {
  const title = escapeMarkdown(pact.title);
  const linked = pact.url ? `[${title}](${escapeAddress(pact.url)})` : `*${title}*`;
  return `${linked}. ${kind}. ${parties}. ${[pact.place, date].filter(Boolean).join(', ')}.`;
};

const writeBibtex: Writer = (pact, { parties, kind }) => {
  const [year, month] = pact.signed.split('-');
  const fields = [
    ['title', `{${escapeTex(pact.title)}}`],
    ['author', `{${escapeTex(parties)}}`],
    ['year', year],
    ['month', month],
    ['address', pact.place && escapeTex(pact.place)],
    ['howpublished', kind],
    ['url', pact.url],
  ].filter(([, value]) => value);
  return `@misc{${pact.id},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}`;
};

const writeRis: Writer = (pact, { parties, kind }) =>
  [
    ['TY', 'GEN'],
    ['ID', pact.id],
    ['TI', pact.title],
    ['A1', parties],
    ['DA', pact.signed.replaceAll('-', '/')],
    ['PY', pact.signed.slice(0, 4)],
    ['CY', pact.place],
    ['M3', kind],
    ['UR', pact.url],
    ['ER', ''],
  ]
    .filter(([, value]) => value !== undefined)
    .map(([tag, value]) => `${tag}  - ${value}`)
    .join('\n');

const writeCsl: Writer = (pact, { parties, kind }) =>
  JSON.stringify(
    [
      {
        id: pact.id,
        type: 'treaty',
        title: pact.title,
        ...(pact.shortTitle ? { 'title-short': pact.shortTitle } : {}),
        author: [{ literal: parties }],
        issued: { 'date-parts': [pact.signed.split('-').map(Number)] },
        genre: kind,
        ...(pact.place ? { 'event-place': pact.place } : {}),
        ...(pact.url ? { URL: pact.url } : {}),
      },
    ],
    null,
    2,
  );

const WRITERS: Readonly<Record<CitationFormat, Writer>> = {
  plain: writePlain,
  markdown: writeMarkdown,
  bibtex: writeBibtex,
  ris: writeRis,
  csl: writeCsl,
};

/** A pact as a citation in one of the usual formats. */
export function citePact(pact: Pact, format: CitationFormat, words: CitationWords): string {
  return WRITERS[format](pact, words);
}
