import type { Book } from '../check/book';
import { isAlike, linesWithFormulas, mostCommon, type Entry, type Line } from '../check/formula-lines';
import { expectedIn, levelOf, mayShow, violationAt } from '../check/formula-violation';
import { bilingual, number, place } from '../check/message';
import type { Rule, Violation } from '../check/rule';
import { roundHalfUp } from '../domain/printed';
import { evaluate } from '../formula/evaluate';
import { formulasOf, type FormulaCell } from '../formula/formulas';
import { summedBy } from '../formula/sums';
import { movesDigits } from '../relation/slip';
import { shownAs } from '../table/cell-numbers';

/** A column or a row is one of formulas when at least so many follow one pattern, and at most one number in so many is typed. */
const LEAST_FORMULAS = 3;
const TYPED_SHARE = 1 / 4;

/** A number is typed where the cells around it compute theirs. */
const rule: Rule = {
  id: 'rumus-ditimpa-angka',
  *check(book) {
    const told = new Set<string>();
    for (const { typed, model, sure } of suspectsIn(book)) {
      const key = `${typed.sheet}!${typed.row},${typed.column}`;
      const violation = told.has(key) ? undefined : judged(book, typed, model, sure);
      if (!violation) continue;
      told.add(key);
      yield violation;
    }
  },
};

function suspectsIn(book: Book): readonly Suspect[] {
  const found: Suspect[] = [];
  for (const line of linesWithFormulas(book)) {
    if (line.computed === line.size) continue;
    for (const suspect of typedBetween(line)) found.push(suspect);
    if (line.down) continue;
    for (const suspect of typedInTotal(book, line)) found.push(suspect);
  }
  return found;
}

interface Suspect {
  readonly typed: Entry;
  /** A formula of the pattern that is missing. */
  readonly model: FormulaCell;
  /** True when another value than the formula's is odd in itself; else only the workbook's arithmetic can say so. */
  readonly sure: boolean;
}

/** Between two cells of its line that are like it and compute theirs. */
function typedBetween(line: Line): readonly Suspect[] {
  const { table, down, size, computed } = line;
  const others = size - computed;
  if (others > TYPED_SHARE * size || computed < LEAST_FORMULAS) return [];
  const entries = line.entries();
  const roleOf = ({ column }: Entry) => table.columns.find(({ index }) => index === column)?.role;
  const alike = (a: Entry, b: Entry): boolean => (down ? isAlike(a.of, b.of) : roleOf(a) === roleOf(b));
  const formulas = entries.filter(({ formula }) => formula);
  const model = mostCommon(formulas);
  if (!model || formulas.filter(({ formula }) => formula?.pattern === model.pattern).length < LEAST_FORMULAS) return [];
  const found: Suspect[] = [];
  let above: Entry | undefined;
  for (const [i, typed] of entries.entries()) {
    if (typed.formula) above = typed;
    if (typed.formula || !typed.number || !above) continue;
    const below = entries.slice(i, i + 1 + LEAST_FORMULAS).find(({ formula }) => formula);
    // The first and the last may differ: only what stands between two like it is odd.
    if (!below || !alike(typed, above) || !alike(typed, below)) continue;
    if ([above, below].some(({ formula }) => formula?.pattern === model.pattern)) found.push({ typed, model, sure: true });
  }
  return found;
}

/** A total row whose other columns add up the same rows. */
function typedInTotal(book: Book, line: Line): readonly Suspect[] {
  if (line.row?.role === 'rincian') return [];
  const entries = line.entries();
  const numbers = entries.filter(({ formula, number }) => !formula && number);
  const formulas = formulasOf(book.workbook);
  const sums = entries.flatMap(({ formula }) => {
    const areas = formula && summedBy(formula, formulas)?.areas;
    return areas?.every(({ left, right }) => left === formula?.column && right === left) ? formula ?? [] : [];
  });
  const [model, second] = sums;
  if (!model || !second || sums.some(({ pattern }) => pattern !== model.pattern)) return [];
  return numbers.map((typed) => ({ typed, model, sure: false }));
}

function judged(book: Book, { sheet, row, column }: Entry, model: FormulaCell, sure: boolean): Violation | undefined {
  const formulas = formulasOf(book.workbook);
  const cell = book.cellAt({ sheet, row, column });
  const given = model.pattern.node && evaluate(model.pattern.node, formulas, { sheet, row, column });
  if (!cell || typeof cell.value !== 'number' || typeof given?.value !== 'number') return undefined;
  const [found, expected] = [shownAs(cell, sheet, cell.value), shownAs(cell, sheet, given.value)];
  const agrees = mayShow(found, expected);
  const rounded = expectedIn(cell, sheet, given.value);
  const decimals = Math.min(shownAs(model.cell, sheet, given.value).decimals, Math.max(2, found.decimals));
  const slipped = sure && movesDigits(found.value, roundHalfUp(expected.value, decimals), decimals);
  const level = agrees ? 'saran' : slipped ? 'salah' : levelOf(book, { sheet, row, column }, expected.value);
  // In a total row of formulas a typed number that differs may be another thing, such as a target.
  if (!sure && level === 'patut-dicek') return undefined;
  return {
    ...violationAt(book, cell, sheet),
    level,
    expected: rounded.value,
    evidence: [model],
    message: bilingual((language) => {
      const [where, like, gives] = [place({ sheet, row, column }, sheet), place(model, sheet), number(rounded.value, found, language)];
      if (language === 'id') {
        return `${where} berisi angka yang diketik, sedangkan sel di sekitarnya berumus seperti ${like}. `
          + (agrees ? 'Nilainya cocok, tetapi tidak ikut berubah; salin rumusnya ke sel itu.' : `Rumus itu di sini memberi ${gives}.`);
      }
      return `${where} holds a typed number, while the cells around it compute theirs as ${like} does. `
        + (agrees ? 'Its value agrees but will not follow changes; copy the formula into the cell.' : `Here the formula gives ${gives}.`);
    }),
  };
}

export default rule;
