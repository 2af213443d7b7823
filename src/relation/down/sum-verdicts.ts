import { isYear } from '../../domain/tahun';
import { mapped } from '../../sheet/lists';
import { isBareTotal } from '../../table/words';
import { ACCEPT_WITH_WORDS } from '../evidence';
import { countsTwice, expectedOf, holds, Law, type Reading, type Relation } from '../relation';
import { AMOUNTS, SELDOM_ADDED } from './additive';
import { mayBeChance, withoutMultiples } from './by-chance';
import { isKeyboardSlip, isLoneSlip, isSameRowEverywhere } from './lone-slip';
import type { Readings } from './sum-readings';
import { divisorOf, partsOf, signsOf, type Grid, type Judged } from './sum-structure';
import { isSupported } from './supported';
import { NOTHING, talliesOf, type Tally } from './tallies';

/** The relations that the believed readings of a table are. */
export function relationsOf(grid: Grid, { accepted, strong, worded, coded }: Readings, columns: readonly number[]): Relation[] {
  const proof = talliesOf(grid, accepted);
  const relations = accepted.flatMap((judged) => believed(grid, judged, strong.has(judged), columns, proof));
  const told = new Set(accepted.map(({ target }) => target));
  const isBorneOut = coded.some(({ agrees }) => agrees.some(({ bits }) => bits >= ACCEPT_WITH_WORDS));
  if (isBorneOut) for (const judged of coded) if (!told.has(judged.target)) relations.push(...byCode(grid, judged));
  for (const judged of worded) {
    if (told.has(judged.target) || (judged.violates.length > 0 && judged.violates.every((column) => isAddedBeside(judged, column, accepted)))) continue;
    const [column] = judged.violates;
    if (column !== undefined && judged.violates.length === 1) {
      relations.push(...(isLoneSlip(grid, judged, column) ? inAll(grid, judged) : unproved(grid, judged)));
    } else if (isSameRowEverywhere(grid, judged)) {
      const relate = relater(grid, judged);
      relations.push(...judged.violates.map((violating) => relate(violating, true)));
    } else relations.push(...(despiteSlips(grid, judged) ?? unproved(grid, judged)));
  }
  return relations.filter((relation) => !isNoAmount(relation));
}

/** So many times less than amounts is what does not add them up. */
const FAR_LESS = 100;

/** What percentages come to. */
const WHOLE = 100;

/** True for a year, or the whole of percentages, that stands where the total of amounts would, and for a year in place of all that an amount adds up. */
function isNoAmount(relation: Relation): boolean {
  if (holds(relation)) return false;
  const { value } = relation.target;
  const sum = expectedOf(relation) ?? 0;
  return ((isYear(value) || value === WHOLE) && sum > FAR_LESS * value) || (isYear(sum) && relation.terms.every((term) => term.value === 0 || term.value === sum));
}

/** True for a row that a total which holds adds up beside those that it would itself add up: it is none of them, whatever it is called. */
function isAddedBeside({ target, members }: Judged, column: number, accepted: readonly Judged[]): boolean {
  return accepted.some((total) => total.members.includes(target) && members.some((member) => total.members.includes(member))
    && total.agrees.some((agreement) => agreement.column === column && !agreement.trivial));
}

/** A believed reading in each of its columns: where it holds, where it does not, and where its total was left at zero. */
function believed(grid: Grid, judged: Judged, strong: boolean, columns: readonly number[], proof: readonly Tally[]): Relation[] {
  const relate = relater(grid, judged);
  const relations = mapped(judged.agrees, ({ column }) => relate(column, true));
  if (relations.length === 0 && isPartItself(grid, judged, proof)) return relations;
  // Where the same rows add up in other columns, none of them is the subtotal of others.
  const seen = judged.agrees.filter(({ trivial }) => !trivial).length > 1;
  for (const column of judged.violates) {
    const own = columns.includes(column) ? proof[column] : NOTHING;
    const proved = isConvicted(grid, judged, column, strong, own);
    const relation = relate(column, proved, !proved && isLikely(grid, judged, column));
    if (seen || !countsTwice(relation)) relations.push(relation);
  }
  const zeros = columns.filter((column) => isLeftAtZero(grid, judged, column, proof[column]?.agree ?? 0));
  // A row that stands at zero in more columns than it adds up in belongs to another year, or was taken for a total by chance.
  return zeros.length > judged.agrees.filter(({ trivial }) => !trivial).length ? relations : [...relations, ...zeros.map((column) => relate(column, true))];
}

/** True for a row with a number of its own in a column that adds up, in which none of those taken for its parts has one. */
function isPartItself(grid: Grid, { target, members }: Judged, proof: readonly Tally[]): boolean {
  return grid.columns.some((column) => (proof[column]?.adding ?? 0) > 0 && grid.value(target, column) > 0
    && members.every((member) => Number.isNaN(grid.value(member, column))));
}

/** Writes down what is judged of a row in one column or other, under one law as long as that allows the same. */
function relater(grid: Grid, judged: Judged): (column: number, proved: boolean, likely?: boolean) => Relation {
  const reading: Reading = { basis: judged.basis, name: grid.rows[judged.target]?.label ?? '' };
  const kind = judged.mean ? 'rata-rata' : 'jumlah';
  let law: Law | undefined;
  return (column, proved, likely) => {
    const target = grid.cell(judged.target, column);
    if (!target) throw new Error('a sum was judged that has no total');
    const terms = partsOf(grid, judged, column);
    const scale = divisorOf(grid, judged, column, terms);
    const slack = grid.tolerance(column, terms.length);
    const signs = signsOf(grid, judged, column, terms);
    const decimals = judged.mean ? grid.table.columns[column]?.decimals : undefined;
    const isSame = !signs && law?.scale === scale && law.slack === slack && law.decimals === decimals && law.proved === proved && law.likely === likely;
    if (!law || !isSame) law = new Law({ kind, signs, scale, slack, decimals, proved, likely, reading });
    return law.of(target, terms);
  };
}

/** A column of this much evidence alone vouches for the one beside it. */
const WITNESS_BITS = 24;

/** True when a sum that does not hold is wrong rather than misread. */
function isConvicted(grid: Grid, judged: Judged, column: number, strong: boolean, own: Tally = NOTHING): boolean {
  if (own.agree === 0 && judged.taken === undefined && (isAmongParts(grid, judged, column) || isNoSum(grid, judged, column))) return false;
  const alone = judged.basis === 'hitungan';
  if (alone && mayBeChance(grid, judged)) return false;
  // A row that is its parts' sum in no column at all was misread, unless each column shows the same slip.
  if (judged.agrees.length === 0 && judged.violates.length > 1 && !isLoneSlip(grid, judged, column)) return false;
  const proved = own.bits >= 20 && own.agree + 1 >= own.violate;
  const role = grid.table.columns[column]?.role;
  const { agrees, bits } = alone ? withoutMultiples(grid, judged) : judged;
  const alike = agrees.filter((agreement) => grid.table.columns[agreement.column]?.role === role || !agreement.trivial);
  if (strong) return proved || judged.agrees.length > 0 || (judged.basis === 'kata' && (role === undefined || !SELDOM_ADDED.includes(role)));
  if (agrees.length < judged.violates.length * (judged.basis === 'kata' || bits >= WITNESS_BITS ? 1 : 2) && !proved) return false;
  if (alike.length === 0) return false;
  if (agrees.length === 1 && bits < (judged.basis === 'kata' ? 12 : 20)) return false;
  return judged.members.every((member) => isSupported(grid, judged, member, column));
}

/** From how many times their largest on what several parts add up to is far from any one of them. */
const FAR = 1.5;

/**
 * True for a total that lies among its parts while they add up to far more, and that no slip explains:
 * whatever its heading says, it averages them, as a density, an index or a length of time does.
 */
function isAmongParts(grid: Grid, judged: Judged, column: number): boolean {
  // What its heading calls a number of things is added up like those beside it.
  if (grid.table.columns[column]?.role === 'jumlah' && judged.agrees.length >= MANY_AGREE) return false;
  const target = grid.cell(judged.target, column);
  const parts = partsOf(grid, judged, column).map(({ value }) => value).filter((value) => value !== 0);
  if (!target || judged.mean || parts.length < 2 || parts.some((part) => part < 0)) return false;
  const low = parts.reduce((least, part) => Math.min(least, part), Infinity);
  const high = parts.reduce((most, part) => Math.max(most, part), 0);
  const among = low < high ? low < target.value && target.value < high : target.value === high;
  const sum = parts.reduce((total, part) => total + part, 0);
  return among && sum >= FAR * high && !isLoneSlip(grid, judged, column) && !hasZeroTooMany(parts, sum - target.value);
}

/** True where some numbers come to too much by just what a zero too many makes of one of them. */
function hasZeroTooMany(parts: readonly number[], excess: number): boolean {
  return excess > 0 && parts.some((part) => part % 10 === 0 && Math.abs(0.9 * part - excess) < 1e-9 * part);
}

/** Of so many times a total its parts come to more, even without the largest, when it was never meant to add them up. */
const FAR_OFF = 5;

/** So many columns that agree vouch for one that is far off. */
const MANY_AGREE = 4;

/** True for a total that was hardly meant as one: their highest, their median, a count of others; or just one of two parts. Amounts always are. */
function isNoSum(grid: Grid, judged: Judged, column: number): boolean {
  const role = grid.table.columns[column]?.role;
  if (judged.mean || judged.agrees.length >= MANY_AGREE || (role !== undefined && AMOUNTS.includes(role))) return false;
  const parts = partsOf(grid, judged, column).map(({ value }) => value);
  const target = grid.value(judged.target, column);
  if (parts.length === 2 && parts.includes(target)) return true;
  const rest = parts.reduce((sum, part) => sum + part, 0) - parts.reduce((most, part) => Math.max(most, part), 0);
  return target > 0 && rest > FAR_OFF * target && !isLoneSlip(grid, judged, column);
}

/** Nobody mistypes one total in more columns than this; then the row is made of others. */
const MOST_SLIPS = 3;

/**
 * A row that calls itself a total is one where it is off in a few columns by a slip each, all but one of the keyboard unless
 * as many others agree: for other kinds of rows leave out some rows too. Undefined where it is not.
 */
function despiteSlips(grid: Grid, judged: Judged): Relation[] | undefined {
  const { violates } = judged;
  if (violates.length < 2 || violates.length > MOST_SLIPS || !violates.every((column) => isLoneSlip(grid, judged, column))) return undefined;
  const witnesses = judged.agrees.filter(({ trivial }) => !trivial).length;
  const typed = violates.filter((column) => isKeyboardSlip(grid, judged, column)).length;
  if (witnesses < violates.length && typed < violates.length - 1) return undefined;
  return inAll(grid, judged);
}

/** A reading in each column that says something of it. */
function inAll(grid: Grid, judged: Judged): Relation[] {
  const relate = relater(grid, judged);
  return mapped([...judged.agrees.map(({ column }) => column), ...judged.violates], (column) => relate(column, true));
}

/** What a row that calls itself a total would have to add up to: worth a look, no more. */
function unproved(grid: Grid, judged: Judged): Relation[] {
  const columns = judged.violates.filter((column) => isLikely(grid, judged, column) || isNamedSo(grid, judged, column));
  const relate = relater(grid, judged);
  return mapped(columns, (column) => relate(column, false, true));
}

/** Amounts of rows whose codes are below another's are its parts by law; that its amount is another may come from rows that are not shown. */
function byCode(grid: Grid, judged: Judged): Relation[] {
  const columns = judged.violates.filter((column) => AMOUNTS.includes(grid.table.columns[column]?.role ?? 'teks'));
  const relate = relater(grid, judged);
  return mapped(columns, (column) => relate(column, false, true));
}

/** True for a row that calls itself a total, in a column that may be added up, beside one that does add up. */
function isLikely(grid: Grid, judged: Judged, column: number): boolean {
  const role = grid.table.columns[column]?.role;
  const seldom = role !== undefined && SELDOM_ADDED.includes(role);
  return judged.basis === 'kata' && (judged.mean || !seldom) && !grid.cell(judged.target, column)?.percent && !isAmongParts(grid, judged, column)
    && !isCarriedOn(grid, judged, column)
    && judged.agrees.some(({ trivial, bits }) => !trivial && bits >= ACCEPT_WITH_WORDS);
}

/** True when the words alone say what is reckoned: the total of amounts, the mean of capaian, or "Jumlah" and no more beneath numbers that may be added up. */
function isNamedSo(grid: Grid, judged: Judged, column: number): boolean {
  const { basis, mean, members, target } = judged;
  const role = grid.table.columns[column]?.role;
  if (basis !== 'kata' || members.length < 2 || role === undefined) return false;
  if (mean) return role === 'capaian';
  if (isCarriedOn(grid, judged, column)) return false;
  if (SELDOM_ADDED.includes(role) || countsTwice(relater(grid, judged)(column, false))) return false;
  return AMOUNTS.includes(role) || (isOfAll(grid, target) && !isAmongParts(grid, judged, column));
}

/** True for "Jumlah" and no more, or with the words that head the names of all rows: "Total Belanja" where these stand under "Belanja". */
function isOfAll({ rows, table }: Grid, target: number): boolean {
  const { label = '', marks } = rows[target] ?? {};
  const heading = table.columns.find(({ index }) => index === marks?.start)?.header.at(-1)?.trim().toLowerCase() ?? '';
  return isBareTotal(label) || (heading !== '' && label.toLowerCase().endsWith(` ${heading}`) && isBareTotal(label.slice(0, -heading.length)));
}

/** True for a total that repeats the last of its parts: a balance that was carried on to it. */
function isCarriedOn(grid: Grid, { target, members, mean }: Judged, column: number): boolean {
  return !mean && members.length > 2 && grid.value(target, column) === grid.value(members.at(-1) ?? -1, column);
}

/** True when a total stands at 0 over parts that do not, beside a column that proves them its parts and in one where other totals hold. */
function isLeftAtZero(grid: Grid, judged: Judged, column: number, others: number): boolean {
  const target = grid.cell(judged.target, column);
  if (others === 0 || target?.value !== 0 || target.dash || judged.mean || judged.taken !== undefined || !judged.agrees.some(({ trivial }) => !trivial)) return false;
  return judged.members.some((member) => grid.value(member, column) > 0) && judged.members.every((member) => !(grid.value(member, column) < 0));
}
