import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { findFirefox } from '../../../../src/cli/shared/find-browser.mjs';

export interface FirefoxProcess {
  /** Where it listens for WebDriver BiDi. */
  readonly url: string;
  /** Resolves when the process has ended. */
  ended(): Promise<void>;
  /** Ends it at once: asked to quit, it waits up to a minute for what a tab that was put away has left open. */
  kill(): void;
}

/** The window's size, CSS px: the one of the Chromium tests. */
const SIZE = { MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '800' };

/** The extension's own pages and its background are the browser's: ESR 153 wants the flag below, Firefox 159 this. */
const SYSTEM_ACCESS = { MOZ_REMOTE_ALLOW_SYSTEM_ACCESS: '1' };

/** Starts Firefox without a window on a free port. @throws where there is none, or with its last words where it ends at once. */
export async function startFirefox(profile: string): Promise<FirefoxProcess> {
  const program = findFirefox();
  if (!program) throw new Error('No Firefox was found: install firefox-esr or firefox, or set FIREFOX_PATH to one.');
  const child = spawn(
    program,
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0', '--remote-allow-system-access'],
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, ...SIZE, ...SYSTEM_ACCESS } },
  );
  endWithUs(child);
  const url = await readAddress(child);
  const ended = async () => {
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  };
  return { url, ended, kill: () => child.kill('SIGKILL') };
}

/** A run that is broken off must not leave a browser behind; the runner ends its workers by SIGTERM. */
function endWithUs(child: ChildProcess): void {
  const end = () => void child.kill();
  const exit = () => process.exit(1);
  process.once('exit', end);
  process.once('SIGTERM', exit);
  child.once('exit', () => process.off('exit', end).off('SIGTERM', exit));
}

/** Firefox says on its error channel where it listens; what else it says there is dropped. */
async function readAddress(child: ChildProcess): Promise<string> {
  const said: string[] = [];
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`Firefox ended at once: ${said.join('\n')}`)));
    if (!child.stderr) return;
    createInterface({ input: child.stderr }).on('line', (line) => {
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(line)?.[1];
      if (address) resolve(address);
      if (said.length < 20) said.push(line);
    });
  });
}
