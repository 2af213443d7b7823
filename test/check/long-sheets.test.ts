import { checkAll } from '../../src/check/check-workbook';
import type { Cell, CellValue } from '../../src/sheet/snapshot';

/** More than a call takes as arguments. */
const ROWS = 130_000;

function checked(rows: readonly (readonly CellValue[])[]) {
  const cells = rows.flatMap((values, row) => values.map((value, column): Cell => ({ row, column, value })));
  return checkAll({ name: 'panjang.xlsx', sheets: [{ name: 'S', cells, merges: [], hiddenRows: [], hiddenColumns: [] }] });
}

test('a wrong total of more rows than a call takes arguments is told of', () => {
  const amounts = Array.from({ length: ROWS }, (_, i) => 1000 + ((i * 7919) % 100_003));
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  const report = checked([
    ['Uraian', 'Anggaran', 'Realisasi'],
    ...amounts.map((amount, i) => [`Baris kegiatan ${i}`, amount, amount - 5]),
    ['Jumlah', total, total - 5 * ROWS + 1000],
  ]);
  expect(report.problems).toEqual([]);
  expect(report.findings.map(({ rule, cell }) => [rule, cell])).toEqual([['jumlah-tidak-cocok', `C${ROWS + 2}`]]);
});

test.each([['that add up', 0], ['whose total is wrong as well', 1000]])('percentages beside long columns %s are all looked at, however many of them are wrong', (_, excess) => {
  const wrong = (i: number) => i % 50 === 25;
  const amounts = Array.from({ length: 20_000 }, (_, i) => 1_000_000 + ((i * 7919) % 100_003));
  const spent = amounts.map((amount, i) => Math.floor(amount * (0.5 + ((i * 31) % 97) / 200)));
  const [total, all] = [amounts, spent].map((column) => column.reduce((sum, amount) => sum + amount, 0));
  const percent = (part = 0, base = 1) => Math.round((part / base) * 10_000) / 100;
  const report = checked([
    ['Uraian', 'Anggaran', 'Realisasi', 'Persen'],
    ...amounts.map((amount, i) => [`Baris kegiatan ${i}`, amount, spent[i] ?? 0, percent(spent[i], amount) + (wrong(i) ? 7 : 0)]),
    ['Jumlah', total ?? 0, (all ?? 0) + excess, percent(all, total)],
  ]);
  const places = [...amounts.flatMap((__, i) => (wrong(i) ? [`D${i + 2}`] : [])), ...(excess > 0 ? [`C${amounts.length + 2}`] : [])].sort();
  expect(report.findings.map(({ cell }) => cell).sort()).toEqual(places);
  expect(report.corrections.flatMap(({ cells }) => cells.map(({ cell }) => cell)).sort()).toEqual(places);
  expect(JSON.stringify(report.notJudged)).not.toMatch(/Too many numbers/);
});

test('hundreds of columns of percentages that have nothing to do with each other accuse nobody', () => {
  const columns = Array.from({ length: 290 }, (_, k) => k);
  const numbers = Array.from({ length: 60 }, (_, r) => columns.map((k) => ((r * 7919 + k * 104_729 + r * k * 31) % 9973) / 100));
  const total = columns.map((k) => Math.round(numbers.reduce((sum, row) => sum + (row[k] ?? 0) * 100, 0)) / 100);
  const report = checked([
    ['Uraian', ...columns.map((k) => `Kolom ${k}`)],
    ...numbers.map((row, r) => [`Baris ${r}`, ...row]),
    ['Jumlah', ...total.map((value, k) => (k === 100 ? value + 1 : value))],
  ]);
  expect(report.findings.map(({ rule, cell }) => [rule, cell])).toEqual([['jumlah-tidak-cocok', 'CX62']]);
});

test('a row filled to the last column takes no more room than its cells: the others are judged, and what was not read is said', () => {
  const amounts = Array.from({ length: 20_000 }, (_, i) => 1000 + ((i * 7919) % 100_003));
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  const report = checked([
    ['Uraian', 'Anggaran', 'Realisasi'],
    ...amounts.map((amount, i) => [`Kegiatan ${i}`, amount, amount - 5, ...(i === 10 ? new Array<number>(16_000).fill(1) : [])]),
    ['Jumlah', total, total - 5 * amounts.length + 1000],
  ]);
  expect(report.findings.map(({ rule, cell }) => [rule, cell])).toEqual([['jumlah-tidak-cocok', 'C20002']]);
  expect(report.notJudged.map(({ range, reason }) => `${range}: ${reason.en}`)).toContain(
    'A1:WQM20002: This table is hardly filled: 15904 columns were not read. Clear what was filled by mistake.',
  );
});

test('a wrong rank among twenty thousand is told of', () => {
  const ranks = Array.from({ length: 20_000 }, (_, i) => i + 1);
  const report = checked([['Desa', 'Nilai', 'Peringkat'], ...ranks.map((rank) => [`Desa ${rank}`, 500_000 - 13 * rank, rank === 7000 ? 7900 : rank])]);
  expect(report.findings.map(({ rule, cell, expected }) => [rule, cell, expected])).toEqual([['peringkat-tidak-cocok', 'C7001', 7000]]);
});

test('of a sheet on which every row is called a total no total is proved wrong', () => {
  const amounts = Array.from({ length: 20_000 }, (_, i) => 1000 + ((i * i * 7919 + i * 48_271) % 999_983));
  const report = checked([['Uraian', 'Anggaran', 'Pagu'], ...amounts.map((amount, i) => [`Jumlah ${i}`, amount, amount + (i % 13)])]);
  expect(report.findings.filter(({ level }) => level === 'salah')).toEqual([]);
});

test('so is what stands below as many rows of words', () => {
  const words = Array.from({ length: ROWS }, (_, i) => [`kata ${i}`]);
  const report = checked([...words, ['Uraian', 'Anggaran'], ['a', 1000], ['b', 2000], ['Jumlah', 3000]]);
  expect(report.problems).toEqual([]);
  expect(report.tables).toHaveLength(1);
});

test('as many tables on one sheet are all read', () => {
  const cells = Array.from({ length: ROWS }, (_, i): Cell => ({ row: 4 * i, column: 0, value: 5000 + i }));
  const report = checkAll({ name: 'panjang.xlsx', sheets: [{ name: 'S', cells, merges: [], hiddenRows: [], hiddenColumns: [] }] });
  expect(report.problems).toEqual([]);
  expect(report.tables).toHaveLength(ROWS);
});

test('a mistake in a very large table is told of, and that the table was not looked at again as if it were put right', () => {
  const amounts = Array.from({ length: ROWS }, (_, i) => 1000 + ((i * 7919) % 100_003));
  const report = checked([
    ['Uraian', 'Anggaran', 'Realisasi', '%'],
    ...amounts.map((amount, i) => [`Baris kegiatan ${i}`, amount, amount - 5 - (i % 7), Math.round((1e4 * (amount - 5 - (i % 7))) / amount) / 100 - (i === 1000 ? 8 : 0)]),
  ]);
  expect(report.findings.map(({ cell }) => cell)).toEqual(['D1002']);
  expect(report.notJudged.map(({ range, reason }) => `${range}: ${reason.en}`)).toEqual([
    `A1:D${ROWS + 1}: This table is too large, or has too many wrong numbers, to be looked at again as if all were right: check once more after correcting them.`,
    expect.stringContaining('There is too much text on this sheet'),
  ]);
});

test('corrections are worked out for the first 5,000 mistakes, and for how many they are not is said', () => {
  const amounts = Array.from({ length: 26_000 }, (_, i) => 1_000_000 + ((i * 7919) % 100_003));
  const report = checked([
    ['Uraian', 'Anggaran', 'Realisasi', '%'],
    ...amounts.map((amount, i) => [`Kegiatan ${i}`, amount, amount - 777_000 - i, Math.round((1e8 * (amount - 777_000 - i)) / amount + (i % 5 === 0 ? 7e6 : 0)) / 1e6]),
  ]);
  expect(report.findings).toHaveLength(5200);
  expect(report.corrections).toHaveLength(5000);
  // Two of them are the same slip as others and are corrected with them.
  expect(report.notJudged.map(({ reason }) => reason.en)).toContain(
    'For this cell and 197 more no correction was worked out, since there are too many mistakes: make the proposed ones, then check again.',
  );
});
