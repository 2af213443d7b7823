import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { ROOT } from './built';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

const COMMANDS = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable'];
const WINDOWS = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe', 'Chromium/Application/chrome.exe'];
const MAC = ['Google Chrome', 'Microsoft Edge', 'Chromium'];

/** The browser that CHROME_PATH names, else an installed one, else the one that npm brought; undefined where there is none. */
export function findBrowser(): string | undefined {
  const named = process.env['CHROME_PATH'];
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROME_PATH is ${named}, and there is no such file`);
    return named;
  }
  return candidates().find((candidate) => existsSync(candidate)) ?? fromNpm();
}

function candidates(): string[] {
  if (process.platform === 'win32') {
    const places = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);
    return places.flatMap((place) => WINDOWS.map((program) => path.join(place, program)));
  }
  if (process.platform === 'darwin') return MAC.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  const places = (process.env['PATH'] ?? '').split(path.delimiter);
  return COMMANDS.flatMap((command) => places.map((place) => path.join(place, command)));
}

/** Unpacks the browser first, which takes a second or two; it is an ES module, which only a process of its own can load from here. */
const ASK_NPM = `
  const { default: carried } = await import('@sparticuz/chromium');
  process.stdout.write(await carried.executablePath());`;

/** @sparticuz/chromium carries a Chromium for Linux; it still needs some libraries that not every machine has. */
function fromNpm(): string | undefined {
  if (process.platform !== 'linux') return undefined;
  try {
    const carried = execFileSync(process.execPath, ['--input-type=module', '--eval', ASK_NPM], { cwd: ROOT, stdio: ['ignore', 'pipe', 'ignore'] }).toString();
    execFileSync(carried, ['--version'], { stdio: 'ignore' });
    return carried;
  } catch {
    return undefined;
  }
}

export function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: FLAGS });
}
