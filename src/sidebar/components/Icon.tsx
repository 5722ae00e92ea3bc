import type { VNode } from 'preact';

/** Outlines on a 16 px grid. */
const PATHS = {
  close: 'M4 4l8 8M12 4l-8 8',
  left: 'M2.5 3.5h11v9h-11zM6 3.5v9',
  right: 'M2.5 3.5h11v9h-11zM10 3.5v9',
  back: 'M9.5 3.5L5 8l4.5 4.5',
  up: 'M3.5 10L8 5.5 12.5 10',
  down: 'M3.5 6L8 10.5 12.5 6',
  search: 'M11.5 7a4.5 4.5 0 1 1-9 0a4.5 4.5 0 0 1 9 0zM10.3 10.3l3.2 3.2',
  filter: 'M2.5 4.5h11M4.5 8h7M6.5 11.5h3',
  star: 'M8 2.2l1.8 3.7 4 .6-2.9 2.8.7 4L8 11.4l-3.6 1.9.7-4-2.9-2.8 4-.6z',
  external: 'M6.5 4H4v8h8V9.5M9 3.5h3.5V7M12.5 3.5l-5 5',
} as const;

export type IconName = keyof typeof PATHS;

/** Decoration only: the control around it carries the name. Icons that point along the line are mirrored by CSS. */
export function Icon({ name }: { readonly name: IconName }): VNode {
  return (
    <svg class="icon" data-icon={name} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}

/** The mark of Pactlight: two parties, and lit what they share. */
export function Logo(): VNode {
  return (
    <svg class="logo" viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
      <path class="logo-light" d="M8 4.02A4.7 4.7 0 0 1 8 11.98A4.7 4.7 0 0 1 8 4.02z" />
      <circle class="logo-lines" cx="5.5" cy="8" r="4.7" />
      <circle class="logo-lines" cx="10.5" cy="8" r="4.7" />
    </svg>
  );
}
