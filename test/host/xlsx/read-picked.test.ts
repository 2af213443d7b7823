import { utils, write } from '@e965/xlsx';
import { HostFailure } from '../../../src/host/port';
import { readPicked } from '../../../src/host/xlsx/read-picked';
import { writeWorkbook } from '../../../src/host/xlsx/write-workbook';
import { workbookOf } from './package';

const WORKBOOK = workbookOf({ cells: [{ row: 0, column: 0, value: 'Belanja' }, { row: 0, column: 1, value: 3165174300 }] });
const compound = (...streams: string[]): Buffer =>
  Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(508), ...streams.map((name) => Buffer.from(name, 'utf16le'))]);
const libraryFile = (bookType: 'xls' | 'xlsb' | 'ods'): Uint8Array => {
  const sheet = utils.aoa_to_sheet([['Belanja', 1]]);
  return new Uint8Array(write({ SheetNames: ['Satu'], Sheets: { Satu: sheet } }, { type: 'array', bookType }) as ArrayBuffer);
};
const picked = (name: string, bytes: Uint8Array | string): File => new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], name);

test('a picked .xlsx is read as the command line reads it, under its own name', async () => {
  const { workbook, problems } = await readPicked(picked('LKjIP 2022.xlsx', writeWorkbook(WORKBOOK)));
  expect(workbook.name).toBe('LKjIP 2022.xlsx');
  expect(workbook.sheets).toMatchObject(WORKBOOK.sheets.map(({ name, cells }) => ({ name, cells })));
  expect(problems).toEqual([]);
});

test.each<[string, Uint8Array | string, HostFailure['kind']]>([
  ['lalu.xls', libraryFile('xls'), 'older-form'],
  ['lalu.xlsx', libraryFile('xls'), 'older-form'],
  ['lalu.xlsb', libraryFile('xlsb'), 'older-form'],
  ['lalu.ods', libraryFile('ods'), 'older-form'],
  ['sipd.xls', '<html><table><tr><td>Belanja</td></tr></table></html>', 'web-page'],
  ['rekap.xls', 'From: <Saved by Blink>\r\nSubject: Rekap\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html"\r\n\r\n<!DOCTYPE html>', 'web-page'],
  ['terkunci.xlsx', compound('EncryptionInfo', 'EncryptedPackage'), 'encrypted'],
  ['surat.doc', compound('WordDocument'), 'not-a-workbook'],
  ['catatan.xlsx', 'bukan buku kerja', 'not-a-workbook'],
  ['kosong.xlsx', '', 'not-a-workbook'],
  ['terpotong.xlsx', writeWorkbook(WORKBOOK).subarray(0, 500), 'truncated'],
])('%s is refused with a sentence that names it', async (name, bytes, kind) => {
  const failure = await readPicked(picked(name, bytes)).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(HostFailure);
  expect(failure).toMatchObject({ kind, text: { id: expect.stringContaining(name) } });
});

test('an older form is told to be saved as .xlsx, in both languages', async () => {
  await expect(readPicked(picked('lalu.xls', libraryFile('xls')))).rejects.toMatchObject({
    text: { id: expect.stringContaining('simpan sebagai .xlsx'), en: expect.stringContaining('save it as .xlsx') },
  });
});

test('a file too large to be read is not even opened, and one that is gone is not found', async () => {
  const large = Object.defineProperty(picked('besar.xlsx', ''), 'size', { value: 600 * 1024 * 1024 });
  await expect(readPicked(large)).rejects.toMatchObject({ kind: 'too-large' });
  const gone = Object.defineProperty(picked('hilang.xlsx', ''), 'arrayBuffer', { value: () => Promise.reject(new Error('gone')) });
  await expect(readPicked(gone)).rejects.toMatchObject({ kind: 'not-found' });
});
