/** One text to annotate; what is absent is found out from the text. */
export interface Document {
  readonly id: string;
  readonly text: string;
  readonly lang?: string;
  readonly date?: string;
  readonly title?: string;
}

const OPTIONAL_FIELDS = ['lang', 'date', 'title'] as const;

/**
 * The documents of one file: a `.jsonl` file holds one a line, any other file is one plain text, kept as it is.
 * A line that is no document is told to `onBadLine` and left out.
 */
export function* readDocuments(
  file: string,
  content: string,
  onBadLine: (number: number, problem: string) => void,
): Generator<Document> {
  if (!file.endsWith('.jsonl')) {
    yield { id: file, text: content };
    return;
  }
  for (const [index, line] of content.split('\n').entries()) {
    const document = line.trim() === '' ? null : parseLine(line, index + 1);
    if (typeof document === 'string') onBadLine(index + 1, document);
    else if (document) yield document;
  }
}

/** The document of a line, or what is wrong with the line. */
function parseLine(line: string, number: number): Document | string {
  let row: Record<string, unknown> | null;
  try {
    row = JSON.parse(line);
  } catch {
    return 'not JSON';
  }
  if (typeof row?.text !== 'string') return '"text" is missing';
  const { id, text } = row;
  const optional = OPTIONAL_FIELDS.filter((field) => typeof row[field] === 'string').map((field) => [
    field,
    row[field],
  ]);
  return { id: String(id ?? number), text, ...Object.fromEntries(optional) };
}
