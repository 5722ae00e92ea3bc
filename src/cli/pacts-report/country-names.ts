import territories from 'cldr-localenames-full/main/en/territories.json' with { type: 'json' };

/** What titles call states beside their names in CLDR. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  BY: ['Byelorussia'],
  CI: ['Ivory Coast'],
  CV: ['Cape Verde'],
  CZ: ['Czech Republic'],
  GB: ['United Kingdom', 'Great Britain', 'UK'],
  HK: ['Hong Kong', 'Hong Kong, China', 'Hong Kong China'],
  KP: ["Democratic People's Republic of Korea", 'Democratic Peoples Republic of Korea', 'DPRK'],
  KR: ['Republic of Korea'],
  LA: ['Lao'],
  MM: ['Burma'],
  MK: ['Macedonia'],
  RU: ['Russian Federation', 'Soviet Union', 'Soviet', 'USSR'],
  SZ: ['Swaziland'],
  TH: ['Siam'],
  TR: ['Turkey'],
  TZ: ['Tanganyika', 'Zanzibar'],
  US: ['United States', 'United States of America', 'USA'],
  VE: ['United States of Venezuela'],
  BR: ['United States of Brazil'],
  VN: ['Viet-Nam', 'Viet Nam'],
  IR: ['Persia'],
};

/** Names that are also, or are part of, other words of titles. */
const DOUBTFUL = ['AQ', 'CD', 'CG', 'GE', 'GN', 'GQ', 'GW', 'HK', 'MO', 'PG', 'JE', 'SJ', 'IM', 'LU', 'PA'];

function listNames(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [code, name] of Object.entries(territories.main.en.localeDisplayNames.territories)) {
    if (/^[A-Z]{2}$/.test(code) && !DOUBTFUL.includes(code)) names.set(name, code);
  }
  for (const [code, own] of Object.entries(OTHER_NAMES)) for (const name of own) names.set(name, code);
  return names;
}

const NAMES = listNames();
const ANY_NAME = new RegExp(
  `(?<![\\p{L}-])(?:${[...NAMES.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}])`,
  'gu',
);
/** Where a name says where something lies, not who agrees. */
const PLACE_BEFORE = /(?:New|in|at|of|from|to|near|Northern|South|North|East|West|Lower|Upper) $/;
const STATE_BEFORE =
  /(?:Republic|Republics|Kingdom|Government|Union|State|States|Commonwealth|Federation|Sultanate|Emirate|Principality) of (?:the )?$/i;

/** States that a title names as those who agree: all but those that read as places. */
export function findNamedStates(title: string): readonly string[] {
  const named = [...title.matchAll(ANY_NAME)].filter(({ index }) => {
    const before = title.slice(0, index);
    return STATE_BEFORE.test(before) || !PLACE_BEFORE.test(before);
  });
  return [...new Set(named.map(([name]) => NAMES.get(name) ?? ''))];
}
