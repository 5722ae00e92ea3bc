/** A code with its weight, 0–1; the heaviest of its list has weight 1. */
export interface Weighted {
  readonly code: string;
  readonly weight: number;
}
