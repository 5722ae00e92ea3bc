import { describe, expect, it, vi } from 'vitest';
import { articleFromPlainText } from '../../src/core/plain-text.ts';
import { drawText } from '../../src/reading/draw-text.ts';
import { Reading } from '../../src/reading/Reading.tsx';
import type { ReadingProps, ReadingState } from '../../src/reading/reading-props.ts';
import { findFaults, LINKS, showPage } from '../options/show-page.tsx';
import { DRAWN_LOCALES, type LocaleCode, translatorFor } from '../sidebar/locales.ts';

const ASKING: ReadingState = { step: 'asking', text: '', problem: null };

function makeProps(state: ReadingState, locale: LocaleCode = 'en'): ReadingProps {
  return {
    ...{ translator: translatorFor(locale), links: LINKS, state, textRef: () => undefined },
    ...{ onRead: vi.fn(), onFile: vi.fn(), onCancel: vi.fn(), onAgain: vi.fn(), onOpenSidebar: vi.fn() },
  };
}

describe('the page that reads a text', () => {
  it('reads what was pasted', () => {
    const props = makeProps(ASKING);
    const { findAll, button } = showPage(<Reading {...props} />);
    const [field] = findAll<HTMLTextAreaElement>('textarea');
    field!.value = 'Japan and India signed a treaty.';
    button('Show prior pacts').click();
    expect(props.onRead).toHaveBeenCalledWith('Japan and India signed a treaty.');
  });

  it('takes a file that is dropped on it, and leaves dropped text to the browser', () => {
    const props = makeProps(ASKING);
    const [form] = showPage(<Reading {...props} />).findAll('form');
    const files = new DataTransfer();
    files.items.add(new File(['Japan'], 'news.txt', { type: 'text/plain' }));
    const drop = (dataTransfer: DataTransfer) =>
      form!.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    expect(drop(files)).toBe(false);
    expect(props.onFile).toHaveBeenCalledWith(expect.objectContaining({ name: 'news.txt' }));
    const words = new DataTransfer();
    words.setData('text/plain', 'Japan');
    expect(drop(words)).toBe(true);
    expect(props.onFile).toHaveBeenCalledTimes(1);
  });

  it('says what is wrong with a file, and keeps the text of before', () => {
    const { findAll } = showPage(<Reading {...makeProps({ step: 'asking', text: 'kept', problem: 'too-large' })} />);
    expect(findAll('[role=alert]')[0]?.textContent).toBe('The file is too large: at most 5 MB can be read.');
    expect(findAll<HTMLTextAreaElement>('textarea')[0]?.value).toBe('kept');
  });

  it('shows how far it is, and can be cancelled by keyboard at once', () => {
    const props = makeProps({ step: 'reading', share: 0.42 });
    const { findAll, root } = showPage(<Reading {...props} />);
    expect(findAll<HTMLProgressElement>('progress')[0]?.value).toBeCloseTo(0.42);
    expect(findAll('.progress label')[0]?.textContent).toBe('Reading: 42%');
    expect(root.ownerDocument.activeElement?.textContent).toBe('Cancel');
    (root.ownerDocument.activeElement as HTMLElement).click();
    expect(props.onCancel).toHaveBeenCalledOnce();
  });

  it.each(DRAWN_LOCALES)('has no fault that axe or a narrow window finds in any step (%s)', async (locale) => {
    const states: ReadingState[] = [
      ASKING,
      { ...ASKING, problem: 'not-text' },
      { step: 'reading', share: 0.5 },
      { step: 'read' },
    ];
    for (const state of states) expect(await findFaults(() => <Reading {...makeProps(state, locale)} />)).toEqual([]);
  });
});

describe('a text drawn on the page', () => {
  const TEXT = 'Japan and India agree\n\nTokyo and New Delhi signed a pact on minerals on Monday.\n\nIt is the first.';

  it('stands letter by letter where its offsets say', () => {
    const root = document.createElement('article');
    const article = drawText(articleFromPlainText(TEXT), root);
    expect(article.segments.length).toBeGreaterThan(2);
    for (const { node, start, from, length } of article.segments) {
      expect(node.data.slice(from, from + length)).toBe(TEXT.slice(start, start + length));
    }
    expect(root.textContent?.replace(/\s/g, '')).toBe(TEXT.replace(/\s/g, ''));
  });

  it('never becomes markup', () => {
    const root = document.createElement('article');
    drawText(articleFromPlainText('<img src=x onerror=alert(1)> and <b>Japan</b> signed the treaty with India.'), root);
    expect(root.querySelector('img, b')).toBeNull();
  });
});
