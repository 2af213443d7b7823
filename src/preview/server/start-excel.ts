import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { serve } from './serve';

// `npm run start:excel`: builds dist/, serves it over https and opens it in Excel on Windows or a Mac.

const PORT = 3000;
const CERTIFICATES = path.join(homedir(), '.office-addin-dev-certs');
const NO_EXCEL = 'Excel untuk desktop hanya ada di Windows dan Mac. Di sini pakailah `npm start`, atau unggah dist/manifest.xml ke Excel di web.\n'
  + 'Desktop Excel exists on Windows and Mac only. Here use `npm start`, or upload dist/manifest.xml to Excel on the web.';

const root = path.resolve(import.meta.dirname, '../../..');
const say = (line: string): void => { process.stdout.write(`${line}\n`); };

/** Runs a tool of this project. @throws Error when it fails */
function run(tool: string, ...args: string[]): Promise<void> {
  const child = spawn('npx', ['--no-install', tool, ...args], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      if (status === 0) resolve();
      else reject(new Error(`${tool} ${args.join(' ')}: ${status ?? 'dihentikan / stopped'}`));
    });
  });
}

async function main(): Promise<void> {
  if (process.platform !== 'win32' && process.platform !== 'darwin') throw new Error(NO_EXCEL);
  await run('webpack', '--config-name', 'addin');
  await run('office-addin-dev-certs', 'install');
  const https = { key: await readFile(path.join(CERTIFICATES, 'localhost.key')), cert: await readFile(path.join(CERTIFICATES, 'localhost.crt')) };
  const served = await serve([{ prefix: '/', folder: path.join(root, 'dist') }], { port: PORT, https });
  say(`${served.url}  ·  Ctrl+C untuk berhenti / to stop`);
  await run('office-addin-debugging', 'start', path.join('dist', 'manifest.xml'), 'desktop', '--no-debug');
  process.once('SIGINT', () => {
    void run('office-addin-debugging', 'stop', path.join('dist', 'manifest.xml')).finally(() => served.close());
  });
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
