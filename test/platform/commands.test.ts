import { beforeEach, expect, test, vi } from 'vitest';

const sent: unknown[] = [];
let emit: (command: string, tab?: { id?: number }) => void = () => undefined;
let reply: () => Promise<unknown> = async () => ({ ok: true, value: null });

vi.mock('webextension-polyfill', () => ({
  default: {
    commands: { onCommand: { addListener: (listener: typeof emit) => (emit = listener) } },
    tabs: {
      sendMessage: (...call: unknown[]) => {
        sent.push(call);
        return reply();
      },
    },
  },
}));

const { forwardCommands } = await import('../../src/platform/commands.ts');

beforeEach(() => {
  sent.length = 0;
  forwardCommands();
});

test.each([
  ['toggle-sidebar', { pactlight: 'toggleSidebar', argument: null }],
  ['next-mention', { pactlight: 'goToMention', argument: 'next' }],
  ['previous-mention', { pactlight: 'goToMention', argument: 'previous' }],
])('the command %s reaches the top frame of the active tab', (command, message) => {
  emit(command, { id: 3 });
  expect(sent).toEqual([[3, message, { frameId: 0 }]]);
});

test('unknown commands and missing tabs are ignored', () => {
  emit('something-else', { id: 3 });
  emit('toggle-sidebar', undefined);
  expect(sent).toEqual([]);
});

test('a page without our script is no error', async () => {
  const unhandled = vi.fn();
  process.on('unhandledRejection', unhandled);
  reply = () => Promise.reject(new Error('Receiving end does not exist'));
  emit('toggle-sidebar', { id: 3 });
  await new Promise((resolve) => setImmediate(resolve));
  process.off('unhandledRejection', unhandled);
  expect(unhandled).not.toHaveBeenCalled();
});
