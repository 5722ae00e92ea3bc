import { type InterfaceLanguage, isInterfaceLanguage } from './interface-language.ts';

/** Classes of marks that the reader can do without. */
export const MARKED_CLASSES = ['country', 'group', 'term', 'pact'] as const;
export const MODES = ['always', 'on-click'] as const;
export const DENSITIES = ['all', 'first-in-paragraph', 'none'] as const;
export const COLOUR_SETS = ['standard', 'colour-blind-safe', 'high-contrast'] as const;
export const SIDES = ['auto', 'left', 'right'] as const;

export type MarkedClass = (typeof MARKED_CLASSES)[number];
export type ColourSet = (typeof COLOUR_SETS)[number];

/** The reader's choices. */
export interface Settings {
  readonly isEnabled: boolean;
  /** Host names on which Pactlight stays off. */
  readonly disabledSites: readonly string[];
  /** `on-click`: a page is read only when the reader asks, by the popup or the command. */
  readonly mode: (typeof MODES)[number];
  /** `auto`: where a line ends in the reader's language, right for English, left for Arabic. */
  readonly side: (typeof SIDES)[number];
  /** Width of the sidebar in CSS px; the sidebar keeps it within what fits. */
  readonly width: number;
  readonly markedClasses: readonly MarkedClass[];
  /** `first-in-paragraph`: of each country, group, word or pact only the first mention in a paragraph. */
  readonly density: (typeof DENSITIES)[number];
  readonly colours: ColourSet;
  /** `auto`: the language of the browser's interface. */
  readonly language: 'auto' | InterfaceLanguage;
}

export const DEFAULT_SETTINGS: Settings = {
  isEnabled: true,
  disabledSites: [],
  mode: 'always',
  side: 'auto',
  width: 400,
  markedClasses: MARKED_CLASSES,
  density: 'all',
  colours: 'standard',
  language: 'auto',
};

export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Longest name of a site, with its port: a host's has 253 letters at most (RFC 1035). */
const MAX_SITE = 300;

/** More sites than anybody switches off. */
const MAX_SITES = 10_000;

export function isSite(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= MAX_SITE;
}

export const canHoldSites = (sites: readonly unknown[]): boolean => sites.length <= MAX_SITES;

const isOneOf = (allowed: readonly string[]) => (value: unknown) => allowed.includes(value as string);
const isListOf = (isItem: (value: unknown) => boolean) => (value: unknown) =>
  Array.isArray(value) && value.every(isItem);

const CHECKS: { readonly [K in keyof Settings]: (value: unknown) => boolean } = {
  isEnabled: (value) => typeof value === 'boolean',
  disabledSites: (value) => isListOf(isSite)(value) && canHoldSites(value as readonly unknown[]),
  mode: isOneOf(MODES),
  side: isOneOf(SIDES),
  width: (value) => Number.isFinite(value) && Number(value) > 0,
  markedClasses: (value) =>
    isListOf(isOneOf(MARKED_CLASSES))(value) && (value as readonly unknown[]).length <= MARKED_CLASSES.length,
  density: isOneOf(DENSITIES),
  colours: isOneOf(COLOUR_SETS),
  language: (value) => value === 'auto' || isInterfaceLanguage(value),
};

export const SETTING_NAMES = Object.keys(DEFAULT_SETTINGS) as readonly (keyof Settings)[];

/** True for settings, some or all, and nothing else beside them. */
export function isSettingsChange(value: unknown): value is Partial<Settings> {
  return (
    isFields(value) &&
    Object.entries(value).every(
      ([name, chosen]) => Object.hasOwn(CHECKS, name) && CHECKS[name as keyof Settings](chosen),
    )
  );
}

/** The classes that are marked after one of them was switched on or off, in the order of `MARKED_CLASSES`. */
export function withClass(marked: readonly MarkedClass[], changed: MarkedClass, isOn: boolean): MarkedClass[] {
  return MARKED_CLASSES.filter((each) => (each === changed ? isOn : marked.includes(each)));
}

export function isMarkedClass(value: unknown): value is MarkedClass {
  return MARKED_CLASSES.includes(value as MarkedClass);
}

/** The settings that stand in the fields but cannot be understood. */
export function findDamage(fields: Fields): readonly (keyof Settings)[] {
  return SETTING_NAMES.filter((name) => fields[name] !== undefined && !CHECKS[name](fields[name]));
}

/** Takes from foreign fields only what has the right type; anything else falls back to the default. */
export function parseSettings(stored: unknown): Settings {
  const fields = isFields(stored) ? stored : {};
  const sound = SETTING_NAMES.filter((name) => CHECKS[name](fields[name]));
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(sound.map((name) => [name, fields[name]])) };
}
