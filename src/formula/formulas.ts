import { GRID, type Area } from '../sheet/address';
import { remembered } from '../sheet/remembered';
import type { Cell, Sheet, Workbook } from '../sheet/snapshot';
import { Allowance } from './allowance';
import { parseFormula } from './parse';
import { patternOf } from './pattern';
import { SheetCells } from './sheet-cells';
import { nodesIn, type CellsRef, type Line, type Node } from './syntax';

/** A formula as it would be filled into other cells; cells of one pattern share it. */
export interface Pattern {
  readonly key: string;
  /** What it computes; undefined where it is no formula that can be read. */
  readonly node: Node | undefined;
  /** All cells that it names. */
  readonly refs: readonly CellsRef[];
}

/** A formula without a result: whoever wrote the file did not compute it. One that can give "" may have been computed. */
export function isUncomputed({ formula, value }: Cell): boolean {
  return formula !== undefined && value === '' && !formula.includes('""');
}

export interface FormulaCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  readonly pattern: Pattern;
}

/** Cells of one sheet of the workbook. */
export interface SheetArea {
  readonly sheet: Formulas;
  readonly area: Area;
}

/** What stands in one sheet, and its formulas row by row. */
export interface Formulas {
  readonly sheet: Sheet;
  readonly cells: SheetCells;
  readonly formulas: readonly FormulaCell[];
}

/** More different patterns than this are no work of people; the others are not read. */
const MOST_PATTERNS = 20_000;

/** Cells that the formulas of one sheet may look at one by one: to be computed again, to be searched for parts, and along their references. */
const MOST = { evaluation: 10_000_000, parts: 2_000_000, cycles: 1_000_000 } as const;

/** The formulas of a workbook; read once, however many ask. */
export const formulasOf = remembered((workbook: Workbook) => new FormulaBook(workbook));

export class FormulaBook {
  readonly sheets: readonly Formulas[];
  /** What was too much to look at. */
  readonly limits = {
    kinds: new Allowance(0),
    evaluation: new Allowance(MOST.evaluation),
    parts: new Allowance(MOST.parts),
    cycles: new Allowance(MOST.cycles),
  } as const;
  /** All formulas, sheet by sheet. */
  readonly all: readonly FormulaCell[];
  private readonly byName: ReadonlyMap<string, Formulas>;
  private byCell: ReadonlyMap<Cell, FormulaCell> | undefined;
  private readonly patterns = new Map<string, Pattern>();

  constructor({ sheets }: Workbook) {
    this.sheets = sheets.map((sheet) => ({ sheet, cells: new SheetCells(sheet), formulas: this.formulasIn(sheet) }));
    this.all = this.sheets.flatMap(({ formulas }) => formulas);
    this.byName = new Map(this.sheets.flatMap((entry) => [[entry.sheet.name.toLowerCase(), entry], [entry.sheet.name, entry]]));
  }

  /** A sheet by its name, in whatever case. */
  sheet(name: string): Formulas | undefined {
    return this.byName.get(name) ?? this.byName.get(name.toLowerCase());
  }

  /** The formula that stands in a cell of the workbook. */
  at(cell: Cell): FormulaCell | undefined {
    this.byCell ??= new Map(this.all.map((formula) => [formula.cell, formula]));
    return cell.formula === undefined ? undefined : this.byCell.get(cell);
  }

  /** The cells that a reference names in a formula at a place; undefined for other workbooks, missing sheets and what lies off the grid. */
  areaOf(ref: CellsRef, at: Pick<FormulaCell, 'sheet' | 'row' | 'column'>): SheetArea | undefined {
    const sheet = this.sheet(ref.sheet ?? at.sheet);
    if (!sheet || ref.book !== undefined) return undefined;
    const [from, to] = [lineAt(ref.rows?.[0], at.row, 0), lineAt(ref.rows?.[1], at.row, GRID.rows - 1)];
    const [first, last] = [lineAt(ref.columns?.[0], at.column, 0), lineAt(ref.columns?.[1], at.column, GRID.columns - 1)];
    const area = { top: Math.min(from, to), left: Math.min(first, last), bottom: Math.max(from, to), right: Math.max(first, last) };
    return area.top < 0 || area.left < 0 || area.bottom >= GRID.rows || area.right >= GRID.columns ? undefined : { sheet, area };
  }

  private formulasIn({ name, cells }: Sheet): FormulaCell[] {
    const formulas: FormulaCell[] = [];
    for (const cell of cells) {
      const { row, column, formula } = cell;
      if (formula !== undefined) formulas.push({ sheet: name, row, column, cell, pattern: this.patternOf(formula, cell, name) });
    }
    return formulas;
  }

  private patternOf(formula: string, cell: Cell, sheet: string): Pattern {
    const key = patternOf(formula, cell.row, cell.column);
    let pattern = this.patterns.get(key);
    if (!pattern) {
      const isOneTooMany = this.patterns.size >= MOST_PATTERNS;
      if (isOneTooMany) this.limits.kinds.refuse({ sheet, row: cell.row, column: cell.column });
      const node = isOneTooMany ? undefined : parseFormula(formula, cell);
      pattern = { key, node, refs: node ? [...nodesIn(node)].flatMap((part) => (part.kind === 'cells' ? part.cells : [])) : [] };
      this.patterns.set(key, pattern);
    }
    return pattern;
  }
}

/** Index of a row or column seen from the formula's own; of one that is not written, the grid's edge. */
function lineAt(line: Line | undefined, own: number, edge: number): number {
  return line ? line.at + (line.fixed ? 0 : own) : edge;
}
