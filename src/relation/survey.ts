import { roundHalfUp, unit } from '../domain/printed';
import { remembered } from '../sheet/remembered';
import type { NumberCell, Row, Table } from '../table/table';
import { holds, Law, type Relation } from './relation';
import { surveyOf, type Survey } from './survey-sheet';

export { surveyOf };

const FEWEST_UNSUR = 3;

/** Footers of the survey sheet, by the words that the official worksheet and its copies print. */
const FOOTER = {
  nrr: /^(nrr|nilai rata|rata ?-? ?rata|rerata)/i,
  weighted: /tert(im)?b|nrr.*[x×*] ?(\(?0[.,]|1 ?\/|bobot)|^bobot [x×*]|^nilai [x×*] bobot/i,
  weightedTotal: /^(jumlah|total|σ|∑).*tert(im)?b/i,
  ikm: /konversi|\bikm\b|\bskm\b|nilai indeks|indeks kepuasan/i,
  factor: /faktor/i,
  bobot: /^(bobot|penimbang)/i,
} as const;

/**
 * The chain from the answers to the IKM (PermenPANRB 14/2017): NRR = Σ nilai / kuesioner yang terisi,
 * NRR tertimbang = NRR × bobot, IKM = Σ NRR tertimbang × 25. The weight is the one that the sheet shows or reproduces.
 */
export const surveyRelations = remembered((table: Table): readonly Relation[] => {
  const survey = surveyOf(table);
  if (!survey) return [];
  const find = (pattern: RegExp, but?: RegExp) => survey.footers.find(({ label }) => pattern.test(withoutRemark(label)) && !but?.test(withoutRemark(label)));
  const nrr = find(FOOTER.nrr, FOOTER.weighted);
  const weighted = find(FOOTER.weighted, FOOTER.weightedTotal);
  const totalRow = find(FOOTER.weightedTotal);
  const cells = (row: Row | undefined) => survey.unsur.map((c) => row?.numbers[c]);
  const nrrCells = cells(nrr);
  const weightedCells = cells(weighted);
  const total = lone(totalRow) ?? beyond(weighted, survey);
  const weightedRelations = weightRelations(nrrCells, weightedCells, cells(find(FOOTER.bobot, FOOTER.weighted)));
  const relations = [...nrrRelations(survey, nrrCells), ...weightedRelations];
  const filled = weightedCells.flatMap((cell) => cell ?? []);
  if (total && filled.length >= FEWEST_UNSUR) {
    relations.push(relation('jumlah', total, filled, 1, (unit(Math.max(total.decimals, filled[0]?.decimals ?? 0)) / 2) * (filled.length + 1)));
  }
  const ikm = lone(survey.footers.find(isIkm));
  if (ikm && total) {
    const follows = relation('kali', ikm, [total], 25, carried(survey, weightedRelations, total, ikm));
    const factor = lone(find(FOOTER.factor));
    // Where the IKM is right, the factor that is printed for it must be too.
    relations.push(follows, ...(factor && holds(follows) ? [relation('kali', ikm, [total, factor], 1, follows.slack)] : []));
  }
  return proveByMajority(relations);
});

/** The same unsur in the survey sheet and in a list of unsur: its sum and its means have one value, and so has the IKM. */
export function unsurEqualities(tables: readonly Table[]): Relation[] {
  return tables.flatMap((table) => {
    const survey = surveyOf(table);
    if (!survey) return [];
    const columnOf = new Map(survey.unsur.map((c) => [table.columns[c]?.header.at(-1)?.trim().toLowerCase() ?? '', c]));
    const ikm = lone(survey.footers.find(isIkm));
    return tables.flatMap((list) => {
      const rows = list.rows.flatMap((row) => {
        const column = UNSUR.test(row.sign) ? columnOf.get(row.sign.toLowerCase()) : undefined;
        return column === undefined ? [] : [{ numbers: row.numbers, column }];
      });
      const repeated = list.columns.flatMap((_, c) => bestReading(survey.footers.map((footer) => proveByMajority(rows.flatMap(({ numbers, column }) => {
        const [printed, exact] = [numbers[c], footer.numbers[column]];
        // Whole numbers are the same exactly, as a sum of one part is.
        return printed && exact ? [relation(Number.isInteger(exact.value) && printed.decimals === 0 ? 'jumlah' : 'sama', printed, [exact], 1, 0)] : [];
      })))));
      const printed = repeated.length > 0 && list !== table ? lone(list.rows.find(isIkm)) : undefined;
      return printed && ikm ? [...repeated, relation('sama', printed, [ikm], 1, 0).with({ proved: true })] : repeated;
    });
  });
}

function isIkm({ label }: Row): boolean {
  return FOOTER.ikm.test(label) && !FOOTER.factor.test(label) && !FOOTER.weighted.test(withoutRemark(label));
}

/** "IKM (NRR tertimbang x 25)" is the IKM. */
function withoutRemark(label: string): string {
  return label.replace(/\(.*/, '');
}

const UNSUR = /^U ?\d{1,2}$/i;

function nrrRelations({ unsur, answers }: Survey, nrr: readonly (NumberCell | undefined)[]): Relation[] {
  return unsur.flatMap((c, i) => {
    const target = nrr[i];
    const terms = answers.flatMap((row) => row.numbers[c] ?? []);
    return target && terms.length > 0 ? [relation('rata-rata', target, terms, terms.length, 0, usualDecimals(nrr))] : [];
  });
}

/** What the IKM may differ by when it was computed from the answers and not from the rounded sum printed above it. */
function carried({ unsur, answers }: Survey, weighted: readonly Relation[], total: NumberCell, ikm: NumberCell): number {
  const means = unsur.map((c) => {
    const filled = answers.flatMap((row) => row.numbers[c] ?? []);
    return filled.reduce((sum, { value }) => sum + value, 0) / filled.length;
  });
  const exact = means.reduce((sum, mean, i) => sum + mean * (weightIn(weighted[i])), 0);
  const gap = Math.abs(exact - total.value);
  const isExact = Math.abs(25 * exact - ikm.value) <= unit(ikm.decimals);
  return isExact || gap <= (unit(total.decimals) / 2) * (unsur.length + 1) ? 25 * gap : 0;
}

/** The weight of a weighted mean: a cell of its own, or the one that all share. */
function weightIn(link: Relation | undefined): number {
  return link?.terms[1]?.value ?? link?.scale ?? 0;
}

/** Weights in use: 1/unsur to three and two decimals, and exactly. */
export function weightsOf(count: number): number[] {
  return [roundHalfUp(1 / count, 3), roundHalfUp(1 / count, 2), 1 / count, roundHalfUp(1 / count, 4)];
}

function weightRelations(nrr: readonly (NumberCell | undefined)[], weighted: readonly (NumberCell | undefined)[], bobot: readonly (NumberCell | undefined)[]): Relation[] {
  const pairs = nrr.flatMap((from, i) => {
    const to = weighted[i];
    return from && to ? [{ from, to, own: bobot[i] }] : [];
  });
  const decimals = usualDecimals(weighted);
  const printed = pairs.flatMap(({ from, to, own }) => (own ? [relation('kali', to, [from, own], 1, 0, decimals)] : []));
  const usual = bestReading(weightsOf(pairs.length).map((weight) => pairs.map(({ from, to }) => relation('kali', to, [from], weight, 0, decimals))));
  // One printed weight that does not fit is a slip; where more do not, others were used than those that are printed.
  return heldOf(printed) >= LEAST_HELD && heldOf(printed) >= heldOf(usual) - 1 ? printed : bestReading([printed, usual]);
}

/** The reading of which most links hold. */
function bestReading(readings: readonly Relation[][]): Relation[] {
  return readings.reduce((best, reading) => (heldOf(reading) > heldOf(best) ? reading : best), []);
}

const heldOf = (reading: readonly Relation[]): number => reading.filter((entry) => holds(entry)).length;

/** From how many links that hold on a chain is meant. */
const LEAST_HELD = 3;

/** Answers prove the chain: most of its links hold. */
function proveByMajority(relations: readonly Relation[]): Relation[] {
  const held = heldOf(relations);
  return held >= LEAST_HELD && held >= 0.6 * relations.length ? relations.map((entry) => entry.with({ proved: true })) : [];
}

function relation(kind: Relation['kind'], target: NumberCell, terms: readonly NumberCell[], scale: number, slack: number, decimals?: number): Relation {
  return new Law({ kind, scale, slack, decimals, proved: false, reading: SURVEY }).of(target, terms);
}

/** The decimals with which more than half of a row's numbers are printed. */
function usualDecimals(cells: readonly (NumberCell | undefined)[]): number | undefined {
  const decimals = cells.flatMap((cell) => cell?.decimals ?? []).sort((a, b) => a - b);
  return decimals[decimals.length >> 1];
}

const SURVEY = { basis: 'survei', name: '' } as const;

/** The only number of a row. */
function lone(row: Row | undefined): NumberCell | undefined {
  const numbers = row?.numbers.flatMap((number) => number ?? []) ?? [];
  return numbers.length === 1 ? numbers[0] : undefined;
}

/** The number that stands behind those of the unsur: "*) 3,328131". */
function beyond(row: Row | undefined, survey: Survey): NumberCell | undefined {
  const last = survey.unsur.at(-1) ?? 0;
  return row?.numbers.find((number, c) => number !== undefined && c > last);
}
