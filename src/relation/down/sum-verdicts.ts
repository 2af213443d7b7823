import { isYear } from '../../domain/tahun';
import { groupedBy, mapped } from '../../sheet/lists';
import { remembered } from '../../sheet/remembered';
import { isBareTotal } from '../../table/words';
import { ACCEPT_WITH_WORDS } from '../evidence';
import { countsTwice, expectedOf, holds, Law, type Reading, type Relation } from '../relation';
import { AMOUNTS, roleOf, SELDOM_ADDED } from './additive';
import { mayBeChance, withoutMultiples } from './by-chance';
import { isKeyboardSlip, isLoneSlip, isSameRowEverywhere } from './lone-slip';
import { isAmongParts, isBesideLike, isCarriedOn, isNoSum } from './no-sum';
import type { Readings } from './sum-readings';
import { divisorOf, partsOf, signsOf, type Grid, type Judged } from './sum-structure';
import { isSupported } from './supported';
import { addingIn, NOTHING, talliesOf, type Tally } from './tallies';

/** The relations that the believed readings of a table are. */
export function relationsOf(grid: Grid, { accepted, strong, worded, coded }: Readings, columns: readonly number[]): Relation[] {
  const proof = remembered((sums: readonly Judged[]) => talliesOf(grid, sums));
  // There is a total of one name for each year.
  const named = groupedBy(accepted, ({ target }) => grid.rows[target]?.label);
  const relations = accepted.flatMap((judged) => {
    const alike = named.get(grid.rows[judged.target]?.label) ?? accepted;
    return believed(grid, judged, strong.has(judged), columns, proof(accepted), () => proof(alike));
  });
  const told = new Set(accepted.map(({ target }) => target));
  const isBorneOut = coded.some(({ agrees }) => agrees.some(({ bits }) => bits >= ACCEPT_WITH_WORDS));
  if (isBorneOut) for (const judged of coded) if (!told.has(judged.target)) relations.push(...byCode(grid, judged));
  for (const judged of worded) {
    if (told.has(judged.target) || (judged.violates.length > 0 && judged.violates.every((column) => isAddedBeside(judged, column, accepted)))) continue;
    relations.push(...(isTold(grid, judged) ? inAll(grid, judged) : unproved(grid, judged)));
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
function believed(grid: Grid, judged: Judged, strong: boolean, columns: readonly number[], proof: readonly Tally[], ofName: () => readonly Tally[]): Relation[] {
  const relate = relater(grid, judged);
  const relations = mapped(judged.agrees, ({ column }) => relate(column, true));
  if (relations.length === 0 && isPartItself(grid, judged, proof)) return relations;
  // Where the same rows add up in other columns, none of them is the subtotal of others.
  const seen = addingIn(judged) > 1;
  for (const column of judged.violates) {
    const own = (columns.includes(column) ? proof[column] : undefined) ?? NOTHING;
    const proved = isConvicted(grid, judged, column, strong, own, () => holdsElsewhere(ofName()[column]));
    const relation = relate(column, proved, !proved && isLikely(grid, judged, column));
    if (seen || !countsTwice(relation)) relations.push(relation);
  }
  const zeros = columns.filter((column) => isLeftAtZero(grid, judged, column, proof[column]?.agree ?? 0));
  // A row that stands at zero in more columns than it adds up in belongs to another year, or was taken for a total by chance.
  return zeros.length > addingIn(judged) ? relations : [...relations, ...zeros.map((column) => relate(column, true))];
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
function isConvicted(grid: Grid, judged: Judged, column: number, strong: boolean, own: Tally, isNamedSum: () => boolean): boolean {
  if (own.agree === 0 && judged.taken === undefined && [isCarriedOn, isAmongParts, isNoSum].some((isOther) => isOther(grid, judged, column))) return false;
  const alone = judged.basis === 'hitungan';
  if (alone && (judged.agrees.length < judged.violates.length || mayBeChance(grid, judged))) return false;
  // A row that is its parts' sum in no column at all was misread, unless each column shows the same slip, or nearly all others of its name hold in this one.
  if (judged.agrees.length === 0 && judged.violates.length > 1 && !isLoneSlip(grid, judged, column) && !isNamedSum()) return false;
  const proved = own.bits >= 20 && own.agree + 1 >= own.violate;
  const role = roleOf(grid, column);
  const { agrees, bits } = alone ? withoutMultiples(grid, judged) : judged;
  const alike = agrees.filter((agreement) => roleOf(grid, agreement.column) === role || !agreement.trivial);
  if (strong) return proved || judged.agrees.length > 0 || (judged.basis === 'kata' && !SELDOM_ADDED.includes(role));
  if (agrees.length < judged.violates.length * (judged.basis === 'kata' || bits >= WITNESS_BITS ? 1 : 2) && !proved) return false;
  if (alike.length === 0) return false;
  if (agrees.length === 1 && bits < (judged.basis === 'kata' ? 12 : 20)) return false;
  return judged.members.every((member) => isSupported(grid, judged, member, column));
}

/** So many totals of one name, and so many times more than fail in a column, tell how another is meant. */
const ELSEWHERE = 4;

function holdsElsewhere({ adding, violate }: Tally = NOTHING): boolean {
  return adding >= ELSEWHERE && adding >= ELSEWHERE * violate;
}

/** Nobody mistypes one total in more columns than this; then the row is made of others. */
const MOST_SLIPS = 3;

/** True for a row that calls itself a total and is one, since what it is off by is a slip, or the same in each column. */
function isTold(grid: Grid, judged: Judged): boolean {
  const [column] = judged.violates;
  if (column === undefined || judged.violates.length > 1) return isSameRowEverywhere(grid, judged) || isOffBySlips(grid, judged);
  return isLoneSlip(grid, judged, column) || (!judged.mean && isBesideLike(grid, judged, column));
}

/**
 * True where it is off in a few columns by a slip each, all but one of the keyboard unless as many others agree:
 * for other kinds of rows leave out some rows too.
 */
function isOffBySlips(grid: Grid, judged: Judged): boolean {
  const { violates } = judged;
  if (violates.length < 2 || violates.length > MOST_SLIPS || !violates.every((column) => isLoneSlip(grid, judged, column))) return false;
  const witnesses = addingIn(judged);
  const typed = violates.filter((column) => isKeyboardSlip(grid, judged, column)).length;
  return witnesses >= violates.length || typed >= violates.length - 1;
}

/** A reading in each column that says something of it. */
function inAll(grid: Grid, judged: Judged): Relation[] {
  const relate = relater(grid, judged);
  return mapped([...judged.agrees.map(({ column }) => column), ...judged.violates], (column) => relate(column, true));
}

/** What a row that calls itself a total would have to add up to: worth a look, no more. */
function unproved(grid: Grid, judged: Judged): Relation[] {
  return doubted(grid, judged, (column) => isLikely(grid, judged, column) || isNamedSo(grid, judged, column));
}

/** Amounts of rows whose codes are below another's are its parts by law; that its amount is another may come from rows that are not shown. */
function byCode(grid: Grid, judged: Judged): Relation[] {
  return doubted(grid, judged, (column) => AMOUNTS.includes(roleOf(grid, column)));
}

function doubted(grid: Grid, judged: Judged, isMeant: (column: number) => boolean): Relation[] {
  const relate = relater(grid, judged);
  return mapped(judged.violates.filter(isMeant), (column) => relate(column, false, true));
}

/** True for a row that calls itself a total, in a column that may be added up, beside one that does add up. */
function isLikely(grid: Grid, judged: Judged, column: number): boolean {
  const role = roleOf(grid, column);
  return judged.basis === 'kata' && (judged.mean || !SELDOM_ADDED.includes(role)) && !grid.cell(judged.target, column)?.percent && !isAmongParts(grid, judged, column)
    && !isCarriedOn(grid, judged, column)
    && judged.agrees.some(({ trivial, bits }) => !trivial && bits >= ACCEPT_WITH_WORDS);
}

/** True when the words alone say what is reckoned: the total of amounts, the mean of capaian, or "Jumlah" and no more beneath numbers that may be added up. */
function isNamedSo(grid: Grid, judged: Judged, column: number): boolean {
  const { basis, mean, members, target } = judged;
  const role = roleOf(grid, column);
  if (basis !== 'kata' || members.length < 2) return false;
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

/** True when a total stands at 0 over parts that do not, beside a column that proves them its parts and in one where other totals hold. */
function isLeftAtZero(grid: Grid, judged: Judged, column: number, others: number): boolean {
  const target = grid.cell(judged.target, column);
  if (others === 0 || target?.value !== 0 || target.dash || judged.mean || judged.taken !== undefined || !judged.agrees.some(({ trivial }) => !trivial)) return false;
  return judged.members.some((member) => grid.value(member, column) > 0) && judged.members.every((member) => !(grid.value(member, column) < 0));
}
