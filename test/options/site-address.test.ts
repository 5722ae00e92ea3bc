import { describe, expect, it } from 'vitest';
import { parseSite, toReadableSite } from '../../src/pages/site-address.ts';
import { anyText } from '../any-text.ts';
import fc from '../fuzz.ts';

describe('parseSite', () => {
  it.each([
    ['news.example', 'news.example'],
    ['  News.Example ', 'news.example'],
    ['https://www.news.example/world?page=2#top', 'www.news.example'],
    ['http://news.example:80/', 'news.example'],
    ['news.example:443', 'news.example'],
    ['news.example:8080/world', 'news.example:8080'],
    ['localhost:5173', 'localhost:5173'],
    ['[::1]', '[::1]'],
    ['127.0.0.1', '127.0.0.1'],
    ['münchen.example', 'xn--mnchen-3ya.example'],
    ['समाचार.भारत', 'xn--61b3bh3a5ab.xn--h2brj9c'],
    ['新聞。日本', 'xn--efvv70d.xn--wgv71a'],
  ])('“%s” is %s', (typed, host) => {
    expect(parseSite(typed)).toBe(host);
  });

  it.each([
    '',
    '   ',
    'news',
    'the news',
    'news..example',
    '.example',
    'ftp://news.example',
    'chrome://settings',
    'file:///etc/hosts',
    'about:blank',
    'javascript:alert(1)',
    'reader@news.example',
    'news.example:99999',
    'https://',
  ])('“%s” is none', (typed) => {
    expect(parseSite(typed)).toBeNull();
  });

  it('says of what it has given the same again', () => {
    const address = fc.tuple(fc.domain(), anyText()).map(([host, path]) => `https://${host}/${path}`);
    fc.assert(
      fc.property(fc.oneof(address, fc.domain(), anyText()), (typed) => {
        const host = parseSite(typed);
        expect(host === null ? null : parseSite(host)).toBe(host);
      }),
    );
  });
});

describe('toReadableSite', () => {
  it.each([
    ['news.example', 'news.example'],
    ['xn--mnchen-3ya.example:8080', 'münchen.example:8080'],
    ['xn--61b3bh3a5ab.xn--h2brj9c', 'समाचार.भारत'],
    ['www.xn--efvv70d.xn--wgv71a', 'www.新聞.日本'],
  ])('%s is %s', (host, readable) => {
    expect(toReadableSite(host)).toBe(readable);
  });

  it.each(['xn--.example', 'xn--0.example', 'xn--a-ä.example', 'xn--99999999.example', 'xn--news-.example'])(
    'leaves %s as it is',
    (host) => {
      expect(toReadableSite(host)).toBe(host);
    },
  );

  it('gives back what was typed, in any script', () => {
    const letters = [...'abcxyzäöüßñéгдеλμνابجदेशनजपन日本新聞한국어עברית'];
    const label = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(label, (typed) => {
        const host = parseSite(`${typed}.example`);
        // Where the name has no form of its own in the address book of the net, there is nothing to give back.
        fc.pre(host !== null);
        expect(parseSite(toReadableSite(host))).toBe(host);
        if (host.startsWith('xn--')) expect(toReadableSite(host)).not.toContain('xn--');
      }),
    );
  });

  it('takes any text that stands in a damaged storage', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(toReadableSite(`xn--${text}`)).toBeTypeOf('string');
      }),
    );
  });
});
