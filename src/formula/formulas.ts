import { GRID, type Area } from '../sheet/address';
import { cellKinds } from '../sheet/cell-kinds';
import { joined } from '../sheet/lists';
import { remembered } from '../sheet/remembered';
import type { Cell, Sheet, Workbook } from '../sheet/snapshot';
import { Allowance } from './allowance';
import { parseFormula } from './parse';
import { isFilled, piecesOf, type Pieces } from './pattern';
import { ByPlace, SheetCells } from './sheet-cells';
import { summandsOf, type Summands } from './summands';
import { nodesIn, type CellsRef, type Line, type Node } from './syntax';

/** A formula as it would be filled into other cells; cells of one pattern share it. */
export interface Pattern {
  readonly key: string;
  readonly pieces: Pieces;
  /** What formulas that do the same with other cells have in common. */
  readonly skeleton: string;
  /** What it computes; undefined where it is no formula that can be read. */
  readonly node: Node | undefined;
  /** All cells that it names. */
  readonly refs: readonly CellsRef[];
  /** What it adds up, where it does nothing else. */
  readonly summands: Summands | undefined;
}

/** A formula without a result: whoever wrote the file did not compute it. One that can give "" may have been computed. */
export function isUncomputed({ formula, value }: Cell): boolean {
  return value === '' && formula !== undefined && !formula.includes('""');
}

interface Place { readonly sheet: string; readonly row: number; readonly column: number }

export interface FormulaCell extends Place {
  readonly cell: Cell;
  readonly pattern: Pattern;
}

/** Cells of one sheet of the workbook. */
export interface SheetArea extends Area {
  readonly sheet: Formulas;
}

/** What stands in one sheet, and its formulas row by row. */
export class Formulas {
  private filled: SheetCells | undefined;
  private byPlace: ByPlace<FormulaCell> | undefined;
  private readonly byColumn = new Map<number, ReadonlyMap<Pattern, number>>();

  /** @param isLeftOpen true when whoever wrote the sheet left formulas without results. */
  constructor(readonly sheet: Sheet, readonly formulas: readonly FormulaCell[], readonly isLeftOpen: boolean) {}

  get cells(): SheetCells {
    return this.filled ??= new SheetCells(this.sheet.cells);
  }

  /** The formulas by the places where they stand. */
  get computed(): ByPlace<FormulaCell> {
    return this.byPlace ??= new ByPlace(this.formulas);
  }

  /** The patterns of one column, and how many of its formulas follow each. */
  patternsIn(column: number): ReadonlyMap<Pattern, number> {
    const known = this.byColumn.get(column);
    if (known) return known;
    const counts = new Map<Pattern, number>();
    for (const { column: own, pattern } of this.formulas) if (own === column) counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
    this.byColumn.set(column, counts);
    return counts;
  }
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
  private readonly byKey = new Map<string, Pattern>();

  constructor({ sheets }: Workbook) {
    this.sheets = sheets.map((sheet) => this.formulasIn(sheet));
    this.all = joined(this.sheets.map(({ formulas }) => formulas));
    this.byName = new Map(this.sheets.flatMap((entry) => [[entry.sheet.name.toLowerCase(), entry], [entry.sheet.name, entry]]));
  }

  /** A sheet by its name, in whatever case. */
  sheet(name: string): Formulas | undefined {
    return this.byName.get(name) ?? this.byName.get(name.toLowerCase());
  }

  /** The patterns that its formulas follow. */
  get patterns(): Iterable<Pattern> {
    return this.byKey.values();
  }

  /** The formula that stands at a place. */
  at({ sheet, row, column }: Place): FormulaCell | undefined {
    return this.sheet(sheet)?.computed.at(row, column);
  }

  /** The cells that a reference names in a formula at a place; undefined for other workbooks, missing sheets and what lies off the grid. */
  areaOf({ book, sheet: name, rows, columns }: CellsRef, at: Place): SheetArea | undefined {
    const sheet = book === undefined ? this.sheet(name ?? at.sheet) : undefined;
    if (!sheet) return undefined;
    const from = lineAt(rows?.[0], at.row, 0);
    const to = lineAt(rows?.[1], at.row, GRID.rows - 1);
    const first = lineAt(columns?.[0], at.column, 0);
    const last = lineAt(columns?.[1], at.column, GRID.columns - 1);
    if (!isOnGrid(from, first) || !isOnGrid(to, last)) return undefined;
    return { sheet, top: Math.min(from, to), left: Math.min(first, last), bottom: Math.max(from, to), right: Math.max(first, last) };
  }

  /** What stands in the one cell that a reference names in a formula at a place: null where nothing does; undefined where it names several cells, or none that are known here. */
  cellAt({ book, sheet: name, rows, columns }: CellsRef, at: Place): Cell | null | undefined {
    const sheet = book === undefined ? this.sheet(name ?? at.sheet) : undefined;
    if (!sheet || !rows || !columns) return undefined;
    const row = lineAt(rows[0], at.row, 0);
    const column = lineAt(columns[0], at.column, 0);
    if (row !== lineAt(rows[1], at.row, 0) || column !== lineAt(columns[1], at.column, 0) || !isOnGrid(row, column)) return undefined;
    return sheet.cells.at(row, column) ?? null;
  }

  private formulasIn(sheet: Sheet): Formulas {
    // Of each column the pattern that was met last.
    const above: Pattern[] = [];
    let before: Pattern | undefined;
    let isLeftOpen = false;
    const formulas = cellKinds(sheet).formulas.map((cell) => {
      const { row, column, formula = '' } = cell;
      let pattern = above[column];
      if (!pattern || !isFilled(pattern.pieces, formula, row, column)) pattern = before;
      if (!pattern || !isFilled(pattern.pieces, formula, row, column)) pattern = this.patternOf(formula, cell, sheet.name);
      above[column] = before = pattern;
      isLeftOpen ||= isUncomputed(cell);
      return { sheet: sheet.name, row, column, cell, pattern };
    });
    return new Formulas(sheet, formulas, isLeftOpen);
  }

  private patternOf(formula: string, { row, column }: Cell, sheet: string): Pattern {
    const pieces = piecesOf(formula, row, column);
    // The same text for all formulas of the same pieces.
    const key = JSON.stringify(pieces);
    let pattern = this.byKey.get(key);
    if (!pattern) {
      const isOneTooMany = this.byKey.size >= MOST_PATTERNS;
      if (isOneTooMany) this.limits.kinds.refuse({ sheet, row, column });
      const node = isOneTooMany ? undefined : parseFormula(formula, { row, column });
      const refs = node ? [...nodesIn(node)].flatMap((part) => (part.kind === 'cells' ? part.cells : [])) : [];
      pattern = { key, pieces, skeleton: skeletonOf(pieces), node, refs, summands: node && summandsOf(node) };
      this.byKey.set(key, pattern);
    }
    return pattern;
  }
}

/** However many cells are added up one by one, the same is done with them. */
function skeletonOf({ texts }: Pieces): string {
  return texts.join('#').replace(/#+(?::#+)?/g, '#').replace(/#(?:\+#)+/g, '#');
}

function isOnGrid(row: number, column: number): boolean {
  return row >= 0 && row < GRID.rows && column >= 0 && column < GRID.columns;
}

/** Index of a row or column seen from the formula's own; of one that is not written, the grid's edge. */
function lineAt(line: Line | undefined, own: number, edge: number): number {
  return line ? line.at + (line.fixed ? 0 : own) : edge;
}
