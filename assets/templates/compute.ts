import { type Failure, isFailure } from '../../src/domain/failure';
import { callOwn } from '../../src/domain/own-functions';
import { parseFormula } from '../../src/formula/parse';
import type { Node } from '../../src/formula/syntax';
import { cellAddress } from '../../src/sheet/address';
import type { Draft, DraftCell } from './draft';
import type { Matrix, Single } from './matrix';
import { ordinary } from './ordinary-functions';

const OURS = 'LKJIP.';

/**
 * Computes the formulas of drafts, as Excel would.
 * @returns the value of any cell, "" for a blank one.
 * @throws Error for a formula that fails or uses what is not computed here: a template holds neither
 */
export function valuesOf(drafts: readonly Draft[]): (sheet: string, address: string) => number | string {
  const sheets = new Map(drafts.map((draft) => [draft.name, draft]));
  const known = new Map<string, Single>();

  function cellAt(name: string, address: string): Single {
    const key = `${name}!${address}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const draft = sheets.get(name);
    if (!draft) throw new Error(`no template sheet is called ${name}`);
    const cell = draft.cells.get(address);
    const value = cell?.formula === undefined ? (cell?.value ?? null) : computed(name, cell);
    known.set(key, value);
    return value;
  }

  function computed(sheet: string, { row, column, formula = '' }: DraftCell): Single {
    const node = parseFormula(formula, { row, column });
    if (!node) throw new Error(`${formula} cannot be read`);
    try {
      return single(evaluate(node));
    } catch (cause) {
      throw new Error(`${sheet}!${cellAddress(row, column)}: ${formula}`, { cause });
    }

    function evaluate(part: Node): Matrix {
      switch (part.kind) {
        case 'number': case 'text': case 'boolean': return [[part.value]];
        case 'blank': return [[null]];
        case 'group': return evaluate(part.of);
        case 'minus': return [[-number(evaluate(part.of))]];
        case 'percent': return [[number(evaluate(part.of)) / 100]];
        case 'cells': return range(part.cells);
        case 'binary': return [[ordinary.operate(part.operator, single(evaluate(part.left)), single(evaluate(part.right)))]];
        case 'call': return call(part.name, part.args);
        default: throw new Error(`"${part.kind}" is not computed here`);
      }
    }

    function call(name: string, args: readonly Node[]): Matrix {
      const own = name.startsWith(OURS) ? callOwn(name.slice(OURS.length), args.map((arg) => (arg.kind === 'blank' ? undefined : evaluate(arg)))) : undefined;
      if (isFailure(own)) throw new Error(`a function of ours fails: ${own.error}`);
      if (own) return own;
      const [first, second, third] = args;
      if (name === 'IF' && first && second) return single(evaluate(first)) ? evaluate(second) : third ? evaluate(third) : [[false]];
      if (name === 'IFERROR' && first && second) {
        try {
          return evaluate(first);
        } catch {
          return evaluate(second);
        }
      }
      return [[ordinary.call(name, args.map((arg) => evaluate(arg)))]];
    }

    function range({ sheet: other, rows, columns }: Extract<Node, { kind: 'cells' }>['cells']): Matrix {
      if (!rows || !columns) throw new Error('whole rows and columns are not computed here');
      const [top, bottom] = rows.map((line) => line.at + (line.fixed ? 0 : row));
      const [left, right] = columns.map((line) => line.at + (line.fixed ? 0 : column));
      return steps(top, bottom).map((r) => steps(left, right).map((c) => cellAt(other ?? sheet, cellAddress(r, c))));
    }
  }

  return (sheet, address) => {
    const value = cellAt(sheet, address) ?? '';
    return typeof value === 'boolean' ? String(value) : value;
  };
}

const steps = (from = 0, to = 0): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);

function single(matrix: Matrix): Single {
  const [[value = null] = []] = matrix;
  if (matrix.length > 1 || (matrix[0]?.length ?? 0) > 1) throw new Error('one value is due, and there are several');
  return whole(value);
}

/** @throws Error for a failure, which no cell of a template may show */
function whole(value: Single | Failure): Single {
  if (isFailure(value)) throw new Error(`a function of ours fails: ${value.error}`);
  return value;
}

const number = (matrix: Matrix): number => ordinary.number(single(matrix));
