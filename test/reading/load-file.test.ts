import { describe, expect, it } from 'vitest';
import { decodeText, loadFile, MAX_BYTES, TextFileError } from '../../src/reading/load-file.ts';
import fc from '../fuzz.ts';

const TEXT = 'Japan, भारत, مصر';

function encodeUtf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = new DataView(new ArrayBuffer((text.length + 1) * 2));
  for (const [index, unit] of [...`\ufeff${text}`].entries()) bytes.setUint16(index * 2, unit.charCodeAt(0), isLittle);
  return new Uint8Array(bytes.buffer);
}

describe('the bytes of a file', () => {
  it('are UTF-8, with or without a mark that says so', () => {
    expect(decodeText(new TextEncoder().encode(TEXT))).toBe(TEXT);
    expect(decodeText(new TextEncoder().encode(`\ufeff${TEXT}`))).toBe(TEXT);
  });

  it.each([true, false])('are UTF-16 where their mark says so (little end first: %s)', (isLittle) => {
    expect(decodeText(encodeUtf16(TEXT, isLittle))).toBe(TEXT);
  });

  it('give a text or a refusal, whatever they are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          expect(decodeText(bytes)).not.toContain('\0');
        } catch (error) {
          expect(error).toBeInstanceOf(TextFileError);
        }
      }),
    );
  });

  it('are refused where they are a picture or too many', async () => {
    const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
    expect(() => decodeText(picture)).toThrow(expect.objectContaining({ problem: 'not-text' }) as Error);
    const long = new Blob([new Uint8Array(MAX_BYTES + 1)]);
    await expect(loadFile(long)).rejects.toMatchObject({ problem: 'too-large' });
  });
});
