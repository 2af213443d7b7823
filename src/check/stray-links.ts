import { labelKey } from '../relation/same-thing';
import { groupedBy } from '../sheet/lists';
import type { NumberCell, Row, Table } from '../table/table';
import type { Book } from './book';
import { mayShow } from './formula-violation';
import { columnChoice, isNamesake, isUsual, rowChoice, type Choice } from './link-manners';
import { linksOf, type Link, type LinkEnd } from './links';

/** A number that is not the one to which the links of its column would lead. */
export interface Stray {
  readonly at: NumberCell;
  /** The link that stands there; undefined for a typed number. */
  readonly link: Link | undefined;
  /** Where it should come from. */
  readonly wanted: NumberCell;
  /** A link that leads the usual way. */
  readonly model: Link;
  /** Nothing else can be meant. */
  readonly sure: boolean;
}

/** A row further from the one that is meant may be meant itself. */
const NEAR_ROWS = 2;
/** Shorter names are found in many titles. */
const SHORTEST_NAME = 8;

/** Links to other sheets that lead elsewhere than those above and below them, and numbers typed among links. */
export function strayLinks(book: Book): Stray[] {
  return [...linksOf(book)].flatMap(([table, links]) => {
    const columns = groupedBy(links, ({ column }) => column);
    return [...columns].flatMap(([column, own]) => straysIn(new LinkColumn(book, table, column, own, links)));
  });
}

function straysIn(column: LinkColumn): Stray[] {
  return column.table.rows.flatMap((row) => column.strayIn(row) ?? []);
}

/** The links of one column of a table, and the way that most of them lead. */
class LinkColumn {
  private readonly row: Choice | undefined;
  private readonly column: Choice | undefined;
  private readonly byRow: ReadonlyMap<Row, Link>;
  /** How many of its links lead to each table. */
  private readonly leads = new Map<Table, number>();
  /** Each of its rows has a table of its own, … */
  private readonly apart: boolean;
  /** … that bears its name. */
  private readonly named: boolean;
  /** Hardly any of its numbers are typed. */
  private readonly linked: boolean;
  /** The rows of which some number in another column is a link to where those of this one lead. */
  private readonly linkedBeside: ReadonlySet<Row>;

  constructor(private readonly book: Book, readonly table: Table, private readonly at: number, private readonly own: readonly Link[], private readonly all: readonly Link[]) {
    this.row = rowChoice(own) ?? rowChoice(all);
    this.column = columnChoice(own);
    this.byRow = new Map(own.map((link) => [link.row, link]));
    for (const { to } of own) this.leads.set(to.table, (this.leads.get(to.table) ?? 0) + 1);
    const typed = table.rows.filter(({ numbers: { [at]: number } }) => number && !number.computed && !number.dash).length;
    this.linked = isUsual(own.length, own.length + typed);
    this.apart = isUsual(this.leads.size, own.length);
    this.linkedBeside = new Set(all.flatMap(({ row, column, to }) => (column !== at && (this.apart || this.leads.has(to.table)) ? [row] : [])));
    this.named = this.apart && isUsual(own.filter(({ row, to }) => bears(to.table, row)).length, own.length);
  }

  /** What is wrong with the number of a row. */
  strayIn(row: Row): Stray | undefined {
    const at = row.numbers[this.at];
    const link = this.byRow.get(row);
    // A row in which none of several numbers is a link was typed on purpose.
    if (!link && this.linkedBeside.size > 0 && !this.linkedBeside.has(row)) return undefined;
    if (!at || at.dash || (!link && (at.computed || !this.linked || !this.own.some((other) => other.row.role === row.role)))) return undefined;
    const end = link ? this.endOf(link) : this.endFor(row, this.homeOf(row));
    const wanted = end?.table.rows[end.row]?.numbers[end.column];
    const model = this.own.find((other) => other !== link);
    if (!end || !wanted || wanted.dash || wanted.value === 0 || !model || mayShow(at, at.with(wanted.value * scaleOf(at, wanted)))) return undefined;
    return { at, link, wanted, model, sure: !link || this.isSure(link, end) };
  }

  /** Where a link would lead by the way of the others. */
  private endOf(link: Link): LinkEnd | undefined {
    const { row, to } = link;
    const home = this.apart && (this.leads.get(to.table) ?? 0) > 1 ? this.homeOf(row) : undefined;
    if (home) return this.endFor(row, home);
    const end = { table: to.table, row: isNamesake(link) ? to.row : this.row?.(to.table, row) ?? to.row, column: this.column?.(to.table, row) ?? to.column };
    return end.row === to.row && end.column === to.column ? undefined : end;
  }

  private endFor(row: Row, table: Table | undefined): LinkEnd | undefined {
    return table && this.row && this.column && { table, row: this.row(table, row), column: this.column(table, row) };
  }

  /** The table that no link of the column leads to, though the row's other links do, or though it bears the row's name. */
  private homeOf(row: Row): Table | undefined {
    if (!this.apart) return this.leads.size === 1 ? this.own[0]?.to.table : undefined;
    const beside = new Set(this.all.flatMap((other) => (other.row === row && other.column !== this.at ? other.to.table : [])));
    const homes = beside.size > 0 || !this.named ? [...beside] : this.book.tables.filter((table) => table !== this.table && bears(table, row));
    const [home, other] = homes;
    return !home || other || this.leads.has(home) ? undefined : home;
  }

  private isSure({ row, to }: Link, end: LinkEnd): boolean {
    return end.table !== to.table || Math.abs(end.row - to.row) <= NEAR_ROWS
      || this.all.some((other) => other.row === row && other.to.table === end.table && other.to.row === end.row);
  }
}

function bears({ title, sheet }: Table, { label }: Row): boolean {
  const key = labelKey(label);
  return key !== '' && ((key.length >= SHORTEST_NAME && labelKey(title).includes(key)) || labelKey(sheet.name) === key);
}

/** A share may be shown as a percentage here and as a ratio there. */
function scaleOf(at: NumberCell, wanted: NumberCell): number {
  return at.percent === wanted.percent ? 1 : at.percent ? 100 : 1 / 100;
}
