import type { Role, Table } from '../table/table';
import { ACCEPT, ACCEPT_WITH_WORDS } from './evidence';
import type { Relation } from './relation';
import { codeTree, outlineTrees, wordStructures } from './row-trees';
import { forest } from './sum-forest';
import { Grid, judge, scoreOf, type Judged, type Structure } from './sum-structure';

/** Columns whose numbers do not add up down the rows, unless they are seen to. */
const SELDOM_ADDED: readonly Role[] = ['persen', 'capaian', 'rata-rata', 'pertumbuhan', 'peringkat', 'bobot'];

/** A family of readings (by code, by outline) that one column bears out this well is believed in the columns beside it. */
const STRONG = { agreements: 3, ratio: 4, bits: 24 };

/** A row that calls itself a total, and is one in every column, needs little more to be believed. */
const LEAST_WITHOUT_FAULT = 0;

/** Levels of a budget at the most. */
const DEEPEST = 12;

interface Family { readonly structures: readonly Judged[]; readonly strong: boolean }

/** The sums down the rows of a table: which row is made of which others, in every column that adds up. */
export function sumRelations(table: Table): Relation[] {
  const grid = new Grid(table);
  if (grid.columns.length === 0 || table.rows.length < 2) return [];
  const first = readings(grid, grid.columns);
  const columns = additiveColumns(grid, first.accepted);
  const second = columns.length === grid.columns.length ? first : readings(grid, columns);
  return relationsOf(grid, second, columns);
}

interface Readings { readonly accepted: readonly Judged[]; readonly strong: ReadonlySet<Judged> }

/** The best reading of each row that is believed at all. */
function readings(grid: Grid, columns: readonly number[]): Readings {
  const judgeAll = (structures: readonly Structure[]) => structures.map((structure) => judge(grid, structure, columns));
  const families = [codeTree(grid.rows), ...outlineTrees(grid.rows)].map(judgeAll).map(familyOf);
  const strongest = families.filter(({ strong }) => strong).sort((a, b) => worth(b) - worth(a))[0];
  const up = forest(grid, columns, true);
  const down = forest(grid, columns, false);
  const isPart = ancestorsOf([...down, ...up, ...(strongest?.structures ?? [])]);
  const words = judgeAll(wordStructures(grid.rows, isPart));
  const best = new Map<number, { judged: Judged; score: number }>();
  const offer = (judged: Judged, prior: number, least: number) => {
    const score = scoreOf(judged, prior);
    const rival = best.get(judged.target);
    if (score >= least && (!rival || score > rival.score)) best.set(judged.target, { judged, score });
  };
  const inTree = ancestorsOf(strongest?.structures ?? []);
  for (const judged of [...up, ...down]) {
    // A row is no sum of what it is itself a part of.
    if (judged.members.some((member) => inTree(member, judged.target))) continue;
    offer(judged, 3 + Math.log2(judged.members.length + 1), ACCEPT);
  }
  for (const judged of words) offer(judged, 3, judged.violates.length === 0 ? LEAST_WITHOUT_FAULT : ACCEPT_WITH_WORDS);
  for (const { structures } of families) for (const judged of structures) offer(judged, 3, ACCEPT);
  const strong = new Set<Judged>();
  for (const judged of strongest?.structures ?? []) {
    // The tree that the rest of the table obeys outranks what fits one row by arithmetic.
    best.set(judged.target, { judged, score: Infinity });
    strong.add(judged);
  }
  return { accepted: [...best.values()].map(({ judged }) => judged), strong };
}

/** Whether the first row is above the second one in the given sums, at whatever level. */
function ancestorsOf(structures: readonly Structure[]): (parent: number, child: number) => boolean {
  const parents = new Map<number, number>();
  for (const { target, members } of structures) for (const member of members) parents.set(member, target);
  return (parent, child) => {
    let above = parents.get(child);
    for (let steps = 0; above !== undefined && steps < DEEPEST; steps++) {
      if (above === parent) return true;
      above = parents.get(above);
    }
    return false;
  };
}

function familyOf(structures: readonly Judged[]): Family {
  const columns = new Map<number, { agree: number; violate: number; bits: number }>();
  const of = (column: number) => {
    const counts = columns.get(column) ?? { agree: 0, violate: 0, bits: 0 };
    columns.set(column, counts);
    return counts;
  };
  for (const { agrees, violates } of structures) {
    for (const { column, bits } of agrees) {
      if (bits < 5) continue;
      of(column).agree++;
      of(column).bits += bits;
    }
    for (const column of violates) of(column).violate++;
  }
  const all = [...columns.values()];
  const witness = all.some(({ agree, violate, bits }) => agree >= STRONG.agreements && agree >= STRONG.ratio * violate && bits >= STRONG.bits);
  const sum = (pick: 'agree' | 'violate') => all.reduce((total, counts) => total + counts[pick], 0);
  return { structures, strong: witness && sum('agree') >= 2 * sum('violate') };
}

function worth({ structures }: Family): number {
  return structures.reduce((sum, judged) => sum + scoreOf(judged), 0);
}

/** Columns that add up, or at least do not plainly refuse to. */
function additiveColumns(grid: Grid, accepted: readonly Judged[]): number[] {
  return grid.columns.filter((column) => {
    const { agree, violate } = countsOf(accepted, column);
    const role = grid.table.columns[column]?.role;
    const percent = role !== undefined && SELDOM_ADDED.includes(role);
    if (percent) return agree >= 2 && agree > violate;
    return violate < 2 || 2 * agree >= violate;
  });
}

function countsOf(accepted: readonly Judged[], column: number) {
  let agree = 0;
  let violate = 0;
  let bits = 0;
  for (const judged of accepted) {
    const agreement = judged.agrees.find((entry) => entry.column === column);
    if (agreement && agreement.bits >= 5) agree++;
    if (agreement) bits += agreement.bits;
    if (judged.violates.includes(column)) violate++;
  }
  return { agree, violate, bits };
}

function relationsOf(grid: Grid, { accepted, strong }: Readings, columns: readonly number[]): Relation[] {
  const relations: Relation[] = [];
  const proof = new Map(columns.map((column) => [column, countsOf(accepted, column)]));
  for (const judged of accepted) {
    const add = (column: number, proved: boolean) => {
      const target = grid.cell(judged.target, column);
      const terms = judged.members.flatMap((member) => grid.cell(member, column) ?? []);
      if (!target) return;
      relations.push({
        kind: judged.mean ? 'rata-rata' : 'jumlah',
        target,
        terms,
        scale: judged.mean ? terms.length : 1,
        slack: grid.tolerance(column, terms.length),
        proved,
        reading: { basis: judged.basis, name: grid.rows[judged.target]?.label ?? '' },
      });
    };
    for (const { column } of judged.agrees) add(column, true);
    for (const column of judged.violates) add(column, isConvicted(grid, judged, column, strong.has(judged), proof));
  }
  return relations;
}

/** True when a sum that does not hold is wrong rather than misread. */
function isConvicted(
  grid: Grid,
  judged: Judged,
  column: number,
  strong: boolean,
  proof: ReadonlyMap<number, { agree: number; violate: number; bits: number }>,
): boolean {
  const own = proof.get(column) ?? { agree: 0, violate: 0, bits: 0 };
  const proved = own.bits >= 20 && own.agree + 1 >= own.violate;
  const role = grid.table.columns[column]?.role;
  const alike = judged.agrees.filter((agreement) => grid.table.columns[agreement.column]?.role === role || !agreement.trivial);
  if (strong) return proved || judged.agrees.length > 0;
  if (judged.agrees.length < judged.violates.length * (judged.basis === 'kata' ? 1 : 2) && !proved) return false;
  if (alike.length === 0) return false;
  if (judged.agrees.length === 1 && judged.bits < 20) return false;
  return judged.members.every((member) => isSupported(grid, judged, member, column));
}

/** A row that is zero in every column that agrees was never seen to be a part. */
function isSupported(grid: Grid, judged: Judged, member: number, column: number): boolean {
  if (!(Math.abs(grid.value(member, column)) > 0)) return true;
  return judged.agrees.some((agreement) => Math.abs(grid.value(member, agreement.column)) > 0);
}
