import type { RefObject, VNode } from 'preact';
import type { Side } from '../view.ts';
import { useTranslator } from './context.ts';
import { Icon, Logo } from './Icon.tsx';

interface Props {
  readonly side: Side;
  /** False on narrow windows, where the sidebar is a sheet at the bottom. */
  readonly canChangeSide: boolean;
  readonly headerRef: RefObject<HTMLElement | null>;
  /** Null where there is nothing to search from. */
  readonly isSearching: boolean | null;
  onSearch(isSearching: boolean): void;
  onSideChange(side: Side): void;
  onClose(): void;
}

/** The panel's name in its shadow root. */
export const PANEL_ID = 'panel';

export function Header({ side, canChangeSide, headerRef, isSearching, onSearch, onSideChange, onClose }: Props): VNode {
  const { t } = useTranslator();
  const other = side === 'left' ? 'right' : 'left';
  const move = t(`move_${other}`);
  return (
    <header class="header" ref={headerRef}>
      <Logo />
      <span class="brand">{t('extension_name')}</span>
      {isSearching !== null && (
        <button
          type="button"
          class="icon-button"
          data-search
          aria-label={t('search_all')}
          title={t('search_all')}
          aria-expanded={isSearching}
          onClick={() => onSearch(!isSearching)}
        >
          <Icon name="search" />
        </button>
      )}
      {canChangeSide && (
        <button type="button" class="icon-button" aria-label={move} title={move} onClick={() => onSideChange(other)}>
          <Icon name={other} />
        </button>
      )}
      <button
        type="button"
        class="icon-button"
        aria-label={t('close')}
        title={t('close')}
        // Firefox ends our scripts when the extension goes; then the browser itself closes the panel.
        popovertarget={PANEL_ID}
        popovertargetaction="hide"
        onClick={onClose}
      >
        <Icon name="close" />
      </button>
    </header>
  );
}
