import { checkAll, checkWorkbook } from '../../src/check/check-workbook';
import type { Cell } from '../../src/sheet/snapshot';
import { readWritten } from '../written/written';

const { workbook } = readWritten(`
  # Belanja
  Tabel 3.4.1
  | Uraian  | Anggaran      | Realisasi     | %     |
  | Operasi | 3.165.174.300 | 2.882.624.771 | 91,07 |
  | Modal   | 247.926.000   | 246.633.000   | 94,98 |
  | Jumlah  | 3.413.100.300 | 3.129.257.771 | 91,68 |
  # Skala
  | Capaian | Kategori |
  | 75      | Baik     |
  | 55      | Cukup    |
  # Naskah
  Kata pengantar.`);

test('sheets and filled cells are counted, also of sheets without tables', () => {
  expect(checkAll(workbook)).toMatchObject({ sheets: 3, cells: 17 + 6 + 1, problems: [] });
});

test('a table tells how it was read and how much of it agrees', () => {
  expect(checkAll(workbook).tables[0]).toEqual({
    sheet: 'Belanja',
    range: 'A2:D5',
    kind: 'anggaran',
    title: 'Tabel 3.4.1',
    columns: [
      { range: 'A2:A5', header: 'Uraian', role: 'uraian' },
      { range: 'B2:B5', header: 'Anggaran', role: 'anggaran' },
      { range: 'C2:C5', header: 'Realisasi', role: 'realisasi' },
      { range: 'D2:D5', header: '%', role: 'persen' },
    ],
    agreed: 4,
    failed: 1,
    numbers: 9,
    confirmed: 8,
  });
});

test('a finding names its table, its cell, what stands there, what follows, and from where', () => {
  expect(checkAll(workbook).findings).toEqual([expect.objectContaining({
    rule: 'persen-tidak-cocok',
    level: 'salah',
    sheet: 'Belanja',
    cell: 'D4',
    label: 'Modal · %',
    found: 94.98,
    expected: 99.48,
    evidence: ['Belanja!C4', 'Belanja!B4'],
    table: 0,
  })]);
});

test('a finding speaks both languages, each with its own marks', () => {
  const [finding] = checkAll(workbook).findings;
  expect(finding?.message.id).toContain('94,98');
  expect(finding?.message.id).toContain('247.926.000');
  expect(finding?.message.en).toContain('94.98');
  expect(finding?.message.en).toContain('247,926,000');
});

test('a table of which nothing could be confirmed is told', () => {
  expect(checkAll(workbook).notJudged.map(({ sheet, range }) => `${sheet}!${range}`)).toEqual(['Skala!A1:B3']);
});

test('what the host could not read is handed through', () => {
  const problem = { sheet: 'Rahasia', message: { id: 'Lembar terkunci.', en: 'The sheet is locked.' } };
  expect(checkAll(workbook, [problem]).problems).toEqual([problem]);
});

test('progress names each sheet, never goes back, and ends with the report', () => {
  const seen: string[] = [];
  const steps = checkWorkbook(workbook);
  let step = steps.next();
  for (; !step.done; step = steps.next()) seen.push(`${step.value.sheet} ${step.value.done}/${step.value.total}`);
  expect(seen.slice(0, 3)).toEqual(['Belanja 0/4', 'Skala 1/4', 'Naskah 2/4']);
  expect(step.value).toEqual(checkAll(workbook));
});

test('the same workbook gives the same report', () => {
  expect(JSON.stringify(checkAll(workbook))).toBe(JSON.stringify(checkAll(structuredClone(workbook))));
});

test('findings come in the order in which a person reads', () => {
  const rows = (sheet: string) => `
    # ${sheet}
    | Uraian  | Anggaran      | Realisasi     | %     |
    | Operasi | 3.165.174.300 | 2.882.624.771 | 97,01 |
    | Modal   | 247.926.000   | 246.633.000   | 94,98 |
    | Jasa    | 112.340.500   | 110.220.100   | 98,11 |
    | Air     | 27.118.200    | 25.004.771    | 92,21 |
    | Listrik | 103.114.000   | 99.759.796    | 96,75 |
    | Lain    | 12.000.000    | 11.900.500    | 99,17 |
    | Jumlah  | 3.667.673.000 | 3.376.142.983 | 92,05 |`;
  const found = checkAll(readWritten(rows('Zeta') + rows('Alfa')).workbook).findings.map(({ sheet, cell }) => `${sheet}!${cell}`);
  expect(found.filter((place) => /D[23]$/.test(place))).toEqual(['Zeta!D2', 'Zeta!D3', 'Alfa!D2', 'Alfa!D3']);
});

test('a sheet that cannot be checked is told of with its reason, and the others are checked', () => {
  const unreadable: Cell = {
    row: 0,
    column: 0,
    get value(): never {
      throw new Error('sel terpotong');
    },
  };
  const report = checkAll({ ...workbook, sheets: [{ name: 'Rusak', cells: [unreadable], merges: [], hiddenRows: [], hiddenColumns: [] }, ...workbook.sheets] });
  expect(report.findings).toEqual(checkAll(workbook).findings);
  expect(report.problems).toEqual([{ sheet: 'Rusak', message: { id: expect.stringMatching(/Rusak.*sel terpotong/), en: expect.stringMatching(/Rusak.*sel terpotong/) } }]);
});

test('an empty workbook has an empty report', () => {
  expect(checkAll({ name: 'kosong.xlsx', sheets: [] })).toEqual({ sheets: 0, cells: 0, tables: [], findings: [], corrections: [], setAside: [], notJudged: [], problems: [] });
});
