import type { VNode } from 'preact';
import { Section } from '../pages/Section.tsx';
import type { Shortcut } from '../platform/shortcuts.ts';
import { useTranslator } from '../sidebar/components/context.ts';
import type { MessageKey } from '../wording/translator.ts';

/** Where Chromium keeps the shortcuts of extensions. */
const SHORTCUT_ADDRESS = 'chrome://extensions/shortcuts';

/** In the order of the page: what a reader uses most comes first, whatever order the browser has. */
const LABELS: Readonly<Record<string, MessageKey>> = {
  'toggle-sidebar': 'command_toggle_sidebar',
  'next-mention': 'command_next_mention',
  'previous-mention': 'command_previous_mention',
};

interface Props {
  readonly shortcuts: readonly Shortcut[];
  /** Null where the browser cannot be asked to open its page of shortcuts. */
  readonly onOpenShortcuts: (() => void) | null;
  onCopy(text: string): void;
}

function Change({ onOpenShortcuts, onCopy }: Props): VNode {
  const { t } = useTranslator();
  if (onOpenShortcuts) {
    return (
      <button type="button" class="button" onClick={onOpenShortcuts}>
        {t('shortcut_change')}
      </button>
    );
  }
  return (
    <p class="note">
      {t('shortcut_address')}{' '}
      <span class="address">
        <code dir="ltr">{SHORTCUT_ADDRESS}</code>{' '}
        <button type="button" class="small" onClick={() => onCopy(SHORTCUT_ADDRESS)}>
          {t('copy')}
        </button>
      </span>
    </p>
  );
}

/** The keys as they are set in the browser, and where they are changed: extensions cannot change them. */
export function Shortcuts(props: Props): VNode {
  const { t } = useTranslator();
  return (
    <Section title={t('options_shortcuts')}>
      <dl class="keys">
        {Object.entries(LABELS).map(([command, label]) => {
          const shortcut = props.shortcuts.find((each) => each.command === command);
          return (
            shortcut && (
              <div key={command}>
                <dt>{t(label)}</dt>
                <dd>
                  {shortcut.keys ? (
                    <kbd dir="ltr">{shortcut.keys}</kbd>
                  ) : (
                    <span class="note">{t('shortcut_none')}</span>
                  )}
                </dd>
              </div>
            )
          );
        })}
      </dl>
      <Change {...props} />
    </Section>
  );
}
