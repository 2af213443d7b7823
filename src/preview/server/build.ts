import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Mount } from './serve';

/** Everything built for the preview lies here; dist/ is left to `npm run build`. */
const CACHE = '.cache';

interface Part {
  /** The configuration's name in webpack.config.js. */
  readonly name: 'addin' | 'preview';
  /** Files and folders that it is built from, less those that begin with `except`. */
  readonly sources: readonly string[];
  readonly except: readonly string[];
}

const SETTINGS = ['package-lock.json', 'webpack.config.js'];
const PARTS: readonly Part[] = [
  { name: 'preview', sources: [...SETTINGS, 'src/preview', 'src/host', 'src/sheet', 'src/domain'], except: ['src/preview/server'] },
  {
    name: 'addin',
    sources: [...SETTINGS, 'src', 'assets/icons', 'assets/bantuan', 'assets/templates', 'assets/reference', 'docs', 'manifest.xml'],
    except: ['src/preview', 'src/cli', 'src/host/xlsx'],
  },
];

/** Where the built add-in lies under `root`. */
export const addinFolder = (root: string): string => path.join(root, CACHE, 'addin');

/** The preview's addresses: the page, the add-in it frames, the reference workbook, and the page by which office.js trusts a plain http host. */
export function previewMounts(root: string): readonly Mount[] {
  const page = path.join(root, CACHE, 'preview');
  return [
    { prefix: '/addin/office/AgaveErrorUX/', folder: path.join(page, 'trust') },
    { prefix: '/addin/', folder: addinFolder(root) },
    { prefix: '/contoh/', folder: path.join(root, 'assets/contoh') },
    { prefix: '/', folder: page },
  ];
}

/** Builds what changed since the last time. Only one process builds at a time; others wait. @throws Error when a build fails */
export async function buildPreview(root: string, say: (line: string) => void): Promise<void> {
  await mkdir(path.join(root, CACHE), { recursive: true });
  const unlock = await lock(path.join(root, CACHE, 'build.lock'));
  try {
    await Promise.all(PARTS.map((part) => buildPart(root, part, say)));
  } finally {
    await unlock();
  }
}

async function buildPart(root: string, { name, sources, except }: Part, say: (line: string) => void): Promise<void> {
  const stamp = path.join(root, CACHE, `${name}.stamp`);
  const digest = await digestOf(root, sources, except);
  if ((await readFile(stamp, 'utf8').catch(() => '')) === digest) return;
  say(`  ${name} …`);
  const started = Date.now();
  await rm(stamp, { force: true });
  await webpack(root, name);
  await writeFile(stamp, digest);
  say(`  ${name}: ${((Date.now() - started) / 1000).toFixed(0)} s`);
}

function webpack(root: string, name: string): Promise<void> {
  const cli = path.join(root, 'node_modules/webpack-cli/bin/cli.js');
  const child = spawn(process.execPath, [cli, '--config-name', name, '--output-path', path.join(root, CACHE, name)], {
    cwd: root,
    env: { ...process.env, OFFICE_JS: 'local', ADDIN_URL: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (text: Buffer) => (output += text.toString()));
  child.stderr.on('data', (text: Buffer) => (output += text.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`webpack --config-name ${name}:\n${output.trim()}`));
    });
  });
}

async function digestOf(root: string, sources: readonly string[], except: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  const skipped = except.map((place) => path.join(root, place) + path.sep);
  for (const source of sources) {
    const files = await filesUnder(path.join(root, source));
    for (const file of files.filter((name) => !skipped.some((place) => name.startsWith(place)))) hash.update(file).update(await readFile(file));
  }
  return hash.digest('hex');
}

async function filesUnder(place: string): Promise<string[]> {
  const entry = await stat(place).catch(() => undefined);
  if (!entry) return [];
  if (!entry.isDirectory()) return [place];
  const names = (await readdir(place)).sort();
  return (await Promise.all(names.map((name) => filesUnder(path.join(place, name))))).flat();
}

/** Waits until no other living process holds the lock. */
async function lock(place: string): Promise<() => Promise<void>> {
  for (;;) {
    try {
      await writeFile(place, `${process.pid}`, { flag: 'wx' });
      return () => rm(place, { force: true });
    } catch {
      const holder = parseInt(await readFile(place, 'utf8').catch(() => ''), 10);
      if (holder > 0 && !isAlive(holder)) await rm(place, { force: true });
      else await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch {
    return false;
  }
}
