import { unit } from '../../domain/printed';
import type { Table } from '../../table/table';
import { ACCEPT_WITH_WORDS, bitsOf, spread, VIOLATION } from '../evidence';
import { expectedInterval, expectedOf, holds, type Relation } from '../relation';
import { relationsOf, type Way } from './way';

const LEAST_AGREEING = 3;
const MOST_FAILING = 0.4;
/** … and so many at the most where the rows themselves tell the factor. */
const MOST_FAILING_READ_OFF = 0.25;
/** Bits that it costs to have read the number of respondents off the rows. */
const READ_OFF = 10;
/** A way that holds in none of the first rows is none. */
const FIRST = 5;

interface Fared { readonly way: Way; readonly agree: number; readonly score: number; readonly away: number }

/** The way that fits a column best; undefined where none is believed. */
export function believedWay(table: Table, ways: readonly Way[]): Way | undefined {
  const prior = Math.log2(Math.max(1, ways.filter(({ respondents }) => !respondents).length));
  const fared = ways.flatMap((way) => {
    if (!relationsOf(table, way, FIRST).some((relation) => holds(relation))) return [];
    const relations = relationsOf(table, way);
    return relations.length >= LEAST_AGREEING ? [fare(way, relations, prior)] : [];
  }).filter(({ score }) => score >= ACCEPT_WITH_WORDS);
  // Where one printed weight does not fit it is a slip. Of a column and the mean of others the plainer one tells; of other weights that which comes closest.
  const held = ({ agree, way: { bobot } }: Fared) => agree + (bobot === undefined ? 0 : 1);
  return fared.sort((a, b) => held(b) - held(a) || a.way.operands.length - b.way.operands.length || a.away - b.away)[0]?.way;
}

function fare(way: Way, relations: readonly Relation[], prior: number): Fared {
  const different = firstOfEach(relations);
  const agreeing = different.filter((relation) => holds(relation));
  const failing = different.length - agreeing.length;
  const values = agreeing.map(({ target }) => target.value);
  const range = values.length < 6 ? Math.max(...values) - Math.min(...values) : spread(values);
  const away = agreeing.map((relation) => Math.abs(relation.target.value - (expectedOf(relation) ?? 0)));
  // Parts that were rounded might be off by far more: where no row is, that all come so close tells the more.
  const most = away.reduce((far, distance) => Math.max(far, distance), 0);
  const bits = agreeing.reduce((sum, relation) => sum + 0.9 * bitsOf(relation.target.value, Math.min(toleranceOf(relation), most + unit(relation.target.decimals) / 2), range), 0);
  const believed = agreeing.length >= LEAST_AGREEING && failing <= (way.respondents ? MOST_FAILING_READ_OFF : MOST_FAILING) * different.length;
  return {
    way,
    agree: agreeing.length,
    score: believed ? bits - prior - VIOLATION * failing - (way.respondents ? READ_OFF : 0) : -Infinity,
    away: away.reduce((sum, distance) => sum + distance, 0),
  };
}

/** What is printed twice is one witness. */
function firstOfEach(relations: readonly Relation[]): Relation[] {
  const seen = new Set<string>();
  return relations.filter(({ target, terms }) => {
    const key = [target, ...terms].map(({ value }) => value).join(' ');
    return !seen.has(key) && seen.add(key);
  });
}

function toleranceOf(relation: Relation): number {
  const interval = expectedInterval(relation);
  return unit(relation.target.decimals) + (interval ? (interval.high - interval.low) / 2 : 0);
}
