import { addTo } from '../../sheet/lists';
import { isPlainSum } from './comparison';
import type { Formula } from './formula';
import type { Matrix } from './matrix';
import type { Trial } from './trial';

/** How a formula fares on one line of one of the matrices. */
export interface Attempt {
  readonly spot: { readonly matrix: number; readonly line: number };
  readonly trial: Trial;
  /** How many places the matrix has. */
  readonly places: number;
}

/** A formula believed for one or several lines: the same words in another year or table follow in the same way. */
export interface Belief {
  readonly formula: Formula;
  readonly targets: readonly Attempt[];
  readonly score: number;
  /** It fails in so few places that it may stand beside another one of the same line. */
  readonly sure?: boolean;
  /** The words say so and the numbers do not: worth a look, no more. */
  readonly doubted?: true;
  /** Nothing in these lines bears it out: other ones like them do, or it is known why they fail. */
  readonly failing?: true;
}

/** The best formula of each set of lines: a = b + c, b = a − c and c = a − b are one. */
export function chosen(candidates: readonly Belief[], matrices: readonly Matrix[]): Belief[] {
  const taken = new Set<string>();
  const followed = new Map<string, Formula[]>();
  const operands = new Set<string>();
  const placed = candidates.map((belief): Placed => ({ belief, said: saidOf(belief), places: belief.targets.map((attempt) => placesOf(belief.formula, attempt)) }));
  const best = bestTrials(placed, (belief, { spot, same }) => (isRest(belief) ? [same] : [spot, same]));
  const rests = bestTrials(placed, (belief, { spot }) => (isRest(belief) ? [spot] : []));
  const result: Belief[] = [];
  const inOrder = placed.sort((a, b) => b.said - a.said || b.belief.score - a.belief.score || preference(b.belief, matrices) - preference(a.belief, matrices));
  for (const { belief, said, places } of inOrder) {
    const open = places.filter(({ attempt: { trial }, spot, same, set, parts }) => {
      // Amounts whose percentage or sum is known already are not what another column is made of.
      if ((belief.doubted ?? belief.failing) && operands.has(parts)) return false;
      const rivals = [best.get(`${spot}:${said}`), holdsFirmly(trial) ? undefined : rests.get(`${spot}:${said}`)];
      return mayStandBeside(belief, followed.get(spot) ?? []) && !taken.has(set)
        && !isWorse(trial, best.get(`${same}:${said}`))
        && rivals.every((rival) => !rival || !isWorse(trial, rival) || mayStandBeside(belief, [rival.formula]));
    });
    for (const { spot, set, parts } of open) {
      operands.add(parts);
      taken.add(set);
      addTo(followed, spot, belief.formula);
    }
    if (open.length > 0) result.push({ ...belief, targets: open.map(({ attempt }) => attempt) });
  }
  return result;
}

/** A belief, and where each of its targets stands. */
interface Placed { readonly belief: Belief; readonly said: number; readonly places: readonly Places[] }

/** As keys: the line that follows, those from which it does, all of them, and these with how. */
interface Places { readonly attempt: Attempt; readonly spot: string; readonly parts: string; readonly set: string; readonly same: string }

function placesOf({ kind, operands }: Formula, attempt: Attempt): Places {
  const { matrix, line } = attempt.spot;
  const parts = operands.map((distance) => line + distance).sort((a, b) => a - b);
  const set = `${matrix}:${[line, ...parts].sort((a, b) => a - b).join()}`;
  return { attempt, spot: `${matrix}:${line}`, parts: `${matrix}:${parts.join()}`, set, same: `${set}:${kind}` };
}

/** Words decide which of the lines is the result; bits only grow with the size of the numbers. */
function saidOf({ formula, doubted }: Belief): number {
  return doubted ? -1 : formula.said === 'nothing' ? 0 : 1;
}

/** By some places each, and by what words say: the trial that holds there in most places. */
function bestTrials(placed: readonly Placed[], keysOf: (belief: Belief, places: Places) => readonly string[]): ReadonlyMap<string, Trial> {
  const best = new Map<string, Trial>();
  for (const { belief, said, places } of placed) {
    for (const own of places) {
      for (const place of keysOf(belief, own)) {
        const key = `${place}:${said}`;
        if (own.attempt.trial.agree > (best.get(key)?.agree ?? 0)) best.set(key, own.attempt.trial);
      }
    }
  }
  return best;
}

/** What is left of one line without another, as far as numbers alone tell: that line's part, which may be made of others all the same. */
function isRest({ formula }: Belief): boolean {
  return formula.signs !== undefined && formula.said === 'nothing';
}

/** What fails in one place, or holds so many times more often, may stand beside a rest that holds more often still. */
const FIRMLY = 8;

function holdsFirmly({ agree, violate }: Trial): boolean {
  return violate <= 1 || agree >= FIRMLY * violate;
}

/** True for what others like it speak for, where another formula holds in more places of the line itself and fails in fewer. */
function isWorse({ agree, violate }: Trial, best: Trial | undefined): boolean {
  return best !== undefined && best.agree > agree && best.violate < violate;
}

/** True for a ratio that is one of two other lines as well, but for a place or so: of totals as of what falls to each head. */
function isSecondRatio({ formula: { kind }, targets }: Belief, known: readonly Formula[]): boolean {
  return kind === 'rasio' && known.every((one) => one.kind === 'rasio') && targets.every(({ trial }) => trial.agree >= FIRMLY && holdsFirmly(trial));
}

/**
 * True where nothing is known of a line, and for a second sum of it, of other lines: people by golongan and by education, usulan by field and by outcome;
 * or for one product beside sums: dana is peserta times tarif, and what is paid of it to either side.
 */
function mayStandBeside(belief: Belief, known: readonly Formula[]): boolean {
  const { formula, sure = false } = belief;
  if (known.length === 0) return true;
  const all = [formula, ...known];
  const products = all.filter(({ kind }) => kind === 'kali').length;
  const areSums = products <= 1 && all.every((one) => one.kind === 'kali' || (one.kind === 'jumlah' && isPlainSum(one)));
  return sure && (areSums || isSecondRatio(belief, known)) && known.every(({ operands }) => operands.every((distance) => !formula.operands.includes(distance)));
}

/** Between equals the target is the line to the right: results stand behind what they come from. */
function preference({ targets }: Belief, matrices: readonly Matrix[]): number {
  return targets.reduce((sum, { spot: { matrix, line } }) => sum + line / (matrices[matrix]?.lines.length ?? 1), 0) / targets.length;
}
