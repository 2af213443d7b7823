import { readdirSync, readFileSync } from 'node:fs';
import { readNumber } from '../../src/domain/number-text';
import { parseAddress } from '../../src/sheet/address';

const FOLDER = 'docs/fungsi';

/** One line of a page's example tables. */
export interface Example {
  readonly formula: string;
  readonly name: string;
  readonly args: readonly unknown[];
  /** Rows of what the cells show. */
  readonly shown: readonly (readonly string[])[];
}

export interface Page {
  readonly name: string;
  readonly headings: readonly string[];
  readonly text: string;
  readonly examples: readonly Example[];
}

/** The pages of the functions. */
export function readPages(): Page[] {
  return readdirSync(FOLDER).filter((file) => file.endsWith('.md') && file !== 'README.md').map((file) => {
    const text = readFileSync(`${FOLDER}/${file}`, 'utf8');
    const rows = text.split('\n').filter((line) => line.startsWith('|')).map((line) => line.slice(1, -1).split('|').map((cell) => cell.trim()));
    const sheet = new Map(rows.filter(([number = '']) => /^\d+$/.test(number)).map(([number = '', ...cells]) => [Number(number) - 1, cells.map(value)]));
    return {
      name: file.replace('.md', ''),
      headings: text.split('\n').filter((line) => line.startsWith('#')),
      text,
      examples: rows.filter(([formula = '']) => formula.startsWith('`=')).map(([formula = '', result = '']) => readExample(formula.slice(1, -1), result, sheet)),
    };
  });
}

function readExample(formula: string, result: string, sheet: ReadonlyMap<number, readonly unknown[]>): Example {
  const call = /^=LKJIP\.([A-Z_]+)\((.*)\)$/.exec(formula);
  if (!call) throw new Error(`${formula} is no call of ours`);
  const [, name = '', list = ''] = call;
  const args = list.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/).map((text) => argument(text.trim(), sheet));
  return { formula, name, args, shown: result.split(' / ').map((row) => row.split(' · ')) };
}

function argument(text: string, sheet: ReadonlyMap<number, readonly unknown[]>): unknown {
  const area = parseAddress(text);
  if (!area) return text.startsWith('"') ? text.slice(1, -1) : text === '' ? null : value(text);
  return Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
    Array.from({ length: area.right - area.left + 1 }, (__, column) => sheet.get(area.top + row)?.[area.left + column] ?? ''));
}

/** "0,4" → 0.4, "97,78%" → 0.9778, words as they are; long integers too, which no cell would show in full. */
function value(text: string): unknown {
  if (/^\d+$/.test(text)) return Number(text);
  const read = readNumber(text, 'id');
  if (read === undefined || read === 'none') return text;
  return read.percent ? Number(`${read.value}e-2`) : read.value;
}
