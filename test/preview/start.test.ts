import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';
import { ROOT } from '../browser/built';

const SCRIPT = path.join(ROOT, 'src/preview/server/start.ts');

const children: ChildProcess[] = [];
afterEach(() => children.splice(0).forEach((child) => child.kill()));

/** Runs `npm start` until it has said its address, asks that address for the page, and stops it. */
function start(port: number | string): Promise<{ said: string; page: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', SCRIPT], { cwd: ROOT, env: { ...process.env, CI: 'true', PORT: `${port}` } });
  children.push(child);
  let said = '';
  return new Promise((resolve, reject) => {
    const hear = (text: Buffer): void => {
      said += text.toString();
      const url = /Open: (http:\S+)/.exec(said)?.[1];
      if (!url || !said.includes('Ctrl+C')) return;
      child.stdout.off('data', hear);
      fetch(url).then((response) => response.text()).then((page) => { resolve({ said, page }); }, reject);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', (text: Buffer) => (said += text.toString()));
    child.on('close', () => { reject(new Error(said)); });
  });
}

test('npm start builds, says its address in both languages, and serves the preview there', async () => {
  const { said, page } = await start(0);
  expect(said).toMatch(/Menyiapkan pratinjau.*Building the preview/);
  expect(said).not.toContain('sedang dipakai');
  expect(page).toContain('id="grid"');
});

test('when the port is taken it takes another one and says so', async () => {
  const taken = createServer();
  const port = await new Promise<number>((resolve) => {
    taken.listen(0, '127.0.0.1', () => {
      const address = taken.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
  const { said } = await start(port);
  taken.close();
  expect(said).toMatch(new RegExp(`Porta ${port} sedang dipakai.*Port ${port} is taken`));
});

test.each(['abc', '70000', '-1', ''])('PORT=%s is refused in one line that says what to use', async (port) => {
  await expect(start(port)).rejects.toThrow(new RegExp(`^PORT=${port}: pakai angka 0 sampai 65535\\. / PORT=${port}: use a number from 0 to 65535\\.\n$`));
});
