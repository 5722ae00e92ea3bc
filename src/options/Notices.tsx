import type { VNode } from 'preact';
import type { StorageProblem } from '../platform/settings.ts';
import type { BackupProblem } from '../platform/settings-backup.ts';
import type { Settings } from '../platform/settings-schema.ts';
import { useTranslator } from '../sidebar/components/context.ts';
import type { Translator } from '../wording/translator.ts';

/** What became of the reader's last wish. */
export type Notice =
  | { readonly kind: 'saved' | 'save-failed' | 'loaded' | 'reset' | 'copied' }
  /** `text`: what the reader can copy by hand. */
  | { readonly kind: 'copy-failed'; readonly text: string }
  | { readonly kind: 'refused'; readonly problem: BackupProblem; readonly damaged: readonly (keyof Settings)[] };

const SETTING_LABELS = {
  isEnabled: 'options_enabled',
  disabledSites: 'options_sites',
  mode: 'options_mode',
  side: 'options_side',
  width: 'options_width',
  markedClasses: 'options_classes',
  density: 'options_density',
  colours: 'options_colours',
  language: 'options_language',
} as const;

const DONE = {
  saved: 'options_saved',
  loaded: 'backup_loaded',
  reset: 'reset_done',
  copied: 'copied',
  'save-failed': 'options_save_failed',
} as const;

const REFUSALS = {
  'too-large': 'backup_too_large',
  'not-json': 'backup_not_json',
  'not-backup': 'backup_not_backup',
  newer: 'backup_newer',
  damaged: 'backup_damaged',
} as const;

const BAD: readonly Notice['kind'][] = ['refused', 'save-failed', 'copy-failed'];

function nameSettings(names: readonly (keyof Settings)[], { t, list }: Translator): string {
  return list(names.map((name) => t(SETTING_LABELS[name])));
}

function tell(notice: Notice, translator: Translator): string {
  if (notice.kind === 'copy-failed') return `${translator.t('copy_failed')} ${notice.text}`;
  if (notice.kind !== 'refused') return translator.t(DONE[notice.kind]);
  return translator.t(REFUSALS[notice.problem], nameSettings(notice.damaged, translator));
}

/** Stays in sight at the foot of the window, and is read out. */
export function NoticeLine({ notice }: { readonly notice: Notice | null }): VNode {
  const translator = useTranslator();
  const isBad = notice !== null && BAD.includes(notice.kind);
  return (
    <div class="notice" data-bad={isBad || undefined} role={isBad ? 'alert' : 'status'}>
      {notice && tell(notice, translator)}
    </div>
  );
}

/** Says where the stored settings could not be read, and that nothing of them is lost. */
export function StorageWarning({ problem }: { readonly problem: StorageProblem }): VNode | null {
  const translator = useTranslator();
  const { t } = translator;
  if (problem.length === 0) return null;
  return (
    <p class="warning" role="alert">
      {problem === 'unreadable'
        ? t('options_storage_unreadable')
        : t('options_storage_damaged', nameSettings(problem, translator))}
    </p>
  );
}
