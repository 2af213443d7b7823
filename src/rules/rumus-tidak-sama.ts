import type { Book } from '../check/book';
import { isAlike, linesWithFormulas, mostCommon, neighboursOf, type Entry, type Line } from '../check/formula-lines';
import { expectedIn, levelOf, violationAt } from '../check/formula-violation';
import { bilingual, number, place } from '../check/message';
import type { Rule, Violation } from '../check/rule';
import { decimalsOf, roundHalfUp } from '../domain/printed';
import { evaluate } from '../formula/evaluate';
import { formulasOf, type FormulaCell } from '../formula/formulas';
import { summedBy } from '../formula/sums';
import { addTo } from '../sheet/lists';
import { shownAs } from '../table/cell-numbers';

/** So many cells of a column, or of a row, must follow one pattern before another one is odd; and at most one in so many may be odd. */
const LEAST_ALIKE = { down: 3, across: 2 };
const ODD_SHARE = 1 / 5;
/** Files keep a formula's value to fifteen digits, and programs add in another order. */
const STORED = 1e-12;

/** One formula refers to other cells than the formulas beside it do: a row too far, a column aside, a range too short. */
const rule: Rule = {
  id: 'rumus-tidak-sama',
  *check(book) {
    const told = new Set<string>();
    for (const { odd, model, down } of oddFormulas(book)) {
      const key = `${odd.sheet}!${odd.row},${odd.column}`;
      if (!odd.formula || told.has(key) || neighboursOf(book, odd, down).some(({ pattern }) => pattern === odd.formula?.pattern)) continue;
      const violation = judged(book, odd.formula, model);
      if (!violation) continue;
      told.add(key);
      yield violation;
    }
  },
};

interface Odd { readonly odd: Entry; readonly model: FormulaCell; readonly down: boolean }

function oddFormulas(book: Book): readonly Odd[] {
  // What patterns have in common that do the same with other cells.
  const met = new Set<string>();
  const shared = new Set<string>();
  for (const { skeleton } of formulasOf(book.workbook).patterns) (met.has(skeleton) ? shared : met).add(skeleton);
  const found: Odd[] = [];
  if (shared.size > 0) for (const line of linesWithFormulas(book)) addOdd(found, line, shared);
  return found;
}

/** Formulas that do the same as most others of their line, but with other cells. */
function addOdd(found: Odd[], numbers: Line, shared: ReadonlySet<string>): void {
  const { down, computed, mixed } = numbers;
  const least = LEAST_ALIKE[down ? 'down' : 'across'];
  if (computed <= least || !mixed) return;
  const lines = new Map<string, Entry[]>();
  for (const entry of numbers.entries()) {
    const skeleton = entry.formula?.pattern.skeleton;
    if (skeleton !== undefined && shared.has(skeleton)) addTo(lines, skeleton, entry);
  }
  for (const line of lines.values()) {
    const usual = mostCommon(line);
    const others = line.filter(({ formula }) => formula?.pattern !== usual?.pattern);
    const alike = line.length - others.length;
    if (!usual || others.length === 0 || alike < least || others.length > Math.max(1, ODD_SHARE * line.length)) continue;
    for (const odd of others) {
      const at = line.indexOf(odd);
      const [before, after] = [line[at - 1], line[at + 1]];
      if (!down || (isUsual(before, odd, usual) && isUsual(after, odd, usual))) found.push({ odd, model: usual, down });
    }
  }
}

/** In a column the first and the last row may differ: only what stands between two rows like it is odd. */
function isUsual(neighbour: Entry | undefined, odd: Entry, usual: FormulaCell): boolean {
  return neighbour?.formula?.pattern === usual.pattern && isAlike(neighbour.of, odd.of);
}

/** True when a file may keep the result of a formula as this value: in full, or only as many digits as are shown. */
function isStoredAs(stored: number, result: number): boolean {
  return Math.abs(stored - result) <= STORED * Math.abs(result) || roundHalfUp(result, decimalsOf(stored)) === stored;
}

function judged(book: Book, formula: FormulaCell, model: FormulaCell): Violation | undefined {
  const { cell, sheet } = formula;
  const formulas = formulasOf(book.workbook);
  const given = model.pattern.node && evaluate(model.pattern.node, formulas, formula);
  if (typeof cell.value !== 'number' || typeof given?.value !== 'number') return undefined;
  // "$B5" and "B5" are the same cell, and what gives the same is no fault.
  if (isStoredAs(cell.value, given.value)) return undefined;
  const expected = expectedIn(cell, sheet, given.value);
  const level = levelOf(book, formula, shownAs(cell, sheet, given.value).value);
  // What a proved sum lacks or has too much is told by the rules about sums.
  if (level === 'salah' && summedBy(formula, formulas)) return undefined;
  return {
    ...violationAt(book, cell, sheet),
    level,
    expected: expected.value,
    evidence: [model],
    message: bilingual((language) => {
      const [where, like, gives] = [place(formula, sheet), place(model, sheet), number(expected.value, expected, language)];
      return language === 'id'
        ? `Rumus di ${where} (=${cell.formula ?? ''}) merujuk sel lain daripada rumus di sekitarnya, misalnya ${like}. Dengan pola itu hasilnya ${gives}.`
        : `The formula in ${where} (=${cell.formula ?? ''}) refers to other cells than those around it, such as ${like}. By their pattern it gives ${gives}.`;
    }),
  };
}

export default rule;
