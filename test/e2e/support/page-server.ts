import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface PageServer {
  /** Scheme, host and port, without a slash at the end. */
  readonly origin: string;
  close(): void;
}

export interface ServedPage {
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Serves pages that a test makes up, on the loopback interface. */
export async function servePages(render: (path: string, origin: string) => ServedPage | null): Promise<PageServer> {
  let origin = '';
  const server = createServer((request, response) => {
    const page = render(new URL(request.url ?? '/', origin).pathname, origin);
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...page?.headers });
    response.end(page?.body ?? 'Not found');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { origin, close };
}
