/**
 * The first of so many places that is late enough, or their number where none is.
 * @param isLate false up to some place and true from there on
 */
export function findFirst(count: number, isLate: (place: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isLate(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
