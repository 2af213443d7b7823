import { unit } from '../../domain/printed';
import { addTo, joined, mapped } from '../../sheet/lists';
import { remembered } from '../../sheet/remembered';
import type { NumberCell } from '../../table/table';
import { ACCEPT, ACCEPT_WITH_WORDS } from '../evidence';
import { holds, keyOf, Law, type Reading, type Relation } from '../relation';
import { eachByItsArah } from './capaian';
import { chosen, type Attempt, type Belief } from './chosen';
import { countsOn, isPlainSum, isUntold, leavesOutRelative } from './comparison';
import type { Formula } from './formula';
import { guessesFor, mayFollow } from './guesses';
import { isTooWide, type Matrix } from './matrix';
import { doubtsOf, isNamed } from './named';
import { withoutOtherParts } from './other-parts';
import { poolKey } from './pool-key';
import { sampleOf } from './sample';
import { withoutToldFirst } from './told-first';
import { withShadowsMarked } from './shadows';
import { SHORT, tryFormula, trialScore, type Trial } from './trial';
import { doubtOfSign } from './turned-base';
import { vouchedFor } from './vouched';

/** How lines of numbers follow from their neighbours, place by place; one list of relations for each matrix. */
export function acrossRelations(matrices: readonly Matrix[], copied: ReadonlySet<string> = NO_CELLS): Relation[][] {
  const relations: (readonly Relation[])[][] = mapped(matrices, () => []);
  for (const { formula, targets, doubted } of chosen(beliefs(matrices, copied), matrices)) {
    for (const { spot: { matrix, line } } of targets) {
      const from = matrices[matrix];
      if (!from) continue;
      const own = relationsOf(from, line, formula);
      relations[matrix]?.push(doubted ? doubtsOf(own) : own);
    }
  }
  return mapped(relations, joined);
}

const NO_CELLS: ReadonlySet<string> = new Set();

function beliefs(matrices: readonly Matrix[], copied: ReadonlySet<string>): Belief[] {
  const copies = mapped(matrices, copiedLines(copied));
  const pools = new Map<string, Attempt[]>();
  matrices.forEach((matrix, m) => {
    for (const trial of trialsBeside(copied)(matrix)) {
      addTo(pools, poolKey(matrix, trial.target, trial.formula), { spot: { matrix: m, line: trial.target }, trial, places: matrix.places });
    }
  });
  return [...pools.values()].flatMap((whole) => {
    // A line in which nothing agrees, or hardly anything, is laid out otherwise, unless it was copied from another one or has hardly a place.
    const [failing, pool] = [whole.filter(isOtherwise), whole.filter((attempt) => !isOtherwise(attempt))];
    const tried = pool.map(({ trial }) => trial);
    const formula = whole[0]?.trial.formula;
    if (!formula) return [];
    const named = whole.filter(({ spot, trial }) => !trial.shadow && isNamed(matrices[spot.matrix], spot.line, trial.formula));
    const believed = pool.length > 0 ? isBelieved(pool, tried, named.length === whole.length) : formula.said === 'all' && copied.size > 0;
    const doubts: Belief[] = named.length === 0 ? [] : [{ formula, targets: named, score: 0, doubted: true }];
    if (!believed) return doubts;
    const short = outvoted(pool, failing);
    const isMeant = (attempt: Attempt) => short.includes(attempt) || isCopied(copies[attempt.spot.matrix] ?? [], attempt.spot.line, formula);
    const score = trialScore(tried) + (formula.said === 'nothing' ? 0 : 4);
    const found: Belief[] = [
      { formula, targets: pool.filter(({ trial }) => !trial.shadow), score, sure: failsSeldom(tried) },
      { formula, targets: [...failing.filter(isMeant), ...vouchedFor(pool, formula, matrices)], score: 0, failing: true },
    ];
    const some = found.filter(({ targets }) => targets.length > 0);
    return some.length === 0 ? doubts : some;
  });
}

/** So many places that fail beside half as many that agree, or fewer, are no slips. */
const OTHERWISE = 4;

function isOtherwise({ trial: { agree, violate } }: Attempt): boolean {
  return agree === 0 || (violate >= OTHERWISE && violate > 2 * agree);
}

/** Of lines of hardly a number in which nothing agrees those that at least twice as many others vouch for: a table for each indicator, a quarter of the one row. */
function outvoted(pool: readonly Attempt[], failing: readonly Attempt[]): readonly Attempt[] {
  const short = failing.filter(({ trial: { agree, violate, slips } }) => agree + violate + slips <= SHORT);
  const violate = short.reduce((sum, { trial }) => sum + trial.violate + trial.slips, 0);
  return 2 * violate <= pool.reduce((sum, { trial }) => sum + trial.agree, 0) ? short : [];
}

/** What was tried in a matrix and is not plainly no; where nothing agrees, only words or being copied from another line can speak for it. */
const trialsBeside = remembered((copied: ReadonlySet<string>) => remembered((matrix: Matrix): readonly Trial[] => {
  if (isTooWide(matrix) || !mayFollow(matrix)) return [];
  const sample = sampleOf(matrix);
  const copies = copiedLines(copied)(matrix);
  const trials: Trial[] = [];
  for (let line = 0; line < matrix.lines.length; line++) {
    for (const formula of guessesFor(matrix, line, sample, copies)) {
      const trial = tryFormula(sample, line, formula, isCopied(copies, line, formula) || isNamed(matrix, line, formula));
      if (trial) trials.push(trial);
    }
  }
  return withShadowsMarked(sample, trials);
}));

/** By line: whether it repeats another line of the workbook. */
const copiedLines = remembered((copied: ReadonlySet<string>) => remembered((matrix: Matrix): readonly boolean[] =>
  mapped(matrix.lines, (_, line) => copied.size > 0 && isRepeated(matrix, line, copied))));

/** What part of its numbers a line has in common with the one that it repeats. */
const REPEATED = 0.6;

/** True when a line repeats another line of the workbook in most places. */
function isRepeated(matrix: Matrix, line: number, copied: ReadonlySet<string>): boolean {
  const cells: NumberCell[] = [];
  for (let place = 0; place < matrix.places; place++) {
    const cell = matrix.cell(line, place);
    if (cell) cells.push(cell);
  }
  let others = 0;
  return cells.length > 0 && cells.every((cell) => copied.has(keyOf(cell)) || ++others <= (1 - REPEATED) * cells.length);
}

/** True when a line, or one that it may follow from, is a copy. */
function isCopied(copies: readonly boolean[], line: number, { operands }: Formula): boolean {
  return copies[line] === true || operands.some((distance) => copies[line + distance]);
}

/** Two sums or products that fail, where so many others agree to their last digit. */
const PAIR = { violate: 2, agree: 8, bits: 60 };

/** Thresholds found by measuring on real and made tables; see docs/architecture.md. */
function isBelieved(pool: readonly Attempt[], trials: readonly Trial[], named: boolean): boolean {
  const agree = trials.reduce((sum, trial) => sum + trial.agree, 0);
  const violate = trials.reduce((sum, trial) => sum + trial.violate, 0);
  const said = trials.map(({ formula }) => formula.said);
  const places = pool.reduce((sum, attempt) => sum + attempt.places, 0);
  const slips = trials.reduce((sum, trial) => sum + trial.slips, 0);
  if (agree + slips < (places <= 4 || said.includes('all') ? 2 : 3)) return false;
  const n = agree + violate + slips;
  const score = trialScore(trials);
  if (score < (said.includes('nothing') ? ACCEPT : ACCEPT_WITH_WORDS)) return false;
  if (said.includes('nothing') || trials.every(({ formula }) => formula.seldom)) {
    const isPair = trials.every(({ formula: { kind } }) => kind === 'jumlah' || kind === 'kali') && violate <= PAIR.violate && agree >= PAIR.agree && score >= PAIR.bits;
    return isPair || violate / n <= (n <= 6 ? 0.34 : n <= 14 ? 0.2 : 0.07);
  }
  return violate / n <= (n <= 8 || named ? 0.5 : said.includes('target') && n > 14 ? 0.3 : 0.4);
}

/** Of so many places one may fail where a line is broken down a second time. */
const SECOND = 0.25;

function failsSeldom(trials: readonly Trial[]): boolean {
  const violate = trials.reduce((sum, trial) => sum + trial.violate, 0);
  return violate <= SECOND * trials.reduce((sum, { agree, slips }) => sum + agree + slips, violate);
}

function relationsOf(matrix: Matrix, target: number, formula: Formula): readonly Relation[] {
  const relations: Relation[] = [];
  const places: number[] = [];
  const reading: Reading = { basis: formula.said === 'nothing' ? 'hitungan' : 'kepala', name: matrix.lines[target]?.words ?? '' };
  const { kind, operands } = formula;
  const additive = kind === 'jumlah' || kind === 'rata-rata';
  const lines = mapped(operands, (distance) => target + distance);
  const all = mapped(operands, (_, i) => formula.signs?.[i] ?? 1);
  const decimals = matrix.lines[target]?.decimals;
  let law: Law | undefined;
  for (let place = 0; place < matrix.places; place++) {
    const goal = leavesOutRelative(formula) && matrix.isRelative(place) ? undefined : matrix.cell(target, place);
    if (!goal || goal.dash || (goal.value === 0 && isPlainSum(formula))) continue;
    const cells = cellsAt(matrix, lines, place);
    const whole = cells.every(isThere);
    const terms = whole ? cells : cells.filter(isThere);
    if (additive && isUntold(cells.length - terms.length, cells.length, formula.signs !== undefined)) continue;
    if (whole && isPlainSum(formula) && countsOn(goal.value, terms.map(({ value }) => value))) continue;
    if (!additive && (!whole || terms.some(({ dash }) => dash))) continue;
    const finest = additive ? terms.reduce((most, cell) => Math.max(most, cell.decimals), goal.decimals) : 0;
    const signs = whole ? all : ofThose(all, cells);
    const scale = kind === 'rata-rata' && !formula.signs ? terms.length : formula.scale;
    const slack = finest > 0 ? (unit(finest) / 2) * (terms.length + 1) : 0;
    if (law?.signs !== signs || law.scale !== scale || law.slack !== slack) law = new Law({ kind, signs, scale, slack, decimals, proved: true, reading });
    const relation = hasOtherSign(goal, terms, formula) ? doubtOfSign(matrix, target, place, formula, law.of(goal, terms)) : law.of(goal, terms);
    if (!relation) continue;
    // A row that is another one's rest in amounts need not be so in percent.
    if (matrix.wordsNeeded && matrix.isRelative(place) && !holds(relation)) continue;
    relations.push(relation);
    places.push(place);
  }
  const own = formula.capaian ? eachByItsArah(relations, matrix, places) : relations;
  return withoutOtherParts(withoutToldFirst(own));
}

/** True for a ratio to what is below nothing that is printed with the other sign. */
function hasOtherSign({ value }: NumberCell, [part, base]: readonly NumberCell[], { kind, capaian }: Formula): boolean {
  return kind === 'rasio' && !capaian && part !== undefined && base !== undefined && base.value < 0 && value * part.value > 0;
}

function cellsAt(matrix: Matrix, lines: readonly number[], place: number): (NumberCell | undefined)[] {
  const cells = new Array<NumberCell | undefined>(lines.length);
  for (let i = 0; i < lines.length; i++) cells[i] = matrix.cell(lines[i] ?? -1, place);
  return cells;
}

/** The signs of those cells that are there. */
function ofThose(signs: readonly number[], cells: readonly (NumberCell | undefined)[]): number[] {
  return signs.filter((_, i) => isThere(cells[i]));
}

function isThere(cell: NumberCell | undefined): cell is NumberCell {
  return cell !== undefined;
}
