import { formulasOf, type FormulaBook, type FormulaCell, type SheetArea } from '../formula/formulas';
import { bare } from '../formula/syntax';
import { addTo } from '../sheet/lists';
import type { Book } from './book';
import { isAlike, linesWithFormulas, mostCommon, type Entry, type Line } from './formula-lines';

/** So many cells of a column, or of a row, must follow one pattern before another one is odd; and at most one in so many may be odd. */
const LEAST_ALIKE = { down: 3, across: 2 };
const ODD_SHARE = 1 / 5;

/** A formula that does the same as most others of its line, but with other cells. */
export interface Odd {
  readonly odd: FormulaCell;
  /** One of the others. */
  readonly model: FormulaCell;
  readonly down: boolean;
  /** It adds up some of the cells that the others do, and no other ones. */
  readonly forgets: boolean;
}

export function oddFormulas(book: Book): readonly Odd[] {
  const formulas = formulasOf(book.workbook);
  // What patterns have in common that do the same with other cells.
  const met = new Set<string>();
  const shared = new Set<string>();
  for (const { skeleton } of formulas.patterns) (met.has(skeleton) ? shared : met).add(skeleton);
  return shared.size === 0 ? [] : linesWithFormulas(book).flatMap((line) => oddIn(line, shared, formulas));
}

function oddIn(numbers: Line, shared: ReadonlySet<string>, formulas: FormulaBook): Odd[] {
  const { down, computed, mixed } = numbers;
  const least = LEAST_ALIKE[down ? 'down' : 'across'];
  if (computed <= least || !mixed) return [];
  const lines = new Map<string, Entry[]>();
  for (const entry of numbers.entries()) {
    const skeleton = entry.formula?.pattern.skeleton;
    if (skeleton !== undefined && shared.has(skeleton)) addTo(lines, skeleton, entry);
  }
  return [...lines.values()].flatMap((line) => {
    const usual = mostCommon(line);
    const others = line.filter(({ formula }) => formula?.pattern !== usual?.pattern);
    const alike = line.length - others.length;
    if (!usual || others.length === 0 || alike < least || others.length > Math.max(1, ODD_SHARE * line.length)) return [];
    return others.flatMap((entry): Odd[] => {
      const odd = entry.formula;
      if (!odd || (!down && addsUpNarrower(odd, usual, formulas))) return [];
      const at = line.indexOf(entry);
      const beside = [line[at - 1], line[at + 1]].filter((neighbour) => isUsual(neighbour, entry, usual)).length;
      const forgets = alike >= LEAST_ALIKE.down && forgetsSome(odd, usual, formulas);
      // In a column the first and the last row may differ, but hardly by less of the same.
      return !down || beside === 2 || (forgets && beside > 0) ? [{ odd, model: usual, down, forgets }] : [];
    });
  });
}

/** True for a row like it whose formula is the usual one. */
function isUsual(neighbour: Entry | undefined, odd: Entry, usual: FormulaCell): boolean {
  return neighbour?.formula?.pattern === usual.pattern && isAlike(neighbour.of, odd.of);
}

/** True when all cells that a formula adds up, or the only one that it shows, are some of those that another one would add up in its place. */
function forgetsSome(odd: FormulaCell, usual: FormulaCell, formulas: FormulaBook): boolean {
  const whole = addedUp({ ...odd, pattern: usual.pattern }, formulas);
  const own = addedUp(odd, formulas);
  return own.length > 0 && own.length < whole.length && own.every((area) => area.top === area.bottom && area.left === area.right && whole.some((other) => isSame(area, other)));
}

/** True when a sum of one column stands beside sums of several: the columns of another block. */
function addsUpNarrower(odd: FormulaCell, usual: FormulaCell, formulas: FormulaBook): boolean {
  const [own, other] = [odd, usual].map((formula) => addedUp(formula, formulas));
  return own?.length === 1 && other?.length === 1 && own.every(isOneColumn) && !other.every(isOneColumn);
}

function isOneColumn({ left, right }: SheetArea): boolean {
  return left === right;
}

function addedUp(formula: Pick<FormulaCell, 'sheet' | 'row' | 'column' | 'pattern'>, formulas: FormulaBook): readonly SheetArea[] {
  const { node, summands, refs } = formula.pattern;
  if (!node || (!summands && bare(node).kind !== 'cells')) return [];
  return refs.flatMap((ref) => formulas.areaOf(ref, formula) ?? []);
}

function isSame(a: SheetArea, b: SheetArea): boolean {
  return a.sheet === b.sheet && a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}
