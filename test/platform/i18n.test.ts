import { readdirSync } from 'node:fs';
import { beforeEach, expect, test, vi } from 'vitest';
import { INTERFACE_LANGUAGES, isInterfaceLanguage } from '../../src/platform/interface-language.ts';

const sendMessage = vi.fn();
vi.mock('webextension-polyfill', () => ({
  default: {
    i18n: { getMessage: (key: string) => (key === 'locale_code' ? 'en' : `browser ${key}`) },
    runtime: { sendMessage: (message: unknown) => sendMessage(message) },
  },
}));

const { createLookup, loadMessages } = await import('../../src/platform/i18n.ts');

beforeEach(() => {
  sendMessage.mockReset();
  vi.stubGlobal('addEventListener', () => undefined);
});

test('the languages of the interface are the folders of _locales', () => {
  expect([...INTERFACE_LANGUAGES]).toEqual(readdirSync('public/_locales').sort());
  expect(isInterfaceLanguage('../../secret')).toBe(false);
  expect(isInterfaceLanguage(undefined)).toBe(false);
});

test('a chosen language is asked of the background', async () => {
  sendMessage.mockResolvedValue({ ok: true, value: { locale_code: 'it', close: 'Chiudi', resize: '$2 poi $1' } });
  const { lookup, lang } = await loadMessages('it');
  expect(sendMessage).toHaveBeenCalledExactlyOnceWith({ pactlight: 'messages', argument: 'it' });
  expect([lang, lookup('close'), lookup('resize', ['a', 'b']), lookup('unknown')]).toEqual([
    'it',
    'Chiudi',
    'b poi a',
    '',
  ]);
});

test.each(['auto', 'en'] as const)('the browser itself answers for %s', async (language) => {
  const { lookup, lang } = await loadMessages(language);
  expect([lang, lookup('close')]).toEqual(['en', 'browser close']);
  expect(sendMessage).not.toHaveBeenCalled();
});

test('the browser’s language stands in where the chosen one is not to be had', async () => {
  sendMessage.mockRejectedValue(new Error('asleep'));
  expect((await loadMessages('it')).lang).toBe('en');
  sendMessage.mockResolvedValue({ ok: false, reason: 'data-missing' });
  expect((await loadMessages('it')).lang).toBe('en');
});

test('substitutions are text, whatever is in them', () => {
  const lookup = createLookup({ both: '$1 and $2', none: 'cost $0' });
  expect(lookup('both', ['$2', '$&'])).toBe('$2 and $&');
  expect(lookup('both')).toBe(' and ');
  expect(lookup('none')).toBe('cost $0');
});
