import { isInisial, TANGGA_RESMI, tanggaUmum, type Tangga } from '../domain/sebutan';
import { SKALA, type SkalaResmi } from '../domain/skala';
import { yearOf } from '../sentence/thing';
import { placeOf } from '../table/locate';
import type { NumberCell, Table } from '../table/table';
import { isRight, neighbourCriterion, officialCriterion, type Criterion, type PrintedCriterion } from './criteria';
import type { Level } from './finding';
import { labelOrder, type LabelOrder } from './label-order';
import { INDICES, type Reading, type Said, type Series } from './label-series';

/** A number with the kategori, predikat or mutu that the sheet gives it, and by what that is judged. */
export interface Labelled extends Said {
  readonly criterion: Criterion;
  /** How sure a label is wrong that does not fit. */
  readonly level: Level;
  /** The number as it should be, where it is taken to be wrong. */
  readonly right: number;
}

type ValueOf = (cell: NumberCell) => number;

/** From how many right labels on a scale is known to be the one in use. */
const PROOF = 3;
/** So few labels may all be wrong. */
const FEW = 2;
/** The part of the labels that must be right for it to be taken for the one in use. */
const LEAST_RIGHT = 0.6;
/** Of so many labels at most one may contradict the order that the others prove. */
const TO_ONE_SLIP = 8;
/** How unlikely it must be that labels rise with their numbers by chance, in bits. */
const ENOUGH_BITS = 8;

/** Letters are those of schools and other offices too. */
const LONGEST_LETTERS = 2;

/** The labels of a series, each with what it is judged by; none where they follow nothing that is known. */
export function judged(series: Series, printed: readonly PrintedCriterion[], valueOf: ValueOf): readonly Labelled[] {
  const [nearest, ...others] = series;
  if (!nearest) return [];
  const scored = (candidates: readonly Candidate[]) => candidates
    .map(({ reading, criterion }) => ({ reading, criterion, right: reading.said.filter((entry) => isTrue(entry, criterion, valueOf)).length }))
    .filter(({ reading, right }) => right >= LEAST_RIGHT * reading.said.length)
    .reduce<Candidate & { readonly right: number } | undefined>((a, b) => (b.right > (a?.right ?? 0) ? b : a), undefined);
  const regulated = regulationsOf(nearest);
  // Of several columns one fits by chance: the others are asked only where the nearest is not what the labels are about.
  const best = scored([...printed.filter(({ tangga }) => knowsAll(tangga, nearest)).map((criterion) => ({ reading: nearest, criterion })), ...regulated])
    ?? scored(others.flatMap(regulationsOf));
  if (best) return labelled(best.reading, best.criterion, best.right >= PROOF && !isElsewhere(best, valueOf) ? 'salah' : 'patut-dicek', valueOf);
  const [few] = regulated.filter(({ reading }) => reading.said.length <= FEW);
  if (few) return labelled(few.reading, few.criterion, 'patut-dicek', valueOf);
  if (nearest.said.some(({ plain }) => isInisial(plain))) return [];
  return published(nearest, valueOf) ?? ordered(nearest, valueOf) ?? [];
}

/** Labels and what they may be judged by. */
interface Candidate { readonly reading: Reading; readonly criterion: Criterion | PrintedCriterion }

/** True for a scale of another sheet that is wrong more than once about labels which contradict no order: they may have a scale of their own. */
function isElsewhere({ reading: { said }, criterion }: Candidate, valueOf: ValueOf): boolean {
  if (!('tangga' in criterion) || criterion.sheet === said[0]?.at.sheet) return false;
  return wrongBy(criterion, said, valueOf) > 1 && orderOf(said, criterion.tangga, valueOf).slips === 0;
}

/** How many labels are none that their numbers may have. */
function wrongBy(criterion: Criterion, said: readonly Said[], valueOf: ValueOf): number {
  return said.filter(({ plain, cell }) => !isRight(criterion, plain, valueOf(cell), cell)).length;
}

function labelled({ said }: Reading, criterion: Criterion, level: Level, valueOf: ValueOf): Labelled[] {
  return said.map((entry) => ({ ...entry, criterion, level, right: valueOf(entry.cell) }));
}

/** True when a label is one that the scale gives; where it gives none, that says nothing for it. */
function isTrue({ plain, cell }: Said, { labelsOf }: Criterion, valueOf: ValueOf): boolean {
  return labelsOf(valueOf(cell), cell).includes(plain);
}

function knowsAll(tangga: Tangga, { said }: Reading): boolean {
  return said.every(({ plain }) => tangga.has(plain));
}

/** The regulations that lay down the scale of just these numbers, with the labels since then. */
function regulationsOf(reading: Reading): Candidate[] {
  return REGULATED.flatMap((name) => {
    const scale: SkalaResmi = SKALA[name];
    const isOwn = INDICES[name].test(reading.words) && (scale.satuan === 'rasio' || !reading.isShare);
    if (!isOwn || !knowsAll(TANGGA_RESMI.get(scale) ?? NO_WORDS, reading)) return [];
    const said = reading.said.filter(({ cell }) => (yearOfCell(reading.table, cell) ?? Infinity) >= (scale.sejak ?? 0));
    return said.length === 0 ? [] : [{ reading: { ...reading, said }, criterion: officialCriterion(scale) }];
  });
}

const REGULATED = ['skm', 'sakip', 'permendagri86'] as const;

function yearOfCell(table: Table, { row, column }: NumberCell): number | undefined {
  const [own, heading] = [table.rows[placeOf(row, table.rows)], table.columns[placeOf(column, table.columns)]];
  return own && heading && yearOf(table, own, heading);
}

const NO_WORDS: Tangga = new Map();

/**
 * Labels by a published scale that nobody has to use: offices take its words with bounds of their own.
 * Only where the labels contradict each other it proves which of them is wrong.
 */
function published(reading: Reading, valueOf: ValueOf): Labelled[] | undefined {
  const { said } = reading;
  const scores = [...TANGGA_RESMI].filter(([, tangga]) => knowsAll(tangga, reading)).map(([scale, tangga]) => {
    const criterion = officialCriterion(scale);
    return { criterion, tangga, right: said.filter((entry) => isTrue(entry, criterion, valueOf)) };
  });
  const best = scores.reduce<typeof scores[number] | undefined>((a, b) => (b.right.length > (a?.right.length ?? 0) ? b : a), undefined);
  if (!best || best.right.length < LEAST_RIGHT * said.length) return undefined;
  const { criterion, tangga, right } = best;
  const level = right.length >= PROOF ? 'salah' : 'patut-dicek';
  const wrong = right.length === said.length ? 0 : wrongBy(criterion, said, valueOf);
  const slips = wrong === 0 ? 0 : orderOf(said, tangga, valueOf).slips;
  if (wrong === slips) return labelled(reading, criterion, level, valueOf);
  const different = new Set(right.map(({ plain }) => plain));
  const isLikely = different.size > 1 && ![...different].some((plain) => plain.length <= LONGEST_LETTERS);
  return slips === 0 && wrong === 1 && isLikely ? labelled(reading, criterion, 'patut-dicek', valueOf) : undefined;
}

/** Labels that rise with their numbers, whatever their bounds: one that breaks the order of all the others is wrong. */
function ordered(reading: Reading, valueOf: ValueOf): Labelled[] | undefined {
  const tangga = [...TANGGA_RESMI.values()].find((words) => knowsAll(words, reading)) ?? tanggaUmum(reading.said.map(({ plain }) => plain));
  if (!tangga) return undefined;
  const order = orderOf(reading.said, tangga, valueOf);
  const isProved = order.slips === order.wrong.size && order.slips * TO_ONE_SLIP <= reading.said.length && bitsOf(order) >= ENOUGH_BITS;
  if (order.slips > 0 && !isProved) return undefined;
  const criterion = neighbourCriterion(order.rest.map(({ cell, label, plain }) => ({ cell, value: valueOf(cell), label, plain })));
  return labelled(reading, criterion, 'salah', valueOf);
}

function orderOf(said: readonly Said[], tangga: Tangga, valueOf: ValueOf): LabelOrder<Said> {
  return labelOrder(said, ({ cell }) => valueOf(cell), ({ plain }) => tangga.get(plain) ?? 0);
}

/** In how many ways the labels could stand beside their numbers, of which one is in their order: log₂. */
function bitsOf({ rest }: LabelOrder<Said>): number {
  const counts = new Map<string, number>();
  return rest.reduce((bits, { plain }, i) => {
    const count = (counts.get(plain) ?? 0) + 1;
    counts.set(plain, count);
    return bits + Math.log2((i + 1) / count);
  }, 0);
}
