import type { VNode } from 'preact';
import type { StatusAtDate } from '../../core/pacts/ranked-pact.ts';
import { useTranslator } from './context.ts';

/** The sign before the word: full for what binds, half for what may yet, ring for what no longer does. */
const TONE: Readonly<Record<StatusAtDate, 'on' | 'half' | 'off' | 'none'>> = {
  'in-force': 'on',
  provisional: 'on',
  signed: 'half',
  concluded: 'half',
  announced: 'half',
  political: 'half',
  'not-yet-in-force': 'half',
  suspended: 'off',
  superseded: 'off',
  terminated: 'off',
  expired: 'off',
  unknown: 'none',
};

export function toneOf(status: StatusAtDate): 'on' | 'half' | 'off' | 'none' {
  return TONE[status];
}

/** Status in words, with a sign that differs in shape, not in colour alone. */
export function Status({ status }: { readonly status: StatusAtDate }): VNode {
  const { label } = useTranslator();
  return (
    <span class="status" data-tone={TONE[status]}>
      <svg viewBox="0 0 10 10" width="8" height="8" aria-hidden="true">
        <circle class="ring" cx="5" cy="5" r="3.8" />
        <path class="fill" d="M5 1.2a3.8 3.8 0 0 0 0 7.6z" />
      </svg>
      {label('status', status) ?? status}
    </span>
  );
}
