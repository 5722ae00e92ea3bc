import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Options, type OptionsProps } from '../../src/options/Options.tsx';
import { DEFAULT_SETTINGS, SETTING_NAMES } from '../../src/platform/settings-schema.ts';
import { DRAWN_LOCALES, type LocaleCode, translatorFor } from '../sidebar/locales.ts';
import { findFaults, LINKS, showPage } from './show-page.tsx';

function makeProps(change: Partial<OptionsProps> = {}, locale: LocaleCode = 'en'): OptionsProps {
  return {
    translator: translatorFor(locale),
    links: LINKS,
    settings: { ...DEFAULT_SETTINGS, disabledSites: ['b.example', 'a.example'] },
    problem: [],
    notice: null,
    shortcuts: [
      { command: 'toggle-sidebar', keys: 'Alt+Shift+Y' },
      { command: 'next-mention', keys: '' },
      { command: '_execute_action', keys: 'Alt+P' },
    ],
    onOpenShortcuts: null,
    onChange: vi.fn(),
    onSwitchSite: vi.fn(),
    onSwitchClass: vi.fn(),
    onCopy: vi.fn(),
    onSaveBackup: vi.fn(),
    onLoadBackup: vi.fn(),
    onReset: vi.fn(),
    ...change,
  };
}

function show(change: Partial<OptionsProps> = {}) {
  const props = makeProps(change);
  const page = showPage(<Options {...props} />);
  const control = (label: string): HTMLInputElement => {
    const row = page.findAll('label').find((each) => each.textContent?.startsWith(label));
    const input = row?.querySelector('input');
    if (!input) throw new Error(`The page shows no control ${label}.`);
    return input;
  };
  return { ...page, page, props, control };
}

describe('an address that could not be copied', () => {
  it('is told, to be copied by hand', () => {
    const { findAll } = show({ notice: { kind: 'copy-failed', text: 'chrome://extensions/shortcuts' } });
    const [alert] = findAll('.notice[role=alert]');
    expect(alert?.textContent).toBe('Copying was refused. Copy it from here: chrome://extensions/shortcuts');
  });
});

describe('what is chosen', () => {
  it.each([
    ['Pactlight is on', { isEnabled: false }],
    ['Only when I ask', { mode: 'on-click' }],
    ['The first in each paragraph', { density: 'first-in-paragraph' }],
    ['None: only the sidebar', { density: 'none' }],
    ['Safe for colour-blind eyes', { colours: 'colour-blind-safe' }],
    ['Left', { side: 'left' }],
  ])('%s', (label, change) => {
    const { control, props } = show();
    control(label).click();
    expect(props.onChange).toHaveBeenCalledExactlyOnceWith(change);
  });

  it('of the classes says only the one that was ticked, whatever became of the others meanwhile', () => {
    const { control, props } = show({ settings: { ...DEFAULT_SETTINGS, markedClasses: ['pact'] } });
    control('Countries').click();
    expect(props.onSwitchClass).toHaveBeenLastCalledWith('country', true);
    control('Pacts called by name').click();
    expect(props.onSwitchClass).toHaveBeenLastCalledWith('pact', false);
    expect(props.onChange).not.toHaveBeenCalled();
  });

  it('stands in the controls', () => {
    const settings = { ...DEFAULT_SETTINGS, isEnabled: false, mode: 'on-click', colours: 'high-contrast' } as const;
    const { control } = show({ settings });
    expect(control('Pactlight is on').checked).toBe(false);
    expect(control('Only when I ask').checked).toBe(true);
    expect(control('High contrast').checked).toBe(true);
    expect(control('Calm').checked).toBe(false);
  });

  it.each([
    ['500', 500],
    ['9999', 720],
    ['1', 280],
    ['', DEFAULT_SETTINGS.width],
  ])('a width of “%s” is taken as %s', (typed, width) => {
    const { control, props } = show();
    const input = control('Width in pixels');
    input.value = typed;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    expect(props.onChange).toHaveBeenCalledExactlyOnceWith({ width });
    expect(input.value).toBe(String(width));
  });

  it('is a language in its own words', async () => {
    const { findAll, props } = show();
    const [select] = findAll<HTMLSelectElement>('select');
    expect([...(select?.options ?? [])].map(({ text }) => text)).toContain('हिन्दी');
    await userEvent.selectOptions(select as HTMLSelectElement, 'ar');
    expect(props.onChange).toHaveBeenCalledExactlyOnceWith({ language: 'ar' });
  });
});

describe('sites where it is off', () => {
  it('are listed in order, and each can be taken off the list', () => {
    const { button, findAll, props } = show();
    expect(findAll('.sites bdi').map(({ textContent }) => textContent)).toEqual(['a.example', 'b.example']);
    button('Remove \u2068b.example\u2069').click();
    expect(props.onSwitchSite).toHaveBeenCalledExactlyOnceWith('b.example', true);
    expect(props.onChange).not.toHaveBeenCalled();
  });

  it('are none, and how to add one is said', () => {
    expect(show({ settings: DEFAULT_SETTINGS }).text).toContain('Add one here');
  });
});

describe('shortcuts', () => {
  it('are not spoken of where the browser has none', () => {
    const { findAll } = show({ shortcuts: [] });
    expect(findAll('.keys, .address')).toEqual([]);
  });

  it('are shown as the browser has them, and their address can be copied', () => {
    const { findAll, button, props } = show();
    expect(findAll('.keys > div').map(({ textContent }) => textContent)).toEqual([
      'Open or close the sidebarAlt+Shift+Y',
      'Go to the next mentionnot set',
    ]);
    button('Copy').click();
    expect(props.onCopy).toHaveBeenCalledExactlyOnceWith('chrome://extensions/shortcuts');
  });

  it('are changed in the browser’s own page where it can be opened', () => {
    const onOpenShortcuts = vi.fn();
    const { button, text } = show({ onOpenShortcuts });
    button('Change shortcuts').click();
    expect(onOpenShortcuts).toHaveBeenCalledOnce();
    expect(text).not.toContain('chrome://');
  });
});

describe('backup and reset', () => {
  it('saves, and takes the chosen file', async () => {
    const { button, findAll, props } = show();
    button('Save a backup').click();
    expect(props.onSaveBackup).toHaveBeenCalledOnce();
    const file = new File(['{}'], 'backup.json', { type: 'application/json' });
    await userEvent.upload(findAll<HTMLInputElement>('input[type=file]')[0] as HTMLInputElement, file);
    expect(props.onLoadBackup).toHaveBeenCalledOnce();
  });

  it('asks before it resets, and the keyboard stays there', async () => {
    const { button, props } = show();
    button('Reset all settings').click();
    await expect.poll(() => document.activeElement?.textContent).toBe('Cancel');
    expect(props.onReset).not.toHaveBeenCalled();
    button('Cancel').click();
    await expect.poll(() => document.activeElement?.textContent).toBe('Reset all settings');
    button('Reset all settings').click();
    await expect.poll(() => document.activeElement?.textContent).toBe('Cancel');
    button('Reset').click();
    expect(props.onReset).toHaveBeenCalledOnce();
  });
});

describe('what the reader is told', () => {
  it.each([
    [{ kind: 'saved' }, 'status', 'Saved.'],
    [{ kind: 'loaded' }, 'status', 'The settings of the backup'],
    [{ kind: 'save-failed' }, 'alert', 'could not be saved'],
    [{ kind: 'refused', problem: 'newer', damaged: [] }, 'alert', 'newer version'],
    [{ kind: 'refused', problem: 'damaged', damaged: ['width', 'colours'] }, 'alert', 'Width in pixels and Colours'],
  ] as const)('%o', (notice, role, words) => {
    const [line] = show({ notice }).findAll('.notice');
    expect(line?.getAttribute('role')).toBe(role);
    expect(line?.textContent).toContain(words);
  });

  it('when stored settings cannot be read, all or some of them', () => {
    expect(show({ problem: 'unreadable' }).text).toContain('kept aside');
    expect(show({ problem: ['mode'] }).text).toContain('their usual value: Mark articles');
    expect(show({ problem: SETTING_NAMES }).findAll('.warning')[0]?.textContent).not.toContain('undefined');
    expect(show().findAll('.warning')).toEqual([]);
  });
});

it('every control is reached by keyboard, in the order of the page', async () => {
  const { findAll } = show();
  findAll('a')[0]?.focus();
  const reached: Element[] = [];
  for (let presses = 0; presses < 40; presses++) {
    await userEvent.keyboard('{Tab}');
    if (document.activeElement instanceof HTMLElement) reached.push(document.activeElement);
  }
  const isStop = (each: HTMLInputElement): boolean => !each.hidden && (each.type !== 'radio' || each.checked);
  const stops = findAll<HTMLInputElement>('button, input, select').filter(isStop);
  expect(reached.filter((each) => stops.includes(each as HTMLInputElement)).slice(0, stops.length)).toEqual(stops);
});

it.each(DRAWN_LOCALES)('axe finds nothing wrong in %s', async (locale) => {
  const notice = { kind: 'save-failed' } as const;
  expect(await findFaults(() => <Options {...makeProps({ notice, problem: ['mode', 'width'] }, locale)} />)).toEqual(
    [],
  );
});
