import { bilingual, number, place } from '../check/message';
import type { Rule } from '../check/rule';
import { asPercent } from '../domain/printed';
import { keyOf } from '../relation/relation';
import type { NumberCell, Role, Row, Table } from '../table/table';

const PERCENT: readonly Role[] = ['persen', 'capaian'];
/** Percentages of a column that are all this large, and ratios that are all this near to 1, are not of one unit. */
const LEAST_PERCENT = 30;
const RATIO = { lowest: 0.3, highest: 1.5 } as const;
const FEWEST = 3;

/** A column of percentages mixes 97 and 0,97. */
const rule: Rule = {
  id: 'persen-bercampur',
  *check(book) {
    let computed: ReadonlySet<string> | undefined;
    for (const [t, table] of book.tables.entries()) {
      for (const { percents, ratios } of mixedColumns(table)) {
        // What follows from other cells is told by the rule that computes it.
        for (const cell of ratios) {
          computed ??= new Set(book.relations.map(({ target }) => keyOf(target)));
          if (computed.has(keyOf(cell))) continue;
          yield {
            at: cell,
            table: t,
            label: book.labelOf(cell),
            level: 'patut-dicek',
            found: cell.value,
            expected: asPercent(cell.value),
            evidence: percents,
            message: bilingual((language) => {
              const [label, at, ratio] = [book.labelOf(cell), place(cell), number(cell.value, cell, language)];
              const percent = number(asPercent(cell.value), cell, language);
              return language === 'id'
                ? `${label}: di ${at} tertulis ${ratio}, sedangkan angka lain di kolom itu berupa persen. Mungkin yang dimaksud ${percent}.`
                : `${label}: ${at} shows ${ratio}, while the other numbers of its column are percentages. Perhaps ${percent} is meant.`;
            }),
          };
        }
      }
    }
  },
};

/** Percentages and ratios of one column. */
interface Mixed { readonly percents: NumberCell[]; readonly ratios: NumberCell[] }

const NONE: readonly Mixed[] = [];

/** The columns that mix percentages with ratios, and of which the percentages are the greater part. */
function mixedColumns({ columns, rows }: Table): Mixed[] {
  return columns.flatMap(({ numeric, role }, c) => (numeric && PERCENT.includes(role) ? unitsOf(rows, c) : NONE));
}

function unitsOf(rows: readonly Row[], c: number): readonly Mixed[] {
  if (!rows.some(({ numbers }) => isRatio(numbers[c]))) return NONE;
  const [percents, ratios]: [NumberCell[], NumberCell[]] = [[], []];
  for (const { numbers } of rows) {
    const cell = numbers[c];
    if (!cell || cell.dash || cell.value === 0) continue;
    if (cell.value >= LEAST_PERCENT) percents.push(cell);
    else if (isRatio(cell)) ratios.push(cell);
    else return NONE;
  }
  return percents.length >= FEWEST && ratios.length < percents.length ? [{ percents, ratios }] : NONE;
}

function isRatio(cell: NumberCell | undefined): boolean {
  return cell !== undefined && !cell.dash && !cell.percent && cell.decimals >= 2 && cell.value >= RATIO.lowest && cell.value <= RATIO.highest;
}

export default rule;
