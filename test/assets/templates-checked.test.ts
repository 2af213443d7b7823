import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileName, type Form, FORMS } from '../../assets/templates/workbook';
import { piecesOf } from '../../src/formula/pattern';
import { readWorkbookFile } from '../../src/host/xlsx/read-file';
import { cellAddress } from '../../src/sheet/address';
import type { Cell } from '../../src/sheet/snapshot';
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
  ['survei', 'Survei', 'F12', 5, 'jawaban-di-luar-skala'],
  ['survei', 'Survei', 'F12', '3', 'angka-tersimpan-sebagai-teks'],
  ['survei', 'Survei', 'J411', 31, 'rumus-ditimpa-angka'],
  ['survei', 'Hasil Survei', 'C9', 69, 'survei-tidak-cocok'],
  ['survei', 'Hasil Survei', 'D9', 3.02, 'survei-tidak-cocok'],
  ['survei', 'Hasil Survei', 'F11', 10, 'peringkat-tidak-cocok'],
  ['survei', 'Hasil Survei', 'B10', 'Persyaratan', 'unsur-ganda'],
  ['survei', 'Hasil Survei', 'C27', 1300, 'sampel-kurang'],
  ['survei', 'Hasil Survei', 'F9', 4, 'peringkat-tidak-cocok'],
  ['survei', 'Hasil Survei', 'D33', 0.4666, 'persen-tidak-cocok'],
  ['anggaran-realisasi', 'Anggaran', 'C11', 26471500, 'jumlah-tidak-cocok'],
  ['anggaran-realisasi', 'Anggaran', 'C10', 517137500, 'jumlah-tidak-cocok'],
  ['anggaran-realisasi', 'Anggaran', 'E195', 2105277500, 'jumlah-tidak-cocok'],
  ['anggaran-realisasi', 'Anggaran', 'K13', 1711500, 'selisih-tidak-cocok'],
  ['anggaran-realisasi', 'Anggaran', 'L13', 0.9051, 'persen-tidak-cocok'],
  ['anggaran-realisasi', 'Anggaran', 'C13', 83_765_000, 'jumlah-tidak-cocok'],
  ['anggaran-realisasi', 'Anggaran', 'C13', '83.675.000', 'angka-tersimpan-sebagai-teks'],
  ['anggaran-realisasi', 'Anggaran', 'A13', '7.01.01.2.01.0040', 'kode-tidak-urut'],
  ['anggaran-realisasi', 'Anggaran', 'B13', 'Evaluasi Kinerja Perangkat Daerah', 'kode-tidak-sesuai-nama'],
  ['anggaran-realisasi', 'Belanja', 'E13', 57501000, 'selisih-tidak-cocok'],
  ['anggaran-realisasi', 'Belanja', 'F11', 0.8421, 'persen-tidak-cocok'],
  ['indikator', 'Indikator', 'H25', 0.968, 'capaian-tidak-cocok'],
  ['indikator', 'Indikator', 'I25', 'Kurang', 'kategori-tidak-cocok'],
  ['indikator', 'Indikator', 'K26', 0.969, 'capaian-tidak-cocok'],
  ['indikator', 'Indikator', 'G25', 67.15, 'nilai-antar-tabel-berbeda'],
  ['indikator', 'Indikator', 'M9', 2022, 'kepala-kolom-ganda'],
  ['perjanjian-kinerja', 'Perjanjian Kinerja', 'C32', 3_034_584_800, 'jumlah-tidak-cocok'],
  ['perjanjian-kinerja', 'Perjanjian Kinerja', 'B33', 'tiga miliar tiga puluh empat juta delapan ratus ribu rupiah', 'terbilang-tidak-cocok'],
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

test('more spent than the budget allows is found, though every formula is right', () => {
  for (const [id, at, amount, rows] of [['anggaran-realisasi', 'F13', 900_000_000, ['J13']], ['rekap-kabupaten', 'I12', 9_000_000_000, ['I12']]] as const) {
    const sheets = filledSheets(id);
    sheets[0]?.fill(at, [amount]);
    const found = findingsIn(workbookOf(id, sheets)).filter(({ rule }) => rule === 'realisasi-melebihi-anggaran');
    expect(found.map(({ cell }) => cell)).toEqual(expect.arrayContaining([...rows]));
  }
});

/** One formula for each pattern that a column or a row of a template repeats, where it gives a number. */
function repeatedFormulas(id: string, form: Form): [sheet: string, cell: string, value: number][] {
  return workbookOf(id, filledSheets(id), form).sheets.flatMap(({ name, cells }) => {
    const groups = new Map<string, Cell[]>();
    for (const cell of cells) {
      if (cell.formula === undefined || typeof cell.value !== 'number' || cell.value === 0) continue;
      const key = JSON.stringify(piecesOf(cell.formula, cell.row, cell.column));
      groups.set(key, [...(groups.get(key) ?? []), cell]);
    }
    return [...groups.values()].filter((group) => group.length > 2).map((group, index): [string, string, number] => {
      const { row, column, value } = group[1 + (index % (group.length - 2))] ?? { row: 0, column: 0, value: 0 };
      return [name, cellAddress(row, column), Number(value)];
    });
  });
}

test.each(IDS.flatMap((id) => FORMS.map((form) => [id, form] as const)))('%s, %s: a number typed over any formula that is filled down or across is found', (id, form) => {
  const book = workbookOf(id, filledSheets(id), form);
  const places = repeatedFormulas(id, form);
  // Half of them at once: checking the workbook for each alone takes minutes.
  const silent = [0, 1].flatMap((half) => {
    const some = places.filter((_, index) => index % 2 === half);
    const typed = some.reduce((before, [sheet, cell, value]) => typedOver(before, sheet, cell, Number.isInteger(value) ? value + 7 : value * 1.07), book);
    const told = new Set(findingsIn(typed).flatMap(({ sheet, cell, evidence }) => [`${sheet}!${cell}`, ...evidence]));
    return some.map(([sheet, cell]) => `${sheet}!${cell}`).filter((place) => !told.has(place));
  });
  expect(silent).toEqual([]);
});
