import { describe, expect, it, vi } from 'vitest';
import { readSample } from '../../src/pages/read-sample.ts';
import { Welcome, type WelcomeProps } from '../../src/welcome/Welcome.tsx';
import { findFaults, LINKS, showPage } from '../options/show-page.tsx';
import { DRAWN_LOCALES, LOCALE_CODES, type LocaleCode, translatorFor } from '../sidebar/locales.ts';

function makeProps(change: Partial<WelcomeProps> = {}, locale: LocaleCode = 'en'): WelcomeProps {
  return { translator: translatorFor(locale), links: LINKS, hasFailed: false, onOpenSidebar: vi.fn(), ...change };
}

describe('the welcome page', () => {
  it('says why it may read pages, what it never does, and how to switch it off', () => {
    const { findAll, text } = showPage(<Welcome {...makeProps()} />);
    expect(findAll('.part h2').map(({ textContent }) => textContent)).toEqual([
      'Why it may read pages',
      'What it never does',
      'How to switch it off',
    ]);
    expect(text).toContain('forbidden every connection');
  });

  it.each(LOCALE_CODES)(
    'opens the sidebar by the button of the popup, for readers who cannot point, in %s',
    (locale) => {
      const props = makeProps({}, locale);
      const { button } = showPage(<Welcome {...props} />);
      button(props.translator.t('open_sidebar')).click();
      expect(props.onOpenSidebar).toHaveBeenCalledOnce();
    },
  );

  it.each(LOCALE_CODES)(
    'says before the button, in a sentence of its own, what a click on a word does, in %s',
    (locale) => {
      const [sentence] = showPage(<Welcome {...makeProps({}, locale)} />).findAll('.try > :first-child');
      expect(sentence?.textContent).toMatch(/[.。।۔]$/);
    },
  );

  it('says that the sample is invented, and where it could not be marked', () => {
    expect(showPage(<Welcome {...makeProps()} />).text).toContain('An invented article');
    const failed = showPage(<Welcome {...makeProps({ hasFailed: true })} />);
    expect(failed.findAll('[role=alert]')[0]?.textContent).toContain('could not be marked');
    expect(failed.findAll('.try')).toEqual([]);
  });

  it('shows which page it is', () => {
    const { findAll } = showPage(<Welcome {...makeProps()} />);
    expect(findAll('nav a').map((each) => each.getAttribute('aria-current'))).toEqual([null, null, null, null, 'page']);
  });

  it.each(DRAWN_LOCALES)('axe finds nothing wrong in %s', async (locale) => {
    expect(await findFaults(() => <Welcome {...makeProps({}, locale)} />)).toEqual([]);
    expect(await findFaults(() => <Welcome {...makeProps({ hasFailed: true }, locale)} />)).toEqual([]);
  });
});

describe('readSample', () => {
  it('gives the blocks as the page shows them, each node where it stands in the text', () => {
    showPage(<Welcome {...makeProps()} />);
    const article = readSample(document, 'en');
    if (!article) throw new Error('The page holds no sample.');
    expect(article.blocks.map(({ kind }) => kind)).toEqual(['title', 'lead', 'paragraph']);
    for (const { node, start, from, length } of article.segments) {
      expect(article.text.slice(start, start + length)).toBe(node.data.slice(from, from + length));
    }
    article.blocks.forEach(({ start, end }, index) => {
      expect(article.text.slice(start, end)).toBe(article.segments[index]?.node.data);
    });
    expect(article.title).toBe(article.segments[0]?.node.data);
  });

  it('is null in a page without a sample', () => {
    expect(readSample(document.implementation.createHTMLDocument(), 'en')).toBeNull();
  });
});
