import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

/** The project's folder. Tests run as CommonJS, benchmarks as ES modules, which are begun there. */
export const ROOT = typeof __dirname === 'undefined' ? process.cwd() : path.resolve(__dirname, '../..');

/** Builds what `npm start` serves, unless it is there and nothing changed since. @throws Error with the build's output */
export async function build(): Promise<void> {
  const script = path.join(ROOT, 'src/preview/server/build-now.ts');
  await promisify(execFile)(process.execPath, ['--import', 'tsx', script], { cwd: ROOT, maxBuffer: 16_777_216 });
}
