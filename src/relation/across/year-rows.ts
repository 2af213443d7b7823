import { unit } from '../../domain/printed';
import type { Column, Row, Table } from '../../table/table';
import { headerText } from '../../table/table';
import { ACCEPT_WITH_WORDS, bitsOf, VIOLATION } from '../evidence';
import { holds, Law, type Relation } from '../relation';

/** Headings of what changed since the year before. */
const CHANGE = /pertumbuhan|kenaikan|penurunan|perubahan|peningkatan|selisih|naik ?\/ ?turun|bertambah|laju/i;

const LEAST_AGREEING = 3;

/** How a change is told: the difference to the year before, or its growth in percent. */
const WAYS = ['jumlah', 'pertumbuhan'] as const;
type Way = (typeof WAYS)[number];

/**
 * What changed from year to year where each year is a row: "Perubahan" and "Pertumbuhan (%)" against the row above,
 * or the one below where the latest year comes first. Of all columns before it that one is meant which fits best.
 */
export function yearRowRelations(table: Table): Relation[] {
  if (!table.columns.some(({ role }) => role === 'tahun')) return [];
  const rows = table.rows.filter(({ role }) => role === 'rincian');
  if (rows.length <= LEAST_AGREEING) return [];
  return table.columns.flatMap((column, target) => {
    if (!isChange(column)) return [];
    const tries = table.columns.slice(0, target).flatMap((other, of) => (other.numeric && !isChange(other)
      ? WAYS.flatMap((way) => [rows, rows.toReversed()].map((order) => changesIn(order, target, of, way)))
      : []));
    const fared = tries.map((relations) => ({ relations, score: scoreOf(relations) - Math.log2(tries.length) }));
    const [best] = fared.sort((a, b) => b.score - a.score);
    // Few years suffice, though one of them is wrong.
    return best && best.score + VIOLATION >= ACCEPT_WITH_WORDS ? best.relations : [];
  });
}

function isChange(column: Column): boolean {
  return column.numeric && (column.role === 'pertumbuhan' || CHANGE.test(headerText(column)));
}

function changesIn(rows: readonly Row[], target: number, of: number, way: Way): Relation[] {
  return rows.flatMap((row, i) => {
    const [change, now, then] = [row.numbers[target], row.numbers[of], rows[i - 1]?.numbers[of]];
    if (!change || change.dash || !now || now.dash || !then || then.dash || then.value === 0) return [];
    const decimals = Math.max(change.decimals, now.decimals, then.decimals);
    const slack = way === 'jumlah' && decimals > 0 ? 1.5 * unit(decimals) : 0;
    return [lawOf(way, slack).of(change, way === 'jumlah' ? [now, then] : [then, now])];
  });
}

function lawOf(kind: Way, slack: number): Law {
  return new Law({ kind, signs: kind === 'jumlah' ? [1, -1] : [1, 1], scale: kind === 'jumlah' ? 1 : 100, slack, proved: true, reading: { basis: 'kepala', name: '' } });
}

function scoreOf(relations: readonly Relation[]): number {
  const agreeing = relations.filter((relation) => holds(relation));
  if (agreeing.length < LEAST_AGREEING || 2 * agreeing.length < relations.length) return -Infinity;
  const bits = agreeing.reduce((sum, { target, slack }) => sum + bitsOf(target.value, Math.max(slack, unit(target.decimals))), 0);
  return bits - VIOLATION * (relations.length - agreeing.length);
}
