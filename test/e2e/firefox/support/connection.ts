import { EventEmitter, once } from 'node:events';
import WebSocket from 'ws';
import type { Commands, Events } from './protocol.ts';

interface Pending {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

type Message =
  | { readonly type: 'success'; readonly id: number; readonly result: unknown }
  | { readonly type: 'error'; readonly id: number; readonly error: string; readonly message: string }
  | { readonly type: 'event'; readonly method: keyof Events; readonly params: Events[keyof Events] };

/** A WebDriver BiDi connection; it emits the events. Where it breaks, every answer that is still awaited fails. */
export class Connection extends EventEmitter<{ [E in keyof Events]: [Events[E]] }> {
  readonly #socket: WebSocket;
  readonly #pending = new Map<number, Pending>();
  #lastId = 0;

  constructor(socket: WebSocket) {
    super();
    this.#socket = socket;
    socket.on('message', (data) => this.#receive(JSON.parse(String(data)) as Message));
    socket.on('close', () => this.#failAll());
  }

  static async open(url: string): Promise<Connection> {
    const socket = new WebSocket(url);
    await once(socket, 'open');
    return new Connection(socket);
  }

  send<M extends keyof Commands>(method: M, params: Commands[M][0]): Promise<Commands[M][1]> {
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      this.#pending.set(id, {
        resolve: (result) => resolve(result as Commands[M][1]),
        reject: (error) => reject(new Error(`${method}: ${error.message}`)),
      });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }

  #receive(message: Message): void {
    if (message.type === 'event') {
      this.emit(message.method, message.params);
      return;
    }
    const pending = this.#pending.get(message.id);
    this.#pending.delete(message.id);
    if (message.type === 'success') pending?.resolve(message.result);
    else pending?.reject(new Error(`${message.error}: ${message.message}`));
  }

  #failAll(): void {
    for (const { reject } of this.#pending.values()) reject(new Error('Firefox is gone'));
    this.#pending.clear();
  }
}
