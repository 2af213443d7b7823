import { addTo } from '../../sheet/lists';
import { isPlainSum } from './comparison';
import type { Formula } from './formula';
import type { Matrix } from './matrix';

/** One line of one of the matrices. */
export interface Spot { readonly matrix: number; readonly line: number }

/** A formula believed for one or several lines: the same words in another year or table follow in the same way. */
export interface Belief {
  readonly formula: Formula;
  readonly targets: readonly Spot[];
  readonly score: number;
  /** It fails in so few places that it may stand beside another one of the same line. */
  readonly sure?: boolean;
  /** The words say so and the numbers do not: worth a look, no more. */
  readonly doubted?: true;
}

/** The best formula of each set of lines: a = b + c, b = a − c and c = a − b are one. */
export function chosen(candidates: readonly Belief[], matrices: readonly Matrix[]): Belief[] {
  const taken = new Set<string>();
  const followed = new Map<string, Formula[]>();
  const result: Belief[] = [];
  // Words decide which of the lines is the result; bits only grow with the size of the numbers.
  const said = ({ formula, doubted }: Belief) => (doubted ? -1 : formula.said === 'nothing' ? 0 : 1);
  const operands = new Set<string>();
  for (const belief of [...candidates].sort((a, b) => said(b) - said(a) || b.score - a.score || preference(b, matrices) - preference(a, matrices))) {
    const targets = belief.targets.filter(({ matrix, line }) => {
      const set = setOf(belief.formula, matrix, line);
      // Amounts whose percentage or sum is known already are not what another column is made of.
      if (belief.doubted && operands.has(operandsOf(belief.formula, matrix, line))) return false;
      return mayFollowToo(belief, followed.get(`${matrix}:${line}`) ?? []) && !taken.has(set);
    });
    for (const { matrix, line } of targets) {
      operands.add(operandsOf(belief.formula, matrix, line));
      taken.add(setOf(belief.formula, matrix, line));
      addTo(followed, `${matrix}:${line}`, belief.formula);
    }
    if (targets.length > 0) result.push({ ...belief, targets });
  }
  return result;
}

/** True where nothing is known of a line, and for a second sum of it, of other lines: people by golongan and by education, usulan by field and by outcome. */
function mayFollowToo({ formula, sure = false }: Belief, known: readonly Formula[]): boolean {
  return known.length === 0 || (sure && [formula, ...known].every((sum) => sum.kind === 'jumlah' && isPlainSum(sum))
    && known.every(({ operands }) => operands.every((distance) => !formula.operands.includes(distance))));
}

function operandsOf({ operands }: Formula, matrix: number, line: number): string {
  return `${matrix}:${operands.map((distance) => line + distance).sort((a, b) => a - b).join()}`;
}

function setOf(formula: Formula, matrix: number, line: number): string {
  return `${matrix}:${[line, ...formula.operands.map((distance) => line + distance)].sort((a, b) => a - b).join()}`;
}

/** Between equals the target is the line to the right: results stand behind what they come from. */
function preference({ targets }: Belief, matrices: readonly Matrix[]): number {
  return targets.reduce((sum, { matrix, line }) => sum + line / (matrices[matrix]?.lines.length ?? 1), 0) / targets.length;
}
