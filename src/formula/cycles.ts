import { remembered } from '../sheet/remembered';
import type { FormulaBook, FormulaCell } from './formulas';
import type { CellsRef } from './syntax';

/** Rings that are told of. */
const MOST_CYCLES = 20;

/** A formula being followed, and the formulas it refers to that are still to be looked at. */
interface Visit {
  readonly formula: FormulaCell;
  readonly next: Iterator<FormulaCell>;
}

/**
 * Formulas that refer, directly or through others, to their own cell: rings that share no cell, in the order of their references.
 * The first member of a ring reads ahead, so that only such formulas need be followed.
 */
export const cyclesIn = remembered((book: FormulaBook): readonly FormulaCell[][] => {
  const told = new Set<FormulaCell>();
  const state = new Map<FormulaCell, 'open' | 'done'>();
  const cycles: FormulaCell[][] = [];
  const ahead = new Set([...book.patterns].filter(({ refs }) => refs.some(mayReadAhead)));
  for (const start of book.all) {
    if (!ahead.has(start.pattern) || state.has(start) || !readsFormulas(start, book)) continue;
    const path: Visit[] = [visit(start)];
    while (path.length > 0) {
      const top = path.at(-1);
      const step = top?.next.next();
      if (cycles.length >= MOST_CYCLES || !book.limits.cycles.grant(start, 1)) return cycles;
      if (!top || !step || step.done) {
        if (top) state.set(top.formula, 'done');
        path.pop();
        continue;
      }
      const met = state.get(step.value);
      if (met === 'open') tell(path.slice(path.findIndex(({ formula }) => formula === step.value)).map(({ formula }) => formula));
      else if (met === undefined) path.push(visit(step.value));
    }
  }
  return cycles;

  function visit(formula: FormulaCell): Visit {
    state.set(formula, 'open');
    return { formula, next: formulasBefore(formula, book) };
  }

  function tell(cycle: FormulaCell[]): void {
    if (cycle.every((member) => !told.has(member))) cycles.push(cycle);
    for (const member of cycle) told.add(member);
  }
});

/** False for cells that all come before the formula's own in reading order, wherever it is filled. */
function mayReadAhead({ sheet, rows, columns }: CellsRef): boolean {
  if (sheet !== undefined || !rows || !columns || rows.some(({ fixed }) => fixed)) return true;
  const bottom = rows[1].at;
  return bottom > 0 || (bottom === 0 && columns.some(({ fixed, at }) => fixed || at >= 0));
}

/** True when a formula uses the result of another one, or its own. */
function readsFormulas(formula: FormulaCell, book: FormulaBook): boolean {
  return formula.pattern.refs.some((ref) => {
    const area = book.areaOf(ref, formula);
    return area !== undefined && area.sheet.computed.countIn(area) > 0;
  });
}

/** The formulas whose results a formula uses. */
function* formulasBefore(formula: FormulaCell, book: FormulaBook): Generator<FormulaCell> {
  for (const ref of formula.pattern.refs) {
    const area = book.areaOf(ref, formula);
    if (area) yield* area.sheet.computed.within(area);
  }
}
