import { remembered } from '../sheet/remembered';
import type { FormulaBook, FormulaCell, Formulas } from './formulas';
import { SheetCells } from './sheet-cells';

/** Rings that are told of. */
const MOST_CYCLES = 20;

/** A formula being followed, and the formulas it refers to that are still to be looked at. */
interface Visit {
  readonly formula: FormulaCell;
  readonly next: Iterator<FormulaCell>;
}

/** Formulas that refer, directly or through others, to their own cell: rings that share no cell, in the order of their references. */
export const cyclesIn = remembered((book: FormulaBook): readonly FormulaCell[][] => {
  const computed = new Map(book.sheets.map((sheet) => [sheet, new SheetCells({ cells: sheet.formulas.map(({ cell }) => cell) })]));
  const told = new Set<FormulaCell>();
  const state = new Map<FormulaCell['cell'], 'open' | 'done'>();
  const cycles: FormulaCell[][] = [];
  for (const start of book.all) {
    if (state.has(start.cell) || !readsFormulas(start, book, computed)) continue;
    const path: Visit[] = [visit(start)];
    while (path.length > 0) {
      const top = path.at(-1);
      const step = top?.next.next();
      if (cycles.length >= MOST_CYCLES || !book.limits.cycles.grant(start, 1)) return cycles;
      if (!top || !step || step.done) {
        if (top) state.set(top.formula.cell, 'done');
        path.pop();
        continue;
      }
      const met = state.get(step.value.cell);
      if (met === 'open') tell(path.slice(path.findIndex(({ formula }) => formula.cell === step.value.cell)).map(({ formula }) => formula));
      else if (met === undefined) path.push(visit(step.value));
    }
  }
  return cycles;

  function visit(formula: FormulaCell): Visit {
    state.set(formula.cell, 'open');
    return { formula, next: formulasBefore(formula, book, computed) };
  }

  function tell(cycle: FormulaCell[]): void {
    if (cycle.every((member) => !told.has(member))) cycles.push(cycle);
    for (const member of cycle) told.add(member);
  }
});

function readsFormulas(formula: FormulaCell, book: FormulaBook, computed: ReadonlyMap<Formulas, SheetCells>): boolean {
  return formula.pattern.refs.some((ref) => {
    const cells = book.areaOf(ref, formula);
    return cells !== undefined && (computed.get(cells.sheet)?.countIn(cells.area) ?? 0) > 0;
  });
}

/** The formulas whose results a formula uses. */
function* formulasBefore(formula: FormulaCell, book: FormulaBook, computed: ReadonlyMap<Formulas, SheetCells>): Generator<FormulaCell> {
  for (const ref of formula.pattern.refs) {
    const cells = book.areaOf(ref, formula);
    if (!cells) continue;
    for (const cell of computed.get(cells.sheet)?.within(cells.area) ?? []) {
      const before = book.at(cell);
      if (before) yield before;
    }
  }
}
