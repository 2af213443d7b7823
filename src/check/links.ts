import { formulasOf, type FormulaCell, type Pattern } from '../formula/formulas';
import { bare } from '../formula/syntax';
import { groupedBy } from '../sheet/lists';
import { remembered } from '../sheet/remembered';
import { placeOf } from '../table/locate';
import type { Row, Table } from '../table/table';
import type { Book } from './book';
import { tableFormulas } from './formula-violation';

/** A cell of a table whose formula does nothing but show a number of a table on another sheet. */
export interface Link {
  readonly formula: FormulaCell;
  readonly table: Table;
  readonly row: Row;
  /** Index among the table's columns. */
  readonly column: number;
  readonly to: LinkEnd;
}

/** Where a link leads: indices into the rows and columns of a table, -1 beside them. */
export interface LinkEnd { readonly table: Table; readonly row: number; readonly column: number }

/** The links of a book, table by table. */
export const linksOf = remembered((book: Book): ReadonlyMap<Table, readonly Link[]> => {
  const asked = new Set<Pattern>();
  for (const pattern of formulasOf(book.workbook).patterns) if (isLink(pattern)) asked.add(pattern);
  const links = asked.size === 0 ? [] : tableFormulas(book, (pattern) => asked.has(pattern)).flatMap(({ formula, table, row, column }): Link[] => {
    const to = endOf(book, formula);
    return to && typeof formula.cell.value === 'number' ? [{ formula, table, row, column, to }] : [];
  });
  return groupedBy(links, ({ table }) => table);
});

/** ='Sheet'!C5 and nothing else. */
function isLink({ node }: Pattern): boolean {
  const inner = node && bare(node);
  return inner?.kind === 'cells' && inner.cells.sheet !== undefined && inner.cells.book === undefined;
}

/** What lies beside every table of its sheet belongs to the only one that is there. */
function endOf(book: Book, formula: FormulaCell): LinkEnd | undefined {
  const [ref] = formula.pattern.refs;
  const area = ref && formulasOf(book.workbook).areaOf(ref, formula);
  const sheet = area?.sheet.sheet;
  if (!area || !sheet || sheet.name === formula.sheet || area.top !== area.bottom || area.left !== area.right) return undefined;
  const at = { sheet: sheet.name, row: area.top, column: area.left };
  const known = book.placeOf(at);
  const table = known ? book.tables[known.table] : onlyTableOn(book, sheet.name);
  return table && { table, row: placeOf(at.row, table.rows), column: placeOf(at.column, table.columns) };
}

function onlyTableOn({ tables }: Book, sheet: string): Table | undefined {
  const [only, other] = tables.filter((table) => table.sheet.name === sheet);
  return other ? undefined : only;
}
