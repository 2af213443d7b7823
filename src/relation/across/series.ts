import { unit } from '../../domain/printed';
import type { NumberCell, Table } from '../../table/table';
import { ACCEPT_WITH_WORDS, bitsOf, VIOLATION } from '../evidence';
import { Law, type Relation } from '../relation';

/** Words that come before the name of what grows. */
const GROWTH = /^(pertumbuhan|kenaikan|perubahan|peningkatan|naik ?\/ ?turun)\b/i;

/**
 * Growth along years that stand side by side: "Pertumbuhan realisasi (%)" below "Realisasi", each year against the one before.
 * Only a row that is named after another one is read so; few years then suffice.
 */
export function seriesRelations(table: Table): Relation[] {
  const years = table.columns.flatMap(({ year, numeric }, column) => (year === undefined || !numeric ? [] : [{ year, column }]));
  if (years.length < 3) return [];
  return table.rows.flatMap((growth) => {
    if (!GROWTH.test(growth.label)) return [];
    const name = plain(growth.label.replace(GROWTH, ''));
    const base = table.rows.find((row) => row !== growth && name !== '' && plain(row.label) === name);
    if (!base) return [];
    const relations = years.flatMap(({ year, column }) => {
      const before = years.find((other) => other.year === year - 1);
      const [target, now, then] = [growth.numbers[column], base.numbers[column], before && base.numbers[before.column]];
      return target && now && then && !target.dash && then.value !== 0 ? [growthOf(target, then, now)] : [];
    });
    return isBelieved(relations) ? relations : [];
  });
}

function growthOf(target: NumberCell, then: NumberCell, now: NumberCell): Relation {
  return YEARLY.of(target, [then, now]);
}

const YEARLY = new Law({ kind: 'pertumbuhan', signs: [1, 1], scale: 100, slack: 0, proved: true, reading: { basis: 'kepala', name: '' } });

function isBelieved(relations: readonly Relation[]): boolean {
  let [agree, score] = [0, 0];
  for (const { target, terms: [then, now] } of relations) {
    const tolerance = unit(target.decimals);
    const good = then && now && Math.abs((100 * (now.value - then.value)) / Math.abs(then.value) - target.value) <= tolerance;
    if (good) agree++;
    score += good ? bitsOf(target.value, tolerance) : -VIOLATION;
  }
  return 2 * agree >= relations.length && score + VIOLATION >= ACCEPT_WITH_WORDS;
}

function plain(label: string): string {
  return label.toLowerCase().replace(/\([^)]*\)|%/g, '').replace(/[^a-z]+/g, ' ').trim();
}
