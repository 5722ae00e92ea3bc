/** Largest file that is read, in bytes: some two thousand printed pages. */
export const MAX_BYTES = 5_000_000;

/** Why a file cannot be read. */
export type FileProblem = 'too-large' | 'not-text';

export class TextFileError extends Error {
  constructor(readonly problem: FileProblem) {
    super(`Pactlight: file ${problem}`);
  }
}

/** Marks at a file's beginning that name its encoding (Unicode Standard 15, table 23-6). */
const BYTE_ORDER_MARKS: readonly (readonly [encoding: string, ...mark: number[]])[] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
];

function tellEncoding(bytes: Uint8Array): string {
  const marked = BYTE_ORDER_MARKS.find(([, ...mark]) => mark.every((byte, index) => bytes[index] === byte));
  return marked?.[0] ?? 'utf-8';
}

/**
 * The text in the bytes of a file: Unicode, in the encoding that its first bytes name, else UTF-8.
 * @throws TextFileError where it is too large or holds something other than text.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length > MAX_BYTES) throw new TextFileError('too-large');
  let text: string;
  try {
    text = new TextDecoder(tellEncoding(bytes), { fatal: true }).decode(bytes);
  } catch {
    throw new TextFileError('not-text');
  }
  if (text.includes('\0')) throw new TextFileError('not-text');
  return text;
}

/** @throws TextFileError as `decodeText` does; the browser's own error where the file cannot be read. */
export async function loadFile(file: Blob): Promise<string> {
  if (file.size > MAX_BYTES) throw new TextFileError('too-large');
  return decodeText(new Uint8Array(await file.arrayBuffer()));
}
