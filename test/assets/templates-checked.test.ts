import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileName, FORMS } from '../../assets/templates/workbook';
import { readWorkbookFile } from '../../src/host/xlsx/read-file';
import { filledSheets, findingsIn, IDS, templateOf, typedOver, workbookOf } from './filled';

const FOLDER = 'assets/templates';
const files = IDS.flatMap((id) => FORMS.map((form) => fileName(templateOf(id), form)));

test.each(files)('%s is checked without a finding, empty and with its sample sheet', async (file) => {
  const { workbook, problems } = await readWorkbookFile(path.join(FOLDER, file));
  expect(problems).toEqual([]);
  expect(workbook.sheets.at(-1)?.name).toBe('Contoh');
  expect(findingsIn(workbook)).toEqual([]);
  expect(findingsIn({ ...workbook, sheets: workbook.sheets.slice(0, -1) })).toEqual([]);
  expect(readFileSync(path.join(FOLDER, file)).length).toBeLessThan(100_000);
});

const filled = new Map(IDS.map((id) => [id, workbookOf(id, filledSheets(id))]));
const bookOf = (id: string) => filled.get(id) ?? { name: id, sheets: [] };

test.each(IDS)('%s, filled in, is checked without a finding', (id) => {
  expect(findingsIn(bookOf(id))).toEqual([]);
});

/** What somebody types over a cell of the filled template, and the rule that says so of the cell, or rests on it. */
test.each<[id: string, sheet: string, cell: string, typed: number | string, rule: string]>([
  ['survei', 'Survei', 'G412', 3.3, 'survei-tidak-cocok'],
  ['survei', 'Survei', 'H414', 0.38, 'survei-tidak-cocok'],
  ['survei', 'Survei', 'T414', 3.2154, 'survei-tidak-cocok'],
  ['survei', 'Survei', 'T415', 81.085, 'survei-tidak-cocok'],
  ['survei', 'Survei', 'F12', 5, 'survei-tidak-cocok'],
  ['survei', 'Hasil Survei', 'F9', 4, 'peringkat-tidak-cocok'],
  ['survei', 'Hasil Survei', 'D33', 0.4666, 'persen-tidak-cocok'],
  ['anggaran-realisasi', 'Anggaran', 'C11', 26471500, 'jumlah-tidak-cocok'],
  ['anggaran-realisasi', 'Anggaran', 'C10', 517137500, 'jumlah-tidak-cocok'],
  ['anggaran-realisasi', 'Anggaran', 'E195', 2105277500, 'jumlah-tidak-cocok'],
  ['anggaran-realisasi', 'Anggaran', 'K13', 1711500, 'selisih-tidak-cocok'],
  ['anggaran-realisasi', 'Anggaran', 'L13', 0.9051, 'persen-tidak-cocok'],
  ['anggaran-realisasi', 'Anggaran', 'C13', 83_765_000, 'jumlah-tidak-cocok'],
  ['anggaran-realisasi', 'Belanja', 'E13', 57501000, 'selisih-tidak-cocok'],
  ['anggaran-realisasi', 'Belanja', 'F11', 0.8421, 'persen-tidak-cocok'],
  ['indikator', 'Indikator', 'H25', 0.968, 'capaian-tidak-cocok'],
  ['indikator', 'Indikator', 'I25', 'Kurang', 'kategori-tidak-cocok'],
  ['indikator', 'Indikator', 'K26', 0.969, 'capaian-tidak-cocok'],
  ['indikator', 'Indikator', 'G25', 67.15, 'nilai-antar-tabel-berbeda'],
  ['perjanjian-kinerja', 'Perjanjian Kinerja', 'C32', 3_034_584_800, 'jumlah-tidak-cocok'],
  ['efisiensi', 'Efisiensi', 'G10', 0.958, 'capaian-tidak-cocok'],
  ['efisiensi', 'Efisiensi', 'J10', 0.8997, 'persen-tidak-cocok'],
  ['rekap-kabupaten', 'Rekap Kabupaten', 'H70', 51523263000, 'jumlah-tidak-cocok'],
  ['rekap-kabupaten', 'Rekap Kabupaten', 'J12', 326578008, 'selisih-tidak-cocok'],
  ['rekap-kabupaten', 'Rekap Kabupaten', 'K12', 0.864, 'persen-tidak-cocok'],
  ['rekap-kabupaten', 'Rekap Kabupaten', 'D12', 'D', 'kategori-tidak-cocok'],
  ['rekap-kabupaten', 'Rekap Kabupaten', 'G12', 'AA (Sangat Memuaskan)', 'kategori-tidak-cocok'],
  ['rekap-kabupaten', 'Rekap Kabupaten', 'E12', 12, 'peringkat-tidak-cocok'],
])('%s: what is typed over %s!%s (%p) is found by %s', (id, sheet, cell, typed, rule) => {
  const findings = findingsIn(typedOver(bookOf(id), sheet, cell, typed));
  expect(findings.filter((finding) => finding.sheet === sheet).map((finding) => finding.rule)).toContain(rule);
});
