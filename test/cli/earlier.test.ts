import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import { writeWorkbook } from '../../src/host/xlsx/write-workbook';
import { readWritten } from '../written/written';

const folder = mkdtempSync(join(tmpdir(), 'selaras-'));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const rows = (keuangan: string): string => `
  | Kegiatan     | Anggaran    | Realisasi      |
  | Perencanaan  | ${keuangan} | 41.781.950     |
  | Keuangan     | 254.955.100 | 227.166.222    |
  | Pemeliharaan | 160.691.000 | 159.098.500    |
  | Pengadaan    | 40.500.000  | 39.871.000     |`;
const LAST_YEAR = `# LRA 2022
  | Kegiatan     | Anggaran    | Realisasi      |
  | Perencanaan  | 43.200.300  | 40.118.500     |
  | Keuangan     | 198.450.000 | 187.334.200    |
  | Pemeliharaan | 150.300.000 | 149.871.300    |
  | Pengadaan    | 38.062.000  | 37.110.000     |`;

beforeAll(() => {
  writeFileSync(at('2022.xlsx'), writeWorkbook(readWritten(LAST_YEAR, 'numbers with formats').workbook));
  writeFileSync(at('2023.xlsx'), writeWorkbook(readWritten(`# LRA 2023${rows('43.200.300')}`, 'numbers with formats').workbook));
});

async function selaras(...words: string[]): Promise<{ status: number; printed: string; warned: string }> {
  const told = { printed: '', warned: '' };
  const status = await run(words, { print: (text) => (told.printed += text), warn: (line) => (told.warned += line) });
  return { status, ...told };
}

test('beside last year\'s workbook a number that was not replaced is told of, with the cell it came from', async () => {
  expect(await selaras('periksa', at('2023.xlsx'))).toMatchObject({ status: 0, printed: expect.stringContaining('tidak ada temuan') });
  const { status, printed } = await selaras('periksa', at('2023.xlsx'), '--tahun-lalu', at('2022.xlsx'), '--gagal-pada', 'patut-dicek', '--format', 'json');
  expect(status).toBe(1);
  expect(JSON.parse(printed)).toMatchObject({ files: [{ findings: [{ rule: 'nilai-belum-diperbarui', cell: 'B2', evidence: ["'[2022.xlsx]LRA 2022'!B2"] }] }] });
});

test('last year\'s workbook that cannot be read is told of, and nothing is compared', async () => {
  expect(await selaras('periksa', at('2023.xlsx'), '--tahun-lalu', at('tiada.xlsx'))).toMatchObject({ status: 3, printed: '', warned: expect.stringMatching(/tiada\.xlsx: file tidak ditemukan/) });
});

test.each([
  ['is the same one', () => at('2023.xlsx'), /isinya sama persis/],
  ['has no table like these', () => at('lain.xlsx'), /tidak dibandingkan/],
])('last year\'s workbook that %s is told of: silence would pass for agreement', async (_, earlier, sentence) => {
  writeFileSync(at('lain.xlsx'), writeWorkbook(readWritten('| Desa | Laki-laki | Perempuan |\n| Jaten | 12 | 14 |\n| Suruh | 10 | 9 |', 'numbers with formats').workbook));
  const { status, printed } = await selaras('periksa', at('2023.xlsx'), '--tahun-lalu', earlier());
  expect([status, printed]).toEqual([0, expect.stringMatching(sentence)]);
  expect((await selaras('periksa', at('2023.xlsx'), '--tahun-lalu', at('2022.xlsx'))).printed).not.toMatch(/Masalah/);
});
