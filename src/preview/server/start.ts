import { spawn } from 'node:child_process';
import path from 'node:path';
import { buildPreview, previewMounts } from './build';
import { serve } from './serve';

// `npm start`: builds what is needed, serves the preview and opens it.

const DEFAULT_PORT = 4300;
const FURTHER_PORTS = 50;
const HIGHEST_PORT = 65_535;

const root = path.resolve(import.meta.dirname, '../../..');
const say = (line: string): void => { process.stdout.write(`${line}\n`); };

function openBrowser(url: string): void {
  const seen = process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'];
  if (process.env['CI'] || !seen) return;
  const [command = '', ...args] = process.platform === 'win32' ? ['cmd', '/c', 'start', '', url]
    : [process.platform === 'darwin' ? 'open' : 'xdg-open', url];
  // Without a browser the address printed has to do.
  spawn(command, args, { stdio: 'ignore', detached: true }).on('error', () => undefined).unref();
}

/** @throws Error when PORT is no port */
function wantedPort(): number {
  const text = process.env['PORT'] ?? `${DEFAULT_PORT}`;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  if (port <= HIGHEST_PORT) return port;
  throw new Error(`PORT=${text}: pakai angka 0 sampai ${HIGHEST_PORT}. / PORT=${text}: use a number from 0 to ${HIGHEST_PORT}.`);
}

async function main(): Promise<void> {
  const port = wantedPort();
  say('Menyiapkan pratinjau Selaras … / Building the preview …');
  await buildPreview(root, say);
  const { url, port: taken } = await serve(previewMounts(root), { port, tries: FURTHER_PORTS });
  if (port !== 0 && taken !== port) say(`Porta ${port} sedang dipakai, jadi ${taken}. / Port ${port} is taken, so ${taken}.`);
  say(`Buka / Open: ${url}   (English: ${url}/?lang=en)`);
  say('Ctrl+C untuk berhenti. / Ctrl+C to stop.');
  openBrowser(url);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
