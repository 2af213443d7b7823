import { wholeNumber } from '../../domain/whole-number';
import type { Table } from '../../table/table';
import { ACCEPT_WITH_WORDS, bitsOf, VIOLATION } from '../evidence';
import { Law, type Relation } from '../relation';

/** The score that a heading ends with: "Sangat Baik (4)", "Nilai 3", "2". */
const SCORE = /(?:^|[^\d.,])\(?(\d)\)?$/;

/** Scales of answers, by how many columns count them. */
const SCALES: readonly number[] = [4, 5];

const LEAST_AGREEING = 3;
const MOST_FAILING = 0.4;

/** A column in which the answers of each row are added up, each times the score that heads its column: 4 × sangat baik + 3 × baik + …; none where it is none. */
export function scoreRelations(table: Table, target: number): readonly Relation[] {
  const columns = scoresBefore(table, target);
  if (columns.length === 0) return [];
  const signs = columns.map(({ score }) => score);
  const law = new Law({ kind: 'jumlah', signs, scale: 1, slack: 0, proved: true, reading: { basis: 'survei', name: table.columns[target]?.header.at(-1) ?? '' } });
  const relations = table.rows.flatMap(({ role, numbers }) => {
    const goal = numbers[target];
    const terms = columns.flatMap(({ column }) => numbers[column] ?? []);
    return role === 'rincian' && goal && !goal.dash && goal.value !== 0 && terms.length === columns.length ? [law.of(goal, terms)] : [];
  });
  const agreeing = relations.filter(({ holdsAsPrinted }) => holdsAsPrinted);
  const failing = relations.length - agreeing.length;
  const bits = agreeing.reduce((sum, relation) => sum + bitsOf(relation.target.value, 0.5), -VIOLATION * failing);
  return agreeing.length >= LEAST_AGREEING && failing <= MOST_FAILING * relations.length && bits >= ACCEPT_WITH_WORDS ? relations : [];
}

/** The columns just before another one that count the answers from 1 up. */
function scoresBefore({ columns }: Table, target: number): readonly { readonly column: number; readonly score: number }[] {
  const scored = columns.slice(0, target).flatMap(({ header, numeric }, column) => {
    const score = numeric ? SCORE.exec(header.at(-1)?.trim() ?? '')?.[1] : undefined;
    return score === undefined ? [] : [{ column, score: wholeNumber(score) }];
  });
  const [first] = SCALES.map((count) => scored.slice(-count)).filter((last, i) => isScale(last, SCALES[i] ?? 0));
  return first ?? [];
}

function isScale(columns: readonly { readonly score: number }[], count: number): boolean {
  return columns.length === count && new Set(columns.map(({ score }) => score)).size === count && columns.every(({ score }) => score >= 1 && score <= count);
}
