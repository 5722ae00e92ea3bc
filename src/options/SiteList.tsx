import type { VNode } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { parseSite, toReadableSite } from '../pages/site-address.ts';
import { holdsSite } from '../platform/site-list.ts';
import { useTranslator } from '../sidebar/components/context.ts';
import { isolate } from '../wording/translator.ts';
import type { SiteProps } from './change.ts';

/** Of a domain that is kept for examples (RFC 2606). */
const EXAMPLE = 'news.example';

type Refusal = 'site_invalid' | 'site_known';

interface FieldProps {
  readonly sites: readonly string[];
  onAdd(site: string): void;
}

/** Where a site is typed or pasted; what is no site stays there to be mended. */
function AddSite({ sites, onAdd }: FieldProps): VNode {
  const { t } = useTranslator();
  const [id, field] = [useId(), useRef<HTMLInputElement>(null)];
  const [refused, setRefused] = useState<{ readonly why: Refusal; readonly about: string } | null>(null);
  const add = (): void => {
    const input = field.current;
    if (!input) return;
    const site = parseSite(input.value);
    const isKnown = site !== null && holdsSite(sites, site);
    input.focus();
    if (site === null) setRefused({ why: 'site_invalid', about: EXAMPLE });
    else if (isKnown) setRefused({ why: 'site_known', about: toReadableSite(site) });
    else {
      input.value = '';
      setRefused(null);
      onAdd(site);
    }
  };
  return (
    <form
      class="site-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label for={id}>{t('site_address')}</label>
      <div class="buttons">
        <input
          id={id}
          ref={field}
          type="text"
          inputMode="url"
          dir="ltr"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          aria-invalid={refused !== null}
          aria-describedby={refused ? `${id}-why` : undefined}
          onInput={() => setRefused(null)}
        />
        <button type="submit" class="button">
          {t('site_add')}
        </button>
      </div>
      <p id={`${id}-why`} class="refusal" role="alert">
        {refused && t(refused.why, isolate(refused.about))}
      </p>
    </form>
  );
}

/** The sites where Pactlight is off: each can be taken off the list, others can be typed. */
export function SiteList({ settings: { disabledSites }, onSwitchSite }: SiteProps): VNode {
  const { t } = useTranslator();
  const [list, removed] = [useRef<HTMLDivElement>(null), useRef<number | null>(null)];
  const sites = disabledSites.toSorted();
  useLayoutEffect(() => {
    if (removed.current === null) return;
    // The button that was pressed is gone: the keyboard goes on with the next one, or where a site is typed.
    const buttons = list.current?.querySelectorAll<HTMLElement>('.sites button') ?? [];
    const next = buttons[Math.min(removed.current, buttons.length - 1)];
    (next ?? list.current?.querySelector<HTMLElement>('input'))?.focus();
    removed.current = null;
  }, [disabledSites]);
  const remove = (site: string, index: number): void => {
    removed.current = index;
    onSwitchSite(site, true);
  };
  return (
    <div ref={list}>
      {sites.length === 0 && <p class="note">{t('options_no_sites')}</p>}
      <ul class="sites">
        {sites.map((site, index) => {
          const name = t('options_remove_site', isolate(toReadableSite(site)));
          return (
            <li key={site}>
              <bdi>{toReadableSite(site)}</bdi>
              <button type="button" class="small" aria-label={name} title={name} onClick={() => remove(site, index)}>
                {t('options_remove')}
              </button>
            </li>
          );
        })}
      </ul>
      <AddSite sites={disabledSites} onAdd={(site) => onSwitchSite(site, false)} />
    </div>
  );
}
