import { spawn } from 'node:child_process';
import path from 'node:path';
import { buildPreview, previewMounts } from './build';
import { serve } from './serve';

// `npm start`: builds what is needed, serves the preview and opens it.

const DEFAULT_PORT = 4300;
const FURTHER_PORTS = 50;

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

async function main(): Promise<void> {
  say('Menyiapkan pratinjau Selaras … / Building the preview …');
  await buildPreview(root, say);
  const wanted = Number(process.env['PORT'] ?? DEFAULT_PORT);
  const { url, port } = await serve(previewMounts(root), { port: wanted, tries: FURTHER_PORTS });
  if (wanted !== 0 && port !== wanted) say(`Porta ${wanted} sedang dipakai, jadi ${port}. / Port ${wanted} is taken, so ${port}.`);
  say(`Buka / Open: ${url}   (English: ${url}/?lang=en)`);
  say('Ctrl+C untuk berhenti. / Ctrl+C to stop.');
  openBrowser(url);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
