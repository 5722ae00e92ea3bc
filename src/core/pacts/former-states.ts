/**
 * States that are no more, with the first and the last day on which they could sign: ISO 3166-3 codes where there is one,
 * else codes that ISO 3166-1 leaves to its users (X…). Days are those of proclamation and of the last act of state.
 */
export const FORMER_STATES = {
  SU: ['1922-12-30', '1991-12-26'], // Soviet Union
  YU: ['1918-12-01', '2003-02-04'], // Yugoslavia, the kingdom, the socialist and the last federal republic
  CS: ['1918-10-28', '1992-12-31'], // Czechoslovakia
  DD: ['1949-10-07', '1990-10-03'], // East Germany
  YD: ['1967-11-30', '1990-05-22'], // South Yemen
  AN: ['1954-12-15', '2010-10-10'], // Netherlands Antilles
  XH: ['1867-06-08', '1918-11-12'], // Austria-Hungary
  XO: ['1299-01-01', '1922-11-17'], // Ottoman Empire
  XS: ['2003-02-04', '2006-06-05'], // Serbia and Montenegro
  XV: ['1955-10-26', '1976-07-02'], // South Vietnam
} as const satisfies Readonly<Record<string, readonly [first: string, last: string]>>;

export type FormerState = keyof typeof FORMER_STATES;

/** The order is part of the packed format: append only. */
export const FORMER_STATE_CODES = Object.keys(FORMER_STATES) as readonly FormerState[];

export function isFormerState(code: string): code is FormerState {
  return Object.hasOwn(FORMER_STATES, code);
}

/** One who signed a pact. */
export interface Signer {
  /** The state or group that signed: a former state's code, or the party's own. */
  readonly code: string;
  /** The parties that stand for it today; the code itself where nothing has changed. */
  readonly today: readonly string[];
}

/** What a pact says of its parties. */
interface Signed {
  readonly parties: readonly string[];
  /** Former states by the parties that stand for them today. */
  readonly signedAs?: Readonly<Record<string, FormerState>>;
}

/** The signers of a pact in the order of its parties: Croatia and Serbia count once where Yugoslavia signed. */
export function listSigners({ parties, signedAs = {} }: Signed): readonly Signer[] {
  const today = new Map<string, string[]>();
  for (const party of parties) {
    const signer = signedAs[party] ?? party;
    today.set(signer, [...(today.get(signer) ?? []), party]);
  }
  return [...today].map(([code, parties]) => ({ code, today: parties }));
}
