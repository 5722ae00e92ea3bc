import { resolve } from 'node:path';
import { vi } from 'vitest';
import { installWitness } from '../../support/in-page.ts';
import { BrowserWindow } from './browser-window.ts';
import { Connection } from './connection.ts';
import { startFirefox } from './process.ts';
import { ADD_ON_ID, ADD_ON_ORIGIN, createProfile } from './profile.ts';
import { Tab } from './tab.ts';

async function waitForContext(connection: Connection, address: string): Promise<{ readonly context: string }> {
  const find = async () => {
    const { contexts } = await connection.send('browsingContext.getTree', {});
    return contexts.find(({ url }) => url.startsWith(address));
  };
  return (await vi.waitUntil(find, { timeout: 15_000, interval: 20 })) ?? { context: '' };
}

async function install(connection: Connection, build: string, isPrivate: boolean): Promise<void> {
  await connection.send('webExtension.install', {
    extensionData: { type: 'path', path: resolve(build) },
    'moz:allowPrivateBrowsing': isPrivate,
  });
}

/** The add-on greets who installs it; its page would come before that of the first test. */
async function closeWelcome(connection: Connection): Promise<void> {
  const { context } = await waitForContext(connection, `${ADD_ON_ORIGIN}src/welcome/`);
  await connection.send('browsingContext.close', { context });
}

const SHIPPED = 'dist/firefox';

interface LaunchOptions {
  /** In private windows, where the reader has allowed the add-on. */
  readonly isPrivate?: boolean;
  /** Folder of the build; without it the shipped one. */
  readonly build?: string;
}

/** Firefox with an empty profile and a build, the shipped one in `dist/firefox` unless another is named. */
export class Firefox {
  readonly #errors = new Map<string, string[]>();

  readonly #connection: Connection;
  readonly #end: () => Promise<void>;

  constructor(
    connection: Connection,
    readonly window: BrowserWindow,
    /** Folder of the files that were saved. */
    readonly downloads: string,
    end: () => Promise<void>,
  ) {
    this.#connection = connection;
    this.#end = end;
    connection.on('log.entryAdded', ({ level, text, source }) => {
      if (level === 'error') this.#errorsOf(source.context ?? '').push(text ?? '');
    });
  }

  static async launch({ isPrivate = false, build = SHIPPED }: LaunchOptions = {}): Promise<Firefox> {
    const profile = createProfile(isPrivate);
    const running = await startFirefox(profile.folder).catch((error) => {
      profile.remove();
      throw error;
    });
    const end = async () => {
      running.kill();
      await running.ended();
      profile.remove();
    };
    try {
      const connection = await Connection.open(`${running.url}/session`);
      const window = await Firefox.#prepare(connection, { isPrivate, build });
      return new Firefox(connection, window, profile.downloads, end);
    } catch (error) {
      await end();
      throw error;
    }
  }

  /** The witnesses stand before the add-on comes. */
  static async #prepare(connection: Connection, { isPrivate, build }: Required<LaunchOptions>): Promise<BrowserWindow> {
    await connection.send('session.new', { capabilities: {} });
    await connection.send('session.subscribe', { events: ['log.entryAdded'] });
    await connection.send('script.addPreloadScript', { functionDeclaration: `${installWitness}` });
    const window = await BrowserWindow.of(connection);
    await install(connection, build, isPrivate);
    // In private windows it greets nobody: the reader has not allowed it there yet when it is installed.
    if (!isPrivate) await closeWelcome(connection);
    return window;
  }

  /** Installs a build in the place of the one that is there. */
  install(build = SHIPPED): Promise<void> {
    return install(this.#connection, build, false);
  }

  uninstall(): Promise<unknown> {
    return this.#connection.send('webExtension.uninstall', { extension: ADD_ON_ID });
  }

  /** Opens an empty tab, in front or behind the one in front. */
  async openTab({ isBehind = false } = {}): Promise<Tab> {
    const { context } = await this.#connection.send('browsingContext.create', { type: 'tab', background: isBehind });
    return new Tab(this.#connection, context, this.#errorsOf(context));
  }

  /** The tab that is opened by something else at an address that begins like this. */
  async waitForTab(address: string): Promise<Tab> {
    const { context } = await waitForContext(this.#connection, address);
    return new Tab(this.#connection, context, this.#errorsOf(context));
  }

  /** Its profile is thrown away, so nothing is lost. */
  close(): Promise<void> {
    return this.#end();
  }

  #errorsOf(context: string): string[] {
    const errors = this.#errors.get(context) ?? [];
    this.#errors.set(context, errors);
    return errors;
  }
}
