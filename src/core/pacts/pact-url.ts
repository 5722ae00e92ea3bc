/** What an address can repeat of its row. */
export interface UrlParts {
  /** The pact's number in the list it was imported from, empty for none. */
  readonly number: string;
  /** The names of two parties as the list of investment treaties writes them, empty where there are not two. */
  readonly pair: string;
  readonly year: string;
}

const UNCTAD = 'https://investmentpolicy.unctad.org/international-investment-agreements/treaties/';
const UN_DETAILS = 'https://treaties.un.org/pages/ViewDetails.aspx?src=TREATY&mtdsg_no=';

/** Beginnings that many addresses share; `{…}` is filled from the row. The order is part of the packed format: append only. */
const URL_FORMS: readonly string[] = [
  `${UNCTAD}bilateral-investment-treaties/{number}/{pair}-bit-{year}-`,
  `${UNCTAD}bilateral-investment-treaties/{number}/`,
  `${UNCTAD}treaties-with-investment-provisions/{number}/`,
  'https://www.iea.ulaval.ca/en/agreements/{number}',
  'https://www.iea.ulaval.ca/en/agreements/',
  'https://aplicacao.itamaraty.gov.br/ApiConcordia/Documento/download/{number}',
  'https://aplicacao.itamaraty.gov.br/ApiConcordia/Documento/download/',
  'https://treaties.fcdo.gov.uk/awweb/awarchive?type=metadata&item={number}',
  'https://treaties.fcdo.gov.uk/awweb/awarchive?type=metadata&item=',
  'https://treaties.fcdo.gov.uk/data/Library2/pdf/{year}-TS',
  'https://treaties.fcdo.gov.uk/data/Library2/pdf/',
  UN_DETAILS,
];

const SHORT = '~';
/** One sign names the form. */
const RADIX = 36;

/** How the list of investment treaties writes two parties; empty where they are not two or one has no name there. */
export function pairName(names: readonly string[]): string {
  return names.length === 2 && !names.includes('') ? names.toSorted().join('---') : '';
}

function fillForm(form: string, { number, pair, year }: UrlParts): string {
  return form.replace('{number}', number).replace('{pair}', pair).replace('{year}', year);
}

/** What is stored of an address: the first form that it starts with, and the rest. */
export function shortenUrl(url: string, parts: UrlParts): string {
  const starts = URL_FORMS.map((form) => fillForm(form, parts));
  const at = starts.findIndex((start) => url.startsWith(start));
  return at < 0 ? url : SHORT + at.toString(RADIX) + url.slice(starts[at]?.length);
}

/** The address of what is stored. */
export function expandUrl(stored: string, parts: UrlParts): string {
  if (!stored.startsWith(SHORT)) return stored;
  return fillForm(URL_FORMS[Number.parseInt(stored.charAt(1), RADIX)] ?? '', parts) + stored.slice(2);
}
