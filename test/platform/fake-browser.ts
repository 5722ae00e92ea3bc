type Listener = (...args: never[]) => unknown;

function makeEvent() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    emit: (...args: unknown[]) => [...listeners].map((listener) => listener(...(args as never[]))),
    get count() {
      return listeners.size;
    },
  };
}

/** The parts of the browser API that src/platform uses, in memory. */
export function makeFakeBrowser() {
  const stored: Record<string, unknown> = {};
  const onChanged = makeEvent();
  const onMessage = makeEvent();
  return {
    stored,
    failure: null as Error | null,
    runtime: {
      id: 'pactlight',
      onMessage,
      getURL: (path: string) => `extension://pactlight/${path}`,
      sendMessage: (message: unknown): Promise<unknown> =>
        new Promise((resolve) => {
          const isTaken = onMessage.emit(message, { id: 'pactlight', tab: { id: 7 } }, resolve).includes(true);
          if (!isTaken) resolve(undefined);
        }),
    },
    storage: {
      onChanged,
      local: {
        failWith: null as Error | null,
        async get(wanted: string | readonly string[] | null): Promise<Record<string, unknown>> {
          if (this.failWith) throw this.failWith;
          const keys = wanted === null ? Object.keys(stored) : [wanted].flat();
          return Object.fromEntries(keys.filter((key) => key in stored).map((key) => [key, stored[key]]));
        },
        async remove(key: string) {
          if (this.failWith) throw this.failWith;
          delete stored[key];
          onChanged.emit({ [key]: {} }, 'local');
        },
        async set(items: Record<string, unknown>) {
          if (this.failWith) throw this.failWith;
          Object.assign(stored, items);
          for (const [key, newValue] of Object.entries(items)) onChanged.emit({ [key]: { newValue } }, 'local');
        },
      },
    },
  };
}
