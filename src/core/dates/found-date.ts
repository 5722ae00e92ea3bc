/** A date found in a text: `YYYY-MM-DD`, and the UTF-16 units it covers in that text, end exclusive. */
export interface FoundDate {
  readonly date: string;
  readonly start: number;
  readonly end: number;
}
