import type { Connection } from './connection.ts';
import type { Handed, Target } from './protocol.ts';

/** Anything that JSON can carry; a function in the browser sees nothing else of this side. */
type Run<A, R> = (argument: A) => R | Promise<R>;

async function call(
  connection: Connection,
  target: Target,
  functionDeclaration: string,
  handed: readonly Handed[],
): Promise<unknown> {
  const answer = await connection.send('script.callFunction', {
    functionDeclaration,
    arguments: handed,
    target,
    awaitPromise: true,
  });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  const json = answer.result.value;
  return typeof json === 'string' ? JSON.parse(json) : undefined;
}

const toJson = (value: unknown): Handed => ({ type: 'string', value: JSON.stringify(value ?? null) });

/** Runs a function in the browser, with an argument and an answer that go as JSON; promises are awaited. */
export async function callIn<A, R>(connection: Connection, target: Target, run: Run<A, R>, argument: A): Promise<R> {
  const text = `async (json) => JSON.stringify(await (${run})(JSON.parse(json)))`;
  return (await call(connection, target, text, [toJson(argument)])) as R;
}

/** The same for a function that also gets a shadow root, or null where there is none. */
export async function callWithRoot<A, R>(
  connection: Connection,
  target: Target,
  run: (root: ShadowRoot | null, argument: A) => R | Promise<R>,
  rootId: string | null,
  argument: A,
): Promise<R> {
  const text = `async (root, json) => JSON.stringify(await (${run})(root, JSON.parse(json)))`;
  const root: Handed = rootId === null ? { type: 'null' } : { sharedId: rootId };
  return (await call(connection, target, text, [root, toJson(argument)])) as R;
}
