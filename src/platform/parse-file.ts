/**
 * The JSON of a file that the reader opens.
 * @param longest most that is read, UTF-16 units
 * @throws what `refuse` makes of the reason
 */
export function parseFile(text: string, longest: number, refuse: (why: 'too-large' | 'not-json') => Error): unknown {
  if (text.length > longest) throw refuse('too-large');
  try {
    return JSON.parse(text);
  } catch {
    throw refuse('not-json');
  }
}
