import { unit } from '../../domain/printed';
import { remembered } from '../../sheet/remembered';
import type { NumberCell } from '../../table/table';
import { rowRoleOf } from '../../table/words';
import { ACCEPT, bitsOf, VIOLATION } from '../evidence';
import { Law, type Reading, type Relation } from '../relation';
import { sumTolerance } from './comparison';
import type { Matrix } from './matrix';

/** Names of what is carried on from one place to the next. */
export const CARRIED = /\b(saldo|sisa|stok|penduduk|akhir|s\/?d|ak+umulasi|[ck][ou]m+ulatif)\b/i;

/** What comes in and goes out stands so close by. */
const NEAR = 6;

const LEAST_AGREEING = 3;
/** So many times more often must it hold than not. */
const RATIO = 3;

/** What is added to a line from one place to the next, and what is taken from it. */
interface Flow { readonly inward: number | undefined; readonly outward: number | undefined }

/**
 * Lines that go on from place to place: a balance is the one before it, and what came in, less what went out; what is cumulated is what it was, and what is new.
 * Only lines whose words say so are read in this way. A line that begins anew is right where it begins with what came in.
 */
export const runningRelations = remembered((matrix: Matrix): readonly Relation[] =>
  matrix.lines.flatMap(({ heading }, line) => (CARRIED.test(heading) ? bestOf(matrix, line) : [])));

function bestOf(matrix: Matrix, line: number): readonly Relation[] {
  const steps = stepsOf(matrix, line);
  if (steps.length < LEAST_AGREEING) return [];
  const flows = flowsFor(matrix, line);
  let best: readonly Relation[] = [];
  let most = ACCEPT + Math.log2(flows.length + 1);
  for (const flow of flows) {
    const relations = mayRun(matrix, line, flow, steps) && follow(matrix, line, flow, steps);
    const score = relations ? scoreOf(relations) : 0;
    if (relations && score > most) [best, most] = [relations, score];
  }
  return best;
}

/** Two places that follow each other, neither a total nor parted from the other by a heading. */
interface Step { readonly from: number; readonly to: number }

function stepsOf(matrix: Matrix, line: number): readonly Step[] {
  const steps: Step[] = [];
  let from = -1;
  for (let to = 0; to < matrix.places; to++) {
    const [before, cell] = [matrix.cell(line, from), matrix.cell(line, to)];
    if (!cell || isTotal(matrix, to)) {
      if (!matrix.wordsNeeded) from = -1;
      continue;
    }
    if (before && (matrix.wordsNeeded || cell.row === before.row + 1)) steps.push({ from, to });
    from = to;
  }
  return steps;
}

function isTotal(matrix: Matrix, place: number): boolean {
  return rowRoleOf(matrix.nameAt(place), true) !== 'rincian';
}

function flowsFor(matrix: Matrix, line: number): readonly Flow[] {
  const near = matrix.lines.flatMap((_, other) => (other !== line && Math.abs(other - line) <= NEAR && !CARRIED.test(matrix.lines[other]?.heading ?? '') ? [other] : []));
  const one = near.flatMap((flow): Flow[] => [{ inward: flow, outward: undefined }, { inward: undefined, outward: flow }]);
  return [...one, ...near.flatMap((inward) => near.flatMap((outward) => (outward === inward ? [] : [{ inward, outward }])))];
}

/** So many steps that fail before one holds are no slips. */
const GIVEN_UP = 6;

/** Most lines that are called sisa are what is left in their own place, and go on in none; nothing is written down of these. */
function mayRun(matrix: Matrix, line: number, { inward, outward }: Flow, steps: readonly Step[]): boolean {
  let failed = 0;
  for (const { from, to } of steps) {
    const flow = (cellAt(matrix, inward, to)?.value ?? 0) - (cellAt(matrix, outward, to)?.value ?? 0);
    if (flow === 0) continue;
    const gap = (matrix.cell(line, to)?.value ?? NaN) - (matrix.cell(line, from)?.value ?? NaN) - flow;
    if (Math.abs(gap) <= ROUGHLY) return true;
    if (++failed >= GIVEN_UP) return false;
  }
  return false;
}

/** Three numbers that were rounded come to less. */
const ROUGHLY = 2;

/** The relations of a flow along all steps; undefined as soon as it plainly fails. */
function follow(matrix: Matrix, line: number, { inward, outward }: Flow, steps: readonly Step[]): readonly Relation[] | undefined {
  const reading: Reading = { basis: 'kepala', name: matrix.lines[line]?.words ?? '' };
  const relations: Relation[] = [];
  let failed = 0;
  for (const { from, to } of steps) {
    const [target, before] = [matrix.cell(line, to), matrix.cell(line, from)];
    if (!target || !before) continue;
    const flow = [cellAt(matrix, inward, to), cellAt(matrix, outward, to)] as const;
    const expected = (flow[0]?.value ?? 0) - (flow[1]?.value ?? 0);
    const terms = [before, ...flow].flatMap((cell) => cell ?? []);
    const decimals = terms.reduce((most, cell) => Math.max(most, cell.decimals), target.decimals);
    const slack = sumTolerance(decimals, terms.length);
    if (terms.length < 2 || (expected !== 0 && Math.abs(target.value - expected) <= slack)) continue;
    const signs = [1, ...(flow[0] ? [1] : []), ...(flow[1] ? [-1] : [])];
    const relation = new Law({ kind: 'jumlah', signs, scale: 1, slack, proved: true, reading }).of(target, terms);
    relations.push(relation);
    if (!relation.holdsAsPrinted && RATIO * ++failed > relations.length + 2 * RATIO) return undefined;
  }
  return relations;
}

function cellAt(matrix: Matrix, line: number | undefined, place: number): NumberCell | undefined {
  const cell = line === undefined ? undefined : matrix.cell(line, place);
  return cell?.dash ? undefined : cell;
}

/** What speaks for a flow; nothing where it holds too seldom. */
function scoreOf(relations: readonly Relation[]): number {
  const telling = relations.filter(({ holdsAsPrinted, terms: [, ...flow] }) => holdsAsPrinted && flow.some(({ value }) => value !== 0));
  const failing = relations.filter((relation, i) => !relation.holdsAsPrinted && !isGoneOnFrom(relations[i - 1], relation)).length;
  if (telling.length < LEAST_AGREEING || telling.length < RATIO * failing) return 0;
  return telling.reduce((sum, { target, slack }) => sum + bitsOf(target.value, Math.max(slack, unit(target.decimals) / 2)), -VIOLATION * failing);
}

/** True where a balance that is wrong already is gone on from: it fails a second time. */
function isGoneOnFrom(previous: Relation | undefined, { terms: [before] }: Relation): boolean {
  return previous !== undefined && !previous.holdsAsPrinted && previous.target === before;
}
