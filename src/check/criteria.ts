import { kategori } from '../domain/kategori';
import { plainSebutan, TANGGA_RESMI, type Tangga } from '../domain/sebutan';
import { SKALA, type SkalaResmi } from '../domain/skala';
import { tingkatTercetak } from '../domain/skala-tercetak';
import { firstPlace } from '../sheet/lists';
import { remembered } from '../sheet/remembered';
import type { Text } from '../sheet/text';
import type { PrintedScale } from '../table/scales';
import type { NumberCell } from '../table/table';
import { bilingual, place } from './message';

/** By what labels are judged. */
export interface Criterion {
  /** The labels that a number may have, each as plain words; empty where nothing is said of it. */
  readonly labelsOf: (value: number, cell: NumberCell) => readonly string[];
  /** The label that it should have, as it is written; "" where nothing is said of it or several would do. */
  readonly labelOf: (value: number, cell: NumberCell) => string;
  /** Where that comes from. */
  readonly basis: (value: number) => Text;
}

/** True when a label is one that the number may have, or nothing is said of the number. */
export function isRight({ labelsOf }: Criterion, plain: string, value: number, cell: NumberCell): boolean {
  const labels = labelsOf(value, cell);
  return labels.length === 0 || labels.includes(plain);
}

/** The criterion of an official scale; what lies in a gap of its printed table may have the words of either side. */
export const officialCriterion = remembered((scale: SkalaResmi): Criterion => {
  const tangga = [...TANGGA_RESMI.get(scale) ?? []];
  const forms = scale.tingkat.map((_, place) => tangga.flatMap(([form, at]) => (at === place ? [form] : [])));
  const labels = scale.tingkat.map(({ label }) => label);
  const stepOf = (value: number, { decimals }: NumberCell) => labels.indexOf(labelIn(scale, value, decimals));
  return {
    labelsOf: (value, cell) => {
      const step = stepOf(value, cell);
      const { celah } = scale.tingkat[step - 1] ?? {};
      return [...forms[step] ?? [], ...(celah !== undefined && value > celah ? forms[step - 1] ?? [] : [])];
    },
    labelOf: (value, { decimals }) => labelIn(scale, value, decimals),
    basis: () => ({ id: scale.dasar, en: scale.dasar }),
  };
});

/** The scale's label of a printed number: percentages as ratios, a mean of answers (1–4) as the IKM it converts to. */
function labelIn(scale: SkalaResmi, value: number, decimals: number): string {
  const mean = scale === SKALA.skm && value >= 1 && value <= 4 && decimals > 0;
  const result = kategori(scale.satuan === 'rasio' ? value / 100 : mean ? value * 25 : value, scale);
  return typeof result === 'string' ? result : '';
}

/** A scale that the workbook prints, with the words of one of the columns beside its ranges. */
export interface PrintedCriterion extends Criterion {
  readonly sheet: string;
  readonly tangga: Tangga;
}

/** The criteria of a printed scale: one for each column of words beside it. */
export const printedCriteria = remembered(({ sheet, steps, columns, percent }: PrintedScale): readonly PrintedCriterion[] => {
  const ranges = steps.map(({ rentang }) => rentang);
  const stepsOf = (value: number) => tingkatTercetak(ranges, value, percent);
  const last = steps.length - 1;
  const rows = steps.map(({ cell: { row } }) => row);
  const at = place({ sheet, row: Math.min(...rows), column: steps[0]?.cell.column ?? 0 });
  return columns.map((words) => {
    const plain = words.map(plainSebutan);
    return {
      sheet,
      tangga: new Map(plain.map((word, step) => [word, last - step])),
      labelsOf: (value) => stepsOf(value).map((step) => plain[step] ?? ''),
      // In a gap a number stays in the step below.
      labelOf: (value) => words[stepsOf(value)[0] ?? -1] ?? '',
      basis: () => ({ id: `skala di ${at}`, en: `the scale in ${at}` }),
    };
  });
});

/** A number whose label is taken to be right. */
export interface Neighbour { readonly cell: NumberCell; readonly value: number; readonly label: string; readonly plain: string }

/**
 * What the numbers just below and above one have in common.
 * @param rising labels that rise with their numbers, from the lowest to the highest.
 */
export function neighbourCriterion(rising: readonly Neighbour[]): Criterion {
  const around = (value: number): readonly Neighbour[] => {
    const next = firstPlace(0, rising.length, (place) => (rising[place]?.value ?? 0) < value);
    return next === 0 || next === rising.length ? [] : rising.slice(next - 1, next + 1);
  };
  const shared = (value: number): Neighbour | undefined => {
    const [below, above] = around(value);
    return below?.plain === above?.plain ? below : undefined;
  };
  return {
    labelsOf: (value) => [shared(value)?.plain ?? []].flat(),
    labelOf: (value) => shared(value)?.label ?? '',
    basis: (value) => bilingual((language) => {
      const cells = around(value).map(({ cell }) => place(cell, cell.sheet));
      return language === 'id' ? `sebutan nilai di bawah dan di atasnya (${cells.join(' dan ')})` : `the labels of the values just below and above (${cells.join(' and ')})`;
    }),
  };
}
