import type { VNode } from 'preact';
import { PageFrame, type PageLinks } from '../pages/PageFrame.tsx';
import type { StorageProblem } from '../platform/settings.ts';
import type { Settings } from '../platform/settings-schema.ts';
import type { Shortcut } from '../platform/shortcuts.ts';
import { TranslatorProvider } from '../sidebar/components/context.ts';
import type { Translator } from '../wording/translator.ts';
import { Backup } from './Backup.tsx';
import type { ClassProps, PartProps, SiteProps } from './change.ts';
import { MarkSettings } from './MarkSettings.tsx';
import { type Notice, NoticeLine, StorageWarning } from './Notices.tsx';
import { LanguageSettings, PanelSettings } from './PanelSettings.tsx';
import { Presence } from './Presence.tsx';
import { Shortcuts } from './Shortcuts.tsx';

export interface OptionsProps extends PartProps, ClassProps, SiteProps {
  readonly translator: Translator;
  readonly links: PageLinks;
  readonly settings: Settings;
  readonly problem: StorageProblem;
  readonly notice: Notice | null;
  readonly shortcuts: readonly Shortcut[];
  readonly onOpenShortcuts: (() => void) | null;
  onCopy(text: string): void;
  onSaveBackup(): void;
  onLoadBackup(file: File): void;
  onReset(): void;
}

/** Every choice the reader has. A change is stored at once. */
export function Options(props: OptionsProps): VNode {
  const { translator, links, problem, notice, settings, onChange } = props;
  return (
    <TranslatorProvider value={translator}>
      <PageFrame title={translator.t('options_title')} current="options" links={links}>
        <StorageWarning problem={problem} />
        <Presence settings={settings} onChange={onChange} onSwitchSite={props.onSwitchSite} />
        <MarkSettings settings={settings} onChange={onChange} onSwitchClass={props.onSwitchClass} />
        <PanelSettings settings={settings} onChange={onChange} />
        <LanguageSettings settings={settings} onChange={onChange} />
        {props.shortcuts.length > 0 && <Shortcuts {...props} />}
        <Backup {...props} />
        <NoticeLine notice={notice} />
      </PageFrame>
    </TranslatorProvider>
  );
}
