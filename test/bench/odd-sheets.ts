import { checkAll } from '../../src/check/check-workbook';
import type { Cell, CellValue, Sheet } from '../../src/sheet/snapshot';
import { milliseconds, type Bench } from './measure';
import { Random } from './random';

const CELLS = 50_000;

/** What a row of a sheet holds; "" is a blank cell, and what begins with "=" a formula, with the value behind "→". */
type Shape = (row: number, random: Random) => readonly (string | number)[];

const amounts = (columns: number, random: Random, most: number): number[] => Array.from({ length: columns }, () => random.between(0, most));
const wide = (columns: number, most: number): Shape => (row, random) => [row === 0 ? 'Uraian' : `Baris ${row}`, ...amounts(columns, random, most).map((value, k) => (row === 0 ? `Kolom ${k}` : value))];

/** Sheets that nobody meant to be read as tables, or that hold far more of something than offices write. */
const SHAPES: Readonly<Record<string, Shape>> = {
  'a hundred columns of answers': wide(100, 4),
  'three hundred columns of small numbers': wide(290, 9),
  'three hundred columns of percentages': (row, random) => wide(290, 9999)(row, random).map((value) => (typeof value === 'number' ? value / 100 : value)),
  'three hundred columns of one number': wide(290, 0),
  'hundreds of equal columns': (row, random) => wide(290, 9)(row, random).map((value) => (typeof value === 'number' ? 5 : value)),
  'every row a total': (row, random) => (row === 0 ? ['Uraian', 'Anggaran', 'Realisasi'] : [`Jumlah ${row}`, ...amounts(2, random, 1e6)]),
  'a total for every nine rows, by a formula': (row, random) => (row === 0 ? ['Uraian', 'Anggaran'] : row % 10 === 0 ? ['Jumlah', `=SUM(B${row - 8}:B${row})→45`] : [`Rincian ${row}`, random.between(1, 9)]),
  'rows of which few have a number': (row, random) => (row === 0 ? ['Uraian', 'Anggaran', 'Realisasi'] : [`Baris ${row}`, ...amounts(2, random, 4).map((value) => (value > 0 ? '' : 7))]),
  'one number, a blank row, and so on': (row, random) => (row % 4 === 0 ? [random.between(1, 1e6)] : []),
  'answers of thousands': (row, random) => (row === 0 ? ['No', ...Array.from({ length: 9 }, (_, k) => `U${k + 1}`)] : [row, ...amounts(9, random, 3).map((value) => value + 1)]),
  'sentences full of amounts': (row, random) => [`Realisasi program ${row} sebesar Rp. ${random.between(1, 999)}.000.000,- atau ${random.between(1, 99)},5 % dari target tahun 2023`],
  'codes of five levels in no order': (row, random) => (row === 0 ? ['Kode', 'Uraian', 'Anggaran'] : [amounts(1 + (row % 5), random, 9).join('.'), `Belanja ${row}`, random.between(1, 1e9)]),
  'sums that grow row by row': (row) => [row, `=SUM(A$1:A${row + 1})→${(row * (row + 1)) / 2}`],
};

function sheetOf(shape: Shape): Sheet {
  const cells: Cell[] = [];
  const random = new Random(1);
  for (let row = 0; cells.length < CELLS; row++) {
    shape(row, random).forEach((written, column) => { if (written !== '') cells.push({ row, column, ...contentOf(written) }); });
  }
  return { name: 'S', cells, merges: [], hiddenRows: [], hiddenColumns: [] };
}

function contentOf(written: string | number): { readonly value: CellValue; readonly formula?: string } {
  if (typeof written === 'number' || !written.startsWith('=')) return { value: written };
  const [formula = '', value] = written.slice(1).split('→');
  return { value: Number(value), formula };
}

export const oddSheets: Bench = {
  about: 'sheets of 50,000 cells that are laid out like no report, each checked once',
  run() {
    const times = Object.entries(SHAPES).map(([name, shape]) => {
      const workbook = { name: 'aneh.xlsx', sheets: [sheetOf(shape)] };
      const start = performance.now();
      checkAll(workbook);
      return { name, time: performance.now() - start };
    });
    const [slowest, next] = times.sort((a, b) => b.time - a.time);
    return [{
      what: `the slowest of ${times.length} odd sheets of ${CELLS.toLocaleString('en')} cells`,
      value: (slowest?.time ?? NaN) / 1000,
      unit: 's',
      budget: 2,
      detail: [slowest, next].map((one) => `${one?.name}: ${milliseconds(one?.time ?? NaN)}`).join('; '),
    }];
  },
};
