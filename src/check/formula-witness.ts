import { standsFor, meet } from '../domain/printed';
import { evaluate } from '../formula/evaluate';
import { formulasOf, type FormulaBook, type FormulaCell, type Pattern, type SheetArea } from '../formula/formulas';
import { covers, isSumOf, summedBy } from '../formula/sums';
import { bare, nodesIn, type Node } from '../formula/syntax';
import { failingOf, type Relation, type RelationKind } from '../relation/relation';
import { remembered } from '../sheet/remembered';
import type { Workbook } from '../sheet/snapshot';
import { shownAs } from '../table/cell-numbers';
import type { Place } from '../table/locate';
import type { NumberCell } from '../table/table';

/** True when a cell's own formula reads the other cell, so that the two change together. */
export type Reads = (cell: NumberCell, other: NumberCell) => boolean;

/** What a formula has in it that computes such a relation; which cells a sum adds up is read from it exactly. */
const OPERATORS: Readonly<Partial<Record<RelationKind, RegExp>>> = {
  'rasio': /^(?:\/|QUOTIENT|LKJIP\..*)$/,
  'pertumbuhan': /^(?:\/|LKJIP\..*)$/,
  'rata-rata': /^(?:\/|AVERAGE|AVERAGEIFS?|SUBTOTAL|AGGREGATE|LKJIP\..*)$/,
  'tertimbang': /^(?:[*/]|SUMPRODUCT|SUM)$/,
  'kali': /^(?:\*|PRODUCT|SUMPRODUCT)$/,
};

/** So many formulas of one column that do the same mean what they do. */
const SEVERAL = 3;

/**
 * What the formulas of a workbook say of relations that were found in its numbers.
 * A formula is its author's word on what the cell is; it counts as long as the stored value is what it gives.
 */
export class FormulaWitness {
  private readonly formulas: FormulaBook;

  constructor(workbook: Workbook) {
    this.formulas = formulasOf(workbook);
  }

  /** The relations, but those that fail and that the cells' own formulas contradict. */
  meant(relations: readonly Relation[]): readonly Relation[] {
    const unmeant = new Set(failingOf(relations).filter((relation) => this.contradicts(relation)));
    return unmeant.size === 0 ? relations : relations.filter((relation) => !unmeant.has(relation));
  }

  readonly reads: Reads = (cell, other) => {
    const formula = this.formulaOf(cell);
    return formula !== undefined && this.names(formula, other);
  };

  private contradicts({ kind, target, terms, reading }: Relation): boolean {
    if (kind === 'sama') return false;
    const formula = this.formulaOf(target);
    if (formula?.pattern.node && !(reading.basis === 'kode' && this.addsUpSome(formula, terms)) && !this.mayCompute(formula, formula.pattern.node, kind, terms)) return true;
    return terms.some((term) => this.reads(term, target));
  }

  /** A formula that computes something else than such a relation was not meant to; one that shows a cell from elsewhere carries whatever stands there. */
  private mayCompute(formula: FormulaCell, node: Node, kind: RelationKind, terms: readonly NumberCell[]): boolean {
    if (bare(node).kind === 'cells') return !terms.some((term) => this.names(formula, term)) && !(kind === 'jumlah' && this.repeatsOneAmong(formula, terms));
    const summed = kind === 'jumlah' ? summedBy(formula, this.formulas) : undefined;
    const sheet = this.formulas.sheet(formula.sheet);
    if (summed && sheet) return isSumOf(summed, terms, sheet.cells);
    const parts = [...nodesIn(node)];
    if (parts.some((part) => part.kind === 'unknown')) return true;
    const computes = parts.some((part) => OPERATORS[kind]?.test(part.kind === 'binary' ? part.operator : part.kind === 'call' ? part.name : ' '));
    return computes && this.computesFrom(formula, terms);
  }

  /** A formula may take one cell for another, or a row for the next one, by mistake; what most formulas of a column read is meant. */
  private computesFrom(formula: FormulaCell, terms: readonly NumberCell[]): boolean {
    if (terms.every((term) => this.names(formula, term))) return true;
    const readsColumnOf = ({ sheet, column }: NumberCell) =>
      this.areasOf(formula).some((area) => area.sheet.sheet.name === sheet && area.left <= column && column <= area.right);
    return this.usualIn(formula) !== formula.pattern && terms.some(readsColumnOf);
  }

  /** The pattern that most formulas of a formula's column follow, of several at least. */
  private usualIn({ sheet, column }: FormulaCell): Pattern | undefined {
    const [usual] = [...this.formulas.sheet(sheet)?.patternsIn(column) ?? []].sort(([, a], [, b]) => b - a);
    return usual && usual[1] >= SEVERAL ? usual[0] : undefined;
  }

  /** True for a formula that only shows another row of its column, one that lies among those that it would have to add up. */
  private repeatsOneAmong(formula: FormulaCell, terms: readonly NumberCell[]): boolean {
    const [ref] = formula.pattern.refs;
    const area = ref && this.formulas.areaOf(ref, formula);
    if (area?.sheet.sheet.name !== formula.sheet || area.left !== formula.column) return false;
    return [formula, ...terms].some(({ row }) => row < area.top) && [formula, ...terms].some(({ row }) => row > area.top);
  }

  /** Codes say what belongs to a row: a formula that adds up nothing else, be it one of them, has forgotten the others. */
  private addsUpSome(formula: FormulaCell, terms: readonly NumberCell[]): boolean {
    const { node, summands, refs } = formula.pattern;
    if (!node || !(summands ?? bare(node).kind === 'cells')) return false;
    return refs.every((ref) => {
      const area = this.formulas.areaOf(ref, formula);
      if (!area || area.sheet.sheet.name !== formula.sheet) return false;
      return area.sheet.cells.totalOf(area).count === terms.filter((term) => covers([area], term)).length && terms.some((term) => covers([area], term));
    });
  }

  private names(formula: FormulaCell, cell: Place): boolean {
    return this.areasOf(formula).some((area) => area.sheet.sheet.name === cell.sheet && covers([area], cell));
  }

  /** What a formula names; it is asked about each cell that might follow from it. */
  private readonly areasOf = remembered((formula: FormulaCell): readonly SheetArea[] =>
    formula.pattern.refs.flatMap((ref) => this.formulas.areaOf(ref, formula) ?? []));

  /** The formula of a cell, where its stored value is what it gives. */
  private formulaOf(number: NumberCell): FormulaCell | undefined {
    const formula = number.computed ? this.formulas.at(number) : undefined;
    return formula && this.isTrusted(formula) ? formula : undefined;
  }

  private readonly isTrusted = remembered((formula: FormulaCell): boolean => {
    const { cell, sheet, pattern } = formula;
    const given = pattern.node && evaluate(pattern.node, this.formulas, formula)?.value;
    // What we cannot compute is taken on trust.
    return typeof given !== 'number' || typeof cell.value !== 'number' || agree(shownAs(cell, sheet, cell.value), shownAs(cell, sheet, given));
  });
}

function agree(stored: NumberCell, given: NumberCell): boolean {
  return meet(standsFor(stored), { low: given.value, high: given.value });
}
