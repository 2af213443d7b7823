import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { networkInterfaces, tmpdir } from 'node:os';
import path from 'node:path';
import { serve, type Served } from '../../src/preview/server/serve';

const root = mkdtempSync(path.join(tmpdir(), 'serve-'));
for (const folder of ['page', 'page/sub', 'addin', 'secret']) mkdirSync(path.join(root, folder));
writeFileSync(path.join(root, 'page/index.html'), '<h1>Halaman</h1>');
writeFileSync(path.join(root, 'page/sub/index.html'), '<h1>Bagian</h1>');
writeFileSync(path.join(root, 'page/a b.json'), '{}');
writeFileSync(path.join(root, 'addin/functions.js'), 'associate()');
writeFileSync(path.join(root, 'secret/key.txt'), 'rahasia');
symlinkSync(path.join(root, 'secret'), path.join(root, 'page/link'));

let served: Served;
beforeAll(async () => {
  served = await serve([{ prefix: '/addin/', folder: path.join(root, 'addin') }, { prefix: '/', folder: path.join(root, 'page') }], { port: 0 });
});
afterAll(() => served.close());

/** As it stands: fetch() would tidy the path first. */
function ask(target: string, method = 'GET', host = '127.0.0.1'): Promise<{ status: number | undefined; type: string | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    request({ host, port: served.port, path: target, method }, (response) => {
      let body = '';
      response.on('data', (text: Buffer) => (body += text.toString()));
      response.on('end', () => { resolve({ status: response.statusCode, type: response.headers['content-type'], body }); });
    }).on('error', reject).end();
  });
}

test.each([
  ['/', 'text/html; charset=utf-8', '<h1>Halaman</h1>'],
  ['/?lang=en', 'text/html; charset=utf-8', '<h1>Halaman</h1>'],
  ['/sub/', 'text/html; charset=utf-8', '<h1>Bagian</h1>'],
  ['/a%20b.json', 'application/json; charset=utf-8', '{}'],
  ['/addin/functions.js', 'text/javascript; charset=utf-8', 'associate()'],
])('%s is served as %s', async (target, type, body) => {
  expect(await ask(target)).toEqual({ status: 200, type, body });
});

test.each([
  '/secret/key.txt', '/../secret/key.txt', '/%2e%2e/secret/key.txt', '/..%2fsecret/key.txt', '/addin/../../secret/key.txt', '/..\\secret\\key.txt',
  '/link/key.txt', '/sub', '/missing.js', '/%', '/%00', '//secret/key.txt', '/addin/',
])('%s is not there', async (target) => {
  expect(await ask(target)).toMatchObject({ status: 404, body: '' });
});

test('HEAD gives no body; nothing can be written', async () => {
  expect(await ask('/', 'HEAD')).toEqual({ status: 200, type: 'text/html; charset=utf-8', body: '' });
  expect((await ask('/', 'POST')).status).toBe(405);
  expect((await ask('/a.txt', 'PUT')).status).toBe(405);
});

test('a busy port is passed over when others may be tried, and is an error when not', async () => {
  await expect(serve([], { port: served.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  const next = await serve([], { port: served.port, tries: 20 });
  expect(next.port).toBeGreaterThan(served.port);
  expect(next.url).toBe(`http://localhost:${next.port}`);
  await next.close();
});

test('no other machine can reach it', async () => {
  const outward = Object.values(networkInterfaces()).flat().find((address) => address && !address.internal && address.family === 'IPv4');
  if (outward) await expect(ask('/', 'GET', outward.address)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  expect((await ask('/')).status).toBe(200);
});
