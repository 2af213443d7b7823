import type { Book } from '../check/book';
import { isMarkedAlike } from '../check/formula-lines';
import { expectedIn, levelOf, tableSums, violationAt, type TableSum } from '../check/formula-violation';
import { bilingual, number, place } from '../check/message';
import type { Rule } from '../check/rule';
import { isYear } from '../domain/tahun';
import { formulasOf } from '../formula/formulas';
import type { SheetCells } from '../formula/sheet-cells';
import { covers, isSumOf, type Summed } from '../formula/sums';
import { holds, type Relation } from '../relation/relation';
import { firstPlace } from '../sheet/lists';
import { shownAs } from '../table/cell-numbers';
import type { NumberCell, Row } from '../table/table';

/** Rows between a sum and its total, or above its first row, that are taken for forgotten ones. */
const MOST_LEFT_OUT = 3;
/** What a table may begin with and leave out of its sum. */
const CARRIED = /saldo|sisa|awal|lalu|pindahan/i;

/** A formula adds up some of the rows, and leaves out others that belong to them. */
const rule: Rule = {
  id: 'rumus-jumlah-kurang',
  *check(book) {
    const told = new Set<string>();
    const entries = tableSums(book);
    const known = knownParts(book, entries);
    for (const entry of entries) {
      const { formula } = entry;
      const { cell, sheet, row, column } = formula;
      const left = covers(entry.summed.areas, formula) ? undefined : known.get(entry) ?? beside(entry);
      if (!left) continue;
      const value = shownAs(cell, sheet, entry.value);
      const missing = left.reduce((sum, part) => sum + part.value, 0);
      // What changes nothing yet is said once for a row of sums that were filled to the right.
      const line = `${sheet}|${row}|${formula.pattern.key}`;
      if (missing === 0 && told.has(line)) continue;
      told.add(line);
      const expected = expectedIn(cell, sheet, entry.value + (value.percent ? missing / 100 : missing));
      yield {
        ...violationAt(book, cell, sheet),
        level: missing === 0 ? 'patut-dicek' : levelOf(book, formula, expected.value),
        expected: expected.value,
        evidence: left,
        message: bilingual((language) => {
          const where = place({ sheet, row, column }, sheet);
          const named = (part: NumberCell) => [book.rowLabel(part), number(part.value, part, language)].filter(Boolean).join(', ');
          const parts = left.slice(0, MOST_LEFT_OUT).map((part) => `${place(part, sheet)} (${named(part)})`).join(', ');
          const result = number(expected.value, value, language);
          return language === 'id'
            ? `Rumus jumlah di ${where} tidak memuat ${parts}; dengan itu hasilnya ${result}. Perluas rentangnya bila baris itu termasuk rinciannya.`
            : `The sum in ${where} leaves out ${parts}; with it the result is ${result}. Extend its range if that row is one of its parts.`;
        }),
      };
    }
  },
};

/** Parts of sums that the workbook's arithmetic knows and the formula does not, where both are plainly the same sum. */
function knownParts(book: Book, entries: readonly TableSum[]): ReadonlyMap<TableSum, readonly NumberCell[]> {
  const formulas = formulasOf(book.workbook);
  const byTarget = new Map<NumberCell | undefined, TableSum>();
  for (const entry of entries) byTarget.set(entry.row.numbers[entry.column], entry);
  const known = new Map<TableSum, readonly NumberCell[]>();
  for (const relation of entries.length === 0 ? [] : book.relations) {
    if (relation.kind !== 'jumlah' || !relation.target.computed || relation.signs?.some((sign) => sign < 0)) continue;
    const entry = byTarget.get(relation.target);
    const cells = entry && !known.has(entry) ? formulas.sheet(entry.formula.sheet)?.cells : undefined;
    const missing = entry && cells && provenBy(relation, entry.summed, cells);
    if (missing) known.set(entry, missing);
  }
  return known;
}

function provenBy(relation: Relation, summed: Summed, cells: SheetCells): readonly NumberCell[] | undefined {
  const { terms } = relation;
  if (terms.every((term) => covers(summed.areas, term))) return undefined;
  const missing = terms.filter((term) => !covers(summed.areas, term));
  if (missing.some(({ value }) => isYear(value)) || !isSumOf(summed, terms, cells)) return undefined;
  const isNothing = missing.every(({ value }) => value === 0);
  return holds(relation) === isNothing ? missing : undefined;
}

/** Rows like those of the sum that stand between it and its total, or the one row above it. */
function beside({ formula, table, row, column, summed: { areas: [area, second] } }: TableSum): readonly NumberCell[] | undefined {
  if (!area || second || area.left !== formula.column || area.right !== formula.column || area.top === area.bottom || row.role !== 'total') return undefined;
  if (area.bottom >= formula.row) return undefined;
  const { rows } = table;
  const placeOf = (index: number) => firstPlace(0, rows.length, (at) => (rows[at]?.index ?? 0) < index);
  const end = placeOf(area.bottom + 1);
  const like = placeOf(area.top) < end ? rows[end - 1]?.marks : undefined;
  const isForgotten = ({ numbers: { [column]: part }, role, marks }: Row): boolean =>
    part !== undefined && !part.computed && !part.dash && !isYear(part.value) && role === 'rincian' && like !== undefined && isMarkedAlike(marks, like);
  const below = rows.slice(end, placeOf(formula.row));
  if (below.length > 0) return below.length <= MOST_LEFT_OUT && below.every(isForgotten) ? below.flatMap(({ numbers }) => numbers[column] ?? []) : undefined;
  const only = rows.find(({ numbers }) => numbers[column] !== undefined);
  const part = only?.numbers[column];
  return only && part && only.index === area.top - 1 && isForgotten(only) && !CARRIED.test(only.label) ? [part] : undefined;
}

export default rule;
