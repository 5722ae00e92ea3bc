import { beforeEach, expect, test, vi } from 'vitest';
import type { BackgroundCalls } from '../../src/platform/messages.ts';
import fc from '../fuzz.ts';
import { makeFakeBrowser } from './fake-browser.ts';

const fake = vi.hoisted(() => ({ current: {} as ReturnType<typeof makeFakeBrowser> }));
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, key) => fake.current[key as keyof typeof fake.current] }),
}));

const { answerCalls, CallError, callBackground } = await import('../../src/platform/messages.ts');

let tabs: (number | undefined)[] = [];
let documents: (string | undefined)[] = [];

function answer(signal?: AbortSignal): void {
  const fail = () => {
    throw new Error('no data');
  };
  answerCalls<BackgroundCalls>(
    {
      injectScript: fail,
      injectMarkRules: fail,
      annotate: fail,
      rankFor: fail,
      previewEntity: fail,
      pactBackground: fail,
      pactsById: fail,
      search: fail,
      badge: (_, { tabId, documentId }) => {
        tabs.push(tabId);
        documents.push(documentId);
        return null;
      },
      messages: fail,
      citation: fail,
      listFile: fail,
      stars: fail,
      keepStar: fail,
      changeSettings: fail,
      switchSite: fail,
      switchClass: fail,
      openPage: fail,
      interfaceStyles: fail,
      markRules: fail,
    },
    {
      injectScript: () => true,
      injectMarkRules: () => true,
      annotate: () => true,
      rankFor: () => false,
      previewEntity: () => false,
      pactBackground: () => false,
      pactsById: () => false,
      search: () => false,
      badge: (argument) => argument === 0,
      messages: () => false,
      citation: () => true,
      listFile: () => true,
      stars: () => true,
      keepStar: () => true,
      changeSettings: () => true,
      switchSite: () => true,
      switchClass: () => true,
      openPage: () => true,
      interfaceStyles: () => false,
      markRules: () => false,
    },
    () => 'data-missing',
    signal,
  );
}

beforeEach(() => {
  fake.current = makeFakeBrowser();
  tabs = [];
  documents = [];
  vi.stubGlobal('addEventListener', () => undefined);
});

test('a call reaches its handler with the tab it came from', async () => {
  answer();
  expect(await callBackground('badge', 0)).toBeNull();
  expect(tabs).toEqual([7]);
});

test('a handler learns in which document of its tab the caller stands, where the browser tells', () => {
  answer();
  const sender = { id: 'pactlight', url: 'https://news.example/', documentId: 'C0FFEE', tab: { id: 7 } };
  fake.current.runtime.onMessage.emit({ pactlight: 'badge', argument: 0 }, sender);
  expect(documents).toEqual(['C0FFEE']);
});

test('a page of our own has no tab to be spoken of, though it stands in one', () => {
  answer();
  const sender = { id: 'pactlight', url: 'extension://pactlight/src/welcome/index.html', tab: { id: 7 } };
  fake.current.runtime.onMessage.emit({ pactlight: 'badge', argument: 0 }, sender);
  expect(tabs).toEqual([undefined]);
});

test('a handler that throws answers with a reason the reader can be told', async () => {
  answer();
  const call = callBackground('annotate', {} as never);
  await expect(call).rejects.toBeInstanceOf(CallError);
  await expect(call).rejects.toMatchObject({ reason: 'data-missing' });
});

test('an answer that cannot be sent, being too long, is told as a failure: nobody waits for it in vain', async () => {
  answer();
  const sent: unknown[] = [];
  const send = (reply: unknown) => {
    sent.push(reply);
    if (sent.length === 1) throw new Error('Message length exceeded maximum allowed length.');
  };
  fake.current.runtime.onMessage.emit({ pactlight: 'badge', argument: 0 }, { id: 'pactlight', tab: { id: 7 } }, send);
  await expect.poll(() => sent.at(1)).toEqual({ ok: false, reason: 'internal' });
});

test('an argument of the wrong shape never reaches a handler', async () => {
  answer();
  await expect(callBackground('rankFor', {} as never)).rejects.toMatchObject({ reason: 'bad-request' });
  await expect(callBackground('badge', 'x' as never)).rejects.toMatchObject({ reason: 'bad-request' });
  expect(tabs).toEqual([]);
});

test.each([
  ['leaves an error', () => Promise.reject(new Error('The message port closed before a response was received.'))],
  ['leaves no answer', () => Promise.resolve(undefined)],
])('a worker that dies over a call and %s is asked again', async (_, die) => {
  answer();
  const { sendMessage } = fake.current.runtime;
  const calls: unknown[] = [];
  fake.current.runtime.sendMessage = (message) => {
    calls.push(message);
    return calls.length === 1 ? die() : sendMessage(message);
  };
  expect(await callBackground('badge', 0)).toBeNull();
  expect(calls).toHaveLength(2);
  expect(calls[1]).toEqual(calls[0]);
});

test('a tab is asked for once: the worker may have opened it before it died', async () => {
  const send = vi.fn(() => Promise.reject(new Error('The message port closed before a response was received.')));
  fake.current.runtime.sendMessage = send;
  await expect(callBackground('openPage', 'starred')).rejects.toThrow('port closed');
  expect(send).toHaveBeenCalledOnce();
});

test('a worker that answers that it cannot is not asked again', async () => {
  answer();
  const send = vi.spyOn(fake.current.runtime, 'sendMessage');
  await expect(callBackground('annotate', {} as never)).rejects.toBeInstanceOf(CallError);
  expect(send).toHaveBeenCalledOnce();
});

test('nobody at all is an error after the second call', async () => {
  fake.current.runtime.sendMessage = () => Promise.reject(new Error('Could not establish connection.'));
  await expect(callBackground('badge', 0)).rejects.toThrow('connection');
});

test('messages of other extensions are not answered', () => {
  answer();
  const answers = fake.current.runtime.onMessage.emit({ pactlight: 'badge', argument: 0 }, { id: 'other' });
  expect(answers).toEqual([undefined]);
  expect(tabs).toEqual([]);
});

test('no message at all makes the boundary throw', () => {
  answer();
  fc.assert(
    fc.property(fc.anything(), (message) => {
      fake.current.runtime.onMessage.emit(message, { id: 'pactlight' });
    }),
  );
  for (const name of ['toString', '__proto__', 'constructor', 'hasOwnProperty']) {
    expect(fake.current.runtime.onMessage.emit({ pactlight: name }, { id: 'pactlight' })).toEqual([undefined]);
  }
});

test('nothing is answered after the signal aborts', () => {
  const controller = new AbortController();
  answer(controller.signal);
  controller.abort();
  expect(fake.current.runtime.onMessage.count).toBe(0);
});
