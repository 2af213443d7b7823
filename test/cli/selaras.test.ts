import { accessSync, constants, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeWorkbook } from '../../src/host/xlsx/write-workbook';
import type { Cell } from '../../src/sheet/snapshot';
import { packageOf } from '../host/xlsx/package';
import { buildCli, program, selaras } from './built';

const REFERENCE = 'assets/contoh/lkjip-jaten-2023.xlsx';
const folder = mkdtempSync(join(tmpdir(), 'selaras-'));
const at = (...parts: string[]): string => join(folder, ...parts);

const workbook = (...values: Cell['value'][]): Uint8Array =>
  writeWorkbook({
    name: '',
    sheets: [{ name: 'Satu', cells: values.map((value, row) => ({ row, column: 0, value })), merges: [], hiddenRows: [], hiddenColumns: [] }],
  });

beforeAll(() => {
  buildCli();
  mkdirSync(at('kabupaten/jaten'), { recursive: true });
  mkdirSync(at('tanpa-buku-kerja'));
  copyFileSync(REFERENCE, at('baik.xlsx'));
  writeFileSync(at('angka.xlsx'), workbook('Belanja', 1));
  writeFileSync(at('kosong.xlsx'), workbook());
  writeFileSync(at('kata.xlsx'), workbook('Kata pengantar', 'Sambutan'));
  writeFileSync(at('catatan.xlsx'), 'bukan buku kerja');
  writeFileSync(at('terpotong.xlsx'), readFileSync(REFERENCE).subarray(0, 5000));
  writeFileSync(at('terkunci.xlsx'), Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]));
  writeFileSync(at('lembar-rusak.xlsx'), packageOf({ 'xl/worksheets/sheet1.xml': '<worksheet><sheetData>' }));
  for (const name of ['kabupaten/b.xlsx', 'kabupaten/jaten/a.xlsx', 'kabupaten/~$b.xlsx', 'kabupaten/.~lock.b.xlsx#', 'kabupaten/baca.txt']) {
    copyFileSync(at('angka.xlsx'), at(name));
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the program can be run by its name, also when it was built again', () => {
  expect(() => accessSync(program, constants.X_OK)).not.toThrow();
});

interface Printed {
  readonly schema: number;
  readonly files: readonly { readonly file: string; readonly problems: readonly object[] }[];
}

function filesOf(stdout: string): Printed['files'] {
  const printed: Printed = JSON.parse(stdout);
  return printed.files;
}

describe('bad input is told in one line that names it', () => {
  test.each<[string, string[], number, RegExp]>([
    ['no command', [], 2, /^selaras: perintah belum disebut/],
    ['an unknown command', ['check', 'x.xlsx'], 2, /^selaras: perintah "check" tidak dikenal/],
    ['no file', ['periksa'], 2, /^selaras: sebutkan file atau folder/],
    ['an unknown option', ['periksa', 'x.xlsx', '--cepat'], 2, /^selaras: opsi --cepat tidak dikenal/],
    ['an unknown option, in English', ['periksa', 'x.xlsx', '-z', '--lang', 'en'], 2, /^selaras: unknown option -z/],
    ['an option without its value', ['periksa', 'x.xlsx', '--out'], 2, /^selaras: opsi --out memerlukan nilai/],
    ['a value that an option does not know', ['periksa', 'x.xlsx', '--format=pdf'], 2, /^selaras: nilai "pdf" tidak dikenal untuk --format; pilih: table, json, sarif, html/],
    ['a missing file', ['periksa', at('tiada.xlsx')], 3, /tiada\.xlsx: file tidak ditemukan/],
    ['text that calls itself a workbook', ['periksa', at('catatan.xlsx')], 3, /catatan\.xlsx: bukan buku kerja Excel/],
    ['a file cut off', ['periksa', at('terpotong.xlsx'), '--lang', 'en'], 3, /terpotong\.xlsx: the file is damaged or cut off/],
    ['a locked file', ['periksa', at('terkunci.xlsx')], 3, /terkunci\.xlsx: terkunci dengan kata sandi/],
    ['an empty sheet', ['periksa', at('kosong.xlsx')], 0, /kosong\.xlsx: buku kerja ini kosong/],
    ['a sheet of words only', ['periksa', at('kata.xlsx')], 0, /kata\.xlsx: tidak ada angka/],
    ['a folder without workbooks', ['periksa', at('tanpa-buku-kerja')], 3, /tanpa-buku-kerja: tidak ada file \.xlsx/],
    ['a report over a file that is checked', ['periksa', at('angka.xlsx'), '--out', at('angka.xlsx')], 2, /laporan tidak ditulis ke buku kerja/],
    ['a report in a folder that is not there', ['periksa', at('angka.xlsx'), '--out', at('x/y.json')], 2, /laporan tidak dapat ditulis/],
  ])('%s', async (_, words, status, sentence) => {
    const run = await selaras(...words);
    expect(run.status).toBe(status);
    expect(run.stderr).toMatch(sentence);
    expect(run.stderr).toMatch(/^[^\n]+\n$/);
  });

  test('and the other files are checked all the same', async () => {
    const run = await selaras('periksa', at('catatan.xlsx'), at('angka.xlsx'), at('tiada.xlsx'), '--format', 'json');
    expect(run.status).toBe(3);
    expect(filesOf(run.stdout)).toMatchObject([
      { file: at('catatan.xlsx'), sheets: 0, problems: [{ message: expect.stringContaining('bukan buku kerja') }] },
      { file: at('angka.xlsx'), sheets: 1, cells: 2, problems: [] },
      { file: at('tiada.xlsx'), sheets: 0, problems: [{ message: expect.stringContaining('tidak ditemukan') }] },
    ]);
  });

  test('a sheet that cannot be read makes the file unread, and is named', async () => {
    const run = await selaras('periksa', at('lembar-rusak.xlsx'), '--format', 'json');
    expect(run.status).toBe(3);
    expect(filesOf(run.stdout)[0]?.problems).toMatchObject([{ sheet: 'Satu', message: expect.stringContaining('rusak') }]);
  });
});

describe('what is checked', () => {
  test('a folder stands for the workbooks in it, all the way down, without lock files, each once', async () => {
    const run = await selaras('periksa', at('kabupaten'), at('kabupaten/b.xlsx'), '--format', 'json');
    expect(filesOf(run.stdout).map(({ file }) => file)).toEqual([at('kabupaten/b.xlsx'), at('kabupaten/jaten/a.xlsx')]);
  });

  test('a checked file is not touched', async () => {
    const before = readFileSync(REFERENCE);
    await selaras('periksa', REFERENCE);
    expect(readFileSync(REFERENCE).equals(before)).toBe(true);
  });
});

describe('what is printed', () => {
  test('the JSON of the reference workbook has the keys of the contract, in their order, and is the same each time', async () => {
    const [{ stdout }, again] = await Promise.all([selaras('periksa', REFERENCE, '--format', 'json'), selaras('periksa', REFERENCE, '--format', 'json')]);
    const report: Printed = JSON.parse(stdout);
    expect(Object.keys(report)).toEqual(['schema', 'files']);
    expect(Object.keys(report.files[0] ?? {})).toEqual(['file', 'sheets', 'cells', 'tables', 'findings', 'corrections', 'notJudged', 'problems']);
    expect(report).toMatchObject({ schema: 1, files: [{ file: REFERENCE, sheets: 14, cells: 4113, problems: [] }] });
    expect(again.stdout).toBe(stdout);
  });

  test.each(['table', 'json', 'sarif', 'html'])('--out writes the same %s that would be printed', async (format) => {
    const check = ['periksa', REFERENCE, '--format', format];
    const [printed, written] = await Promise.all([selaras(...check), selaras(...check, '--out', at(`laporan.${format}`))]);
    expect(written).toEqual({ ...printed, stdout: '' });
    expect(readFileSync(at(`laporan.${format}`), 'utf8')).toBe(printed.stdout);
  });

  test('help and version are printed, and are no failure', async () => {
    expect(await selaras('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('Pemakaian: selaras periksa'), stderr: '' });
    expect(await selaras('periksa', '-h', '--lang', 'en')).toMatchObject({ status: 0, stdout: expect.stringContaining('Usage: selaras periksa') });
    expect(await selaras('--version')).toMatchObject({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });
});
