import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
export const program = join(root, 'dist/cli/selaras.cjs');

function newestIn(folder: string): number {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  return Math.max(...entries.map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs));
}

/** Builds the command line when it is missing or older than a source of it; the pane and the preview are no part of it. */
export function buildCli(): void {
  const parts = readdirSync(join(root, 'src')).filter((folder) => !['taskpane', 'preview', 'functions'].includes(folder));
  const newest = Math.max(...parts.map((folder) => newestIn(join(root, 'src', folder))));
  if (existsSync(program) && statSync(program).mtimeMs >= newest) return;
  execFileSync(process.execPath, [join(root, 'node_modules/webpack/bin/webpack.js'), '--config-name', 'cli'], { cwd: root, stdio: 'pipe' });
}

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command line as a process of its own. */
export function selaras(...words: string[]): Promise<Run> {
  const child = spawn(process.execPath, [program, ...words], { cwd: root });
  const run = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (run.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (run.stderr += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => { resolve({ status, ...run }); });
  });
}
