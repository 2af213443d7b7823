import { mapped } from '../sheet/lists';
import { recalled } from '../sheet/remembered';
import { textOf, wordsOf, type Cell } from '../sheet/snapshot';
import type { ReadColumn } from './columns';
import { countOf, looksLike, type Line } from './lines';
import { withIndicators } from './names';
import { codesOf } from './row-codes';
import type { Marks, Role, Row } from './table';
import { levelOf, rowRoleOf } from './words';

const NUMERALS: readonly { readonly numeral: Marks['numeral']; readonly pattern: RegExp }[] = [
  { numeral: '', pattern: /^$/ },
  { numeral: 'I', pattern: /^\(?[IVXL]+[.)]?$/ },
  { numeral: 'A', pattern: /^\(?[A-Z][.)]?$/ },
  { numeral: '1', pattern: /^\(?\d{1,3}[.)]?$/ },
  { numeral: 'a', pattern: /^\(?[a-z][.)]$/ },
  { numeral: '-', pattern: /^[-–—•▪*]+$/ },
];

/** Rows looked at to find the column that names them. */
const SAMPLE = 2000;

/** Words in capitals alone, of four letters and more. */
const CAPITALS = /^(?:[^A-Za-z]*[A-Z]){4}[^a-z]*$/;

/** Numbering that stands in front of a label in its own cell: "1. Perencanaan", "- Belanja Pegawai". */
const PREFIX = /^(\(?(?:[IVXL]+|[A-Z]|\d{1,3}|[a-z])[.)]|[-–—•▪*])\s+(?=\S)/;

const NO_TEXTS: readonly undefined[] = [];
const NO_CODE: Marks['code'] = [];

/** Where to look for what names a row, from the likeliest column to the last. */
interface Places {
  /** The column that names the rows. */
  readonly main: ReadColumn | undefined;
  readonly words: readonly ReadColumn[];
  /** Where rows are numbered, or bear a code. */
  readonly numbering: readonly ReadColumn[];
  readonly signs: readonly ReadColumn[];
}

/** What the text that names a row tells by itself. */
interface Name { readonly label: string; readonly prefix: string; readonly capitals: boolean; readonly keyword: string }

const nameIn = recalled((said: string): Name => {
  const text = wordsOf(said);
  const prefix = PREFIX.exec(text)?.[1] ?? '';
  const label = text.slice(prefix.length).trim();
  return { label, prefix, capitals: CAPITALS.test(label), keyword: levelOf(label) };
});

/** Reads the rows of a table whose columns are known. */
export function readRows(body: readonly Line[], columns: readonly ReadColumn[]): Row[] {
  const places = placesIn(columns);
  const { codes, paths } = codesOf(columns, body.length);
  const rows = mapped(body, ({ row: index, cells }, line): Row => {
    const numbers = numbersIn(columns, line);
    const words = wordsIn(places, line);
    const name = nameIn(words ? textOf(words.value) : '');
    const { label, prefix } = name;
    const start = words?.column ?? places.main?.column.index ?? 0;
    const sign = signIn(places, line, start) ?? prefix;
    return {
      index,
      label,
      sign,
      role: rowRoleOf(label, numbers.some(Boolean)),
      marks: marksOf(words ?? places.main?.cells[line], start, name, sign, codes[line] ?? NO_CODE, paths[line] ?? NO_CODE),
      numbers,
      texts: countOf(cells, 'text') > (words ? 1 : 0) ? textsIn(columns, line, words) : NO_TEXTS,
    };
  });
  return withIndicators(rows, mapped(columns, ({ column }) => column));
}

/** The same row with other numbers; no copy made with "...", so that all rows have one form. */
export function withNumbers({ index, label, sign, role, marks, texts }: Row, numbers: Row['numbers']): Row {
  return { index, label, sign, role, marks, numbers, texts };
}

function placesIn(columns: readonly ReadColumn[]): Places {
  const without = (...roles: Role[]): ReadColumn[] => columns.filter(({ column: { numeric, role } }) => !numeric && !roles.includes(role));
  const main = mainColumn(without('nomor', 'kode', 'satuan')) ?? columns[0];
  const wordy = without('nomor', 'kode', 'satuan', 'kategori');
  return {
    main,
    numbering: columns.filter(({ column: { role } }) => role === 'nomor' || role === 'kode'),
    words: [...new Set([...wordy.filter((column) => column === main), ...wordy, ...columns])],
    signs: [...columns.filter(({ column }) => column.role === 'nomor'), ...without('nomor', 'kode')],
  };
}

/** The column with the most different words; undefined when none has words. */
function mainColumn(columns: readonly ReadColumn[]): ReadColumn | undefined {
  const wordy = columns.filter(({ cells }) => countOf(cells, 'text') > 0);
  if (wordy.length < 2) return wordy[0];
  const different = wordy.map(({ cells }) => new Set(cells.slice(0, SAMPLE).flatMap((cell) => (looksLike(cell, 'text') ? [textOf(cell.value)] : []))).size);
  return wordy[different.indexOf(Math.max(...different))];
}

function numbersIn(columns: readonly ReadColumn[], line: number): Row['numbers'] {
  const numbers = new Array<Row['numbers'][number]>(columns.length);
  for (let c = 0; c < columns.length; c++) numbers[c] = columns[c]?.numbers[line];
  return numbers;
}

function wordsIn({ main, words, numbering }: Places, line: number): Cell | undefined {
  // Whatever is remarked on a total, it is one by its name, which may stand where others are numbered.
  const total = main?.cells[line] ? undefined : numbering.find(({ cells }) => isTotal(cells[line]))?.cells[line];
  if (total) return total;
  let remark: Cell | undefined;
  for (const { cells } of words) {
    const cell = cells[line];
    if (!looksLike(cell, 'text')) continue;
    if (!isRemark(cell)) return cell;
    remark ??= cell;
  }
  return remark;
}

function isTotal(cell: Cell | undefined): boolean {
  return looksLike(cell, 'text') && rowRoleOf(nameIn(textOf(cell.value)).label, true) === 'total';
}

/** "*)" in a cell of its own points to a remark below the table; it names no row. */
function isRemark({ value }: Cell): boolean {
  return typeof value === 'string' && value.length <= LONGEST_REMARK && REMARK.test(value);
}
const LONGEST_REMARK = 5;
const REMARK = /^\s*\(?\*+\)?\s*$/;

/** What numbers the row in a cell of its own: in a column of numbers, or in front of its words. */
function signIn({ signs, main }: Places, line: number, start: number): string | undefined {
  for (const { column: { index, role }, cells } of signs) {
    const cell = cells[line];
    if (cell && index !== start && (role === 'nomor' || index < Math.min(start, main?.column.index ?? 0))) return textOf(cell.value).trim();
  }
  return undefined;
}

/** The words of a row besides its label. */
function textsIn(columns: readonly ReadColumn[], line: number, label: Cell | undefined): Row['texts'] {
  return mapped(columns, ({ cells }) => {
    const cell = cells[line];
    return looksLike(cell, 'text') && cell !== label ? textOf(cell.value).trim() : undefined;
  });
}

function marksOf(cell: Cell | undefined, start: number, { capitals, keyword }: Name, sign: string, code: Marks['code'], path: Marks['path']): Marks {
  return {
    bold: cell?.bold === true,
    capitals,
    indent: (cell?.indent ?? 0) + (typeof cell?.value === 'string' ? Math.floor(blanksBefore(cell.value) / 2) : 0),
    numeral: numeralOf(sign),
    start,
    keyword,
    code,
    path,
  };
}

function blanksBefore(text: string): number {
  let count = 0;
  while (text[count] === ' ') count++;
  return count;
}

const numeralOf = recalled((sign: string): Marks['numeral'] => NUMERALS.find(({ pattern }) => pattern.test(sign))?.numeral ?? '');
