import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { extname, join, sep } from 'node:path';

/** Addresses that begin with `prefix` are files below `folder`; the first mount that fits is asked. */
export interface Mount {
  readonly prefix: string;
  readonly folder: string;
}

export interface Served {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

export interface ServeOptions {
  readonly port: number;
  /** How many further ports may be tried when that one is taken; default none. */
  readonly tries?: number;
  /** Key and certificate for https; plain http without. */
  readonly https?: { readonly key: Buffer; readonly cert: Buffer };
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Serves files to this machine only. @throws Error with code EADDRINUSE when no port tried is free */
export async function serve(mounts: readonly Mount[], { port, tries = 0, https }: ServeOptions): Promise<Served> {
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    void respond(mounts, request, response).catch(() => { end(response, 500); });
  };
  const server = https ? createSecureServer(https, answer) : createServer(answer);
  const taken = await listen(server, port, tries);
  return {
    url: `${https ? 'https' : 'http'}://localhost:${taken}`,
    port: taken,
    close: () => new Promise((resolve) => {
      server.close(() => { resolve(); });
      server.closeAllConnections();
    }),
  };
}

async function listen(server: Server, port: number, tries: number): Promise<number> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', () => {
        server.off('error', reject);
        resolve();
      });
    });
  } catch (error) {
    const busy = typeof error === 'object' && error !== null && 'code' in error && error.code === 'EADDRINUSE';
    if (busy && tries > 0) return listen(server, port + 1, tries - 1);
    throw error;
  }
  const address = server.address();
  return typeof address === 'object' && address ? address.port : port;
}

async function respond(mounts: readonly Mount[], request: IncomingMessage, response: ServerResponse): Promise<void> {
  const reads = request.method === 'GET' || request.method === 'HEAD';
  const file = reads ? await findFile(mounts, request.url ?? '/') : undefined;
  if (!file) {
    end(response, reads ? 404 : 405);
    return;
  }
  response.writeHead(200, {
    'Content-Type': TYPES[extname(file.path)] ?? 'application/octet-stream',
    'Content-Length': file.size,
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
  });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file.path).on('error', () => response.destroy()).pipe(response);
}

async function findFile(mounts: readonly Mount[], url: string): Promise<{ path: string; size: number } | undefined> {
  const path = decoded(url.replace(/[?#].*$/s, ''));
  const mount = path === undefined ? undefined : mounts.find(({ prefix }) => path.startsWith(prefix));
  if (path === undefined || !mount || path.split('/').includes('..') || /[\0\\]/.test(path)) return undefined;
  const inside = path.slice(mount.prefix.length);
  try {
    const folder = await realpath(mount.folder);
    const found = await realpath(join(folder, inside.endsWith('/') || inside === '' ? `${inside}index.html` : inside));
    const { size, isFile } = await stat(found).then((entry) => ({ size: entry.size, isFile: entry.isFile() }));
    return isFile && found.startsWith(folder + sep) ? { path: found, size } : undefined;
  } catch {
    // Whatever cannot be read is not there for the one who asks.
    return undefined;
  }
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function end(response: ServerResponse, status: number): void {
  if (!response.headersSent) response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end();
}
