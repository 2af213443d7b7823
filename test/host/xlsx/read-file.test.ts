import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CFB, utils, write, type BookType } from '@e965/xlsx';
import { unzipSync, zipSync } from 'fflate';
import { HostFailure, type Reading } from '../../../src/host/port';
import { readWorkbookFile } from '../../../src/host/xlsx/read-file';
import { writeWorkbook } from '../../../src/host/xlsx/write-workbook';
import { workbookOf } from './package';

const folder = mkdtempSync(join(tmpdir(), 'selaras-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function readBytes(name: string, bytes: Uint8Array | string): Promise<Reading> {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return readWorkbookFile(path);
}

function libraryFile(bookType: BookType): Uint8Array {
  const book = utils.book_new();
  const sheet = utils.aoa_to_sheet([['Belanja', 3165174300], ['Jumlah', { t: 'n', v: 91.68, f: 'SUM(B1:B1)', z: '0.00' }], ['Sumber']]);
  sheet['!merges'] = [{ s: { r: 2, c: 0 }, e: { r: 2, c: 1 } }];
  utils.book_append_sheet(book, sheet, 'Satu');
  utils.book_append_sheet(book, utils.aoa_to_sheet([['-']]), 'Dua');
  return new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
}

/** The library gives its compound files no types. */
const compounds: {
  utils: { cfb_new: () => object; cfb_add: (file: object, name: string, content: Uint8Array) => void };
  write: (file: object, options: { type: 'buffer' }) => Buffer;
} = CFB;

/** An OLE compound file with these streams in it. */
function compound(...streams: string[]): Uint8Array {
  const file = compounds.utils.cfb_new();
  for (const stream of streams) compounds.utils.cfb_add(file, stream, new Uint8Array(2000));
  return compounds.write(file, { type: 'buffer' });
}

test('an .xlsx file is read under its own name', async () => {
  const written = workbookOf({ cells: [{ row: 0, column: 0, value: 1 }] });
  expect(await readBytes('buku.xlsx', writeWorkbook(written))).toEqual({ workbook: written, problems: [] });
});

describe('the older forms', () => {
  // The library writes formulas into .ods only.
  test.each<[BookType, string, object]>([
    ['biff8', 'lama.xls', { format: '0.00' }],
    ['xlsb', 'biner.xlsb', { format: '0.00' }],
    ['ods', 'terbuka.ods', { formula: 'SUM(B1:B1)' }],
    ['ods', 'salah-nama.xlsx', { formula: 'SUM(B1:B1)' }],
  ])('%s as %s gives values, formulas, merges and every sheet', async (form, name, more) => {
    const { workbook, problems } = await readBytes(name, libraryFile(form));
    expect(problems).toEqual([]);
    expect(workbook.name).toBe(name);
    expect(workbook.sheets).toMatchObject([
      {
        name: 'Satu',
        merges: [{ top: 2, left: 0, bottom: 2, right: 1 }],
        cells: [
          { row: 0, column: 0, value: 'Belanja' },
          { row: 0, column: 1, value: 3165174300 },
          { row: 1, column: 0, value: 'Jumlah' },
          { row: 1, column: 1, value: 91.68, ...more },
          { row: 2, column: 0, value: 'Sumber' },
        ],
      },
      { name: 'Dua', cells: [{ row: 0, column: 0, value: '-' }] },
    ]);
  });

  test('in a text form only plain digits are numbers', async () => {
    const { workbook } = await readBytes('ekspor.csv', 'Uraian;Nilai\nBelanja;2592499700\nModal;247.926.000\nPersen;91,68\nKode;007\n');
    expect(workbook.sheets[0]?.cells.filter(({ column }) => column === 1).map(({ value }) => value)).toEqual([
      'Nilai', 2592499700, '247.926.000', '91,68', '007',
    ]);
  });

  test('a web page that calls itself .xls is read as the table it holds', async () => {
    const { workbook } = await readBytes('sipd.xls', '<html><table><tr><td>Belanja</td><td>3.165.174.300</td></tr></table></html>');
    expect(workbook.sheets[0]?.cells.map(({ value }) => value)).toEqual(['Belanja', '3.165.174.300']);
  });

  test('a sheet that the library drops is a problem', async () => {
    const parts = Object.entries(unzipSync(libraryFile('xlsb'))).filter(([name]) => name !== 'xl/worksheets/sheet1.bin');
    const { workbook, problems } = await readBytes('rusak.xlsb', zipSync(Object.fromEntries(parts)));
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Dua']);
    expect(problems.map(({ sheet }) => sheet)).toEqual(['Satu']);
  });
});

describe('what cannot be read fails with a line that names the path', () => {
  test.each<[string, Uint8Array | string, HostFailure['kind']]>([
    ['terkunci.xlsx', compound('EncryptionInfo', 'EncryptedPackage'), 'encrypted'],
    ['surat.xls', compound('WordDocument'), 'not-a-workbook'],
    ['catatan.xlsx', 'bukan buku kerja', 'not-a-workbook'],
    ['catatan.xls', 'bukan buku kerja', 'not-a-workbook'],
    ['rekap.xls', 'From: <Saved by Blink>\r\nSubject: Rekap\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html"\r\n\r\n<!DOCTYPE html>', 'web-page'],
    ['rekap.xlsx', '\uFEFF<html><table></table></html>', 'web-page'],
    ['kosong.xlsx', '', 'not-a-workbook'],
    ['kosong.csv', '', 'not-a-workbook'],
    ['terpotong.xlsx', writeWorkbook(workbookOf({})).subarray(0, 500), 'truncated'],
    ['terpotong.ods', libraryFile('ods').subarray(0, 900), 'truncated'],
  ])('%s', async (name, bytes, kind) => {
    const failure = await readBytes(name, bytes).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(HostFailure);
    expect(failure).toMatchObject({ kind, text: { id: expect.stringContaining(join(folder, name)) } });
  });

  test('a file that is not there, and a folder', async () => {
    for (const path of [join(folder, 'tiada.xlsx'), folder]) {
      await expect(readWorkbookFile(path)).rejects.toMatchObject({ kind: 'not-found', text: { id: expect.stringContaining(path) } });
    }
  });
});
