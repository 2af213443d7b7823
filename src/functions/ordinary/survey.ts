import { Refused, unknownRange } from './refusal';
import { holdsText } from './conditions';
import { writtenReference } from '../../formula/reference';
import { columnsOf, type Guard, type Value } from './value';
import { weightsOf } from './weights';

/** More unsur than any survey has; a row of a whole sheet is a slip. */
const MOST_UNSUR = 100;

interface Answers {
  /** Each column as a range. */
  readonly columns: readonly string[];
  readonly guards: readonly Guard[];
}

/** NRR: the mean of each column; #N/A for a column without answers. */
export function nrr(nilai: Value): Value {
  const { columns, guards } = answersOf(nilai);
  return row(columns.map((column) => `IF(COUNT(${column})=0,#N/A,AVERAGE(${column}))`), guards);
}

/** NRR x bobot of each column. */
export function nrrWeighted(nilai: Value, bobot?: Value): Value {
  const { columns, guards } = answersOf(nilai);
  const weights = weightsOf(bobot, columns, false);
  const each = columns.map((column, index) => `IF(COUNT(${column})=0,#N/A,AVERAGE(${column})*${weights.each(index)})`);
  return row(each, [...guards, ...weights.guards]);
}

/** The sum of the weighted means x 25. */
export function ikm(nilai: Value, bobot?: Value): Value {
  const { columns, guards } = answersOf(nilai);
  const weights = weightsOf(bobot, columns, true);
  const means = columns.map((column) => `SUM(${column})/MAX(1,COUNT(${column}))`);
  const sum = weights.equal === undefined
    ? `(${means.map((mean, index) => `${weights.each(index)}*${mean}`).join('+')})`
    : `${weights.equal}*(${means.join('+')})`;
  return row([`25*${sum}`], [...guards, ...weights.guards]);
}

function answersOf(nilai: Value): Answers {
  const { reference } = nilai;
  if (!reference) throw unknownRange(nilai.unknown ?? nilai.at(0, 0));
  if (nilai.columns > MOST_UNSUR) {
    throw new Refused('too-many-cells', `Rentang ini mencakup ${nilai.columns} kolom.`, `This range spans ${nilai.columns} columns.`);
  }
  const range = writtenReference(reference);
  return {
    columns: columnsOf(reference),
    guards: [
      { when: holdsText(range), error: '#VALUE!' },
      { when: `COUNT(${range})<>SUMPRODUCT((${range}=1)+(${range}=2)+(${range}=3)+(${range}=4))`, error: '#NUM!' },
      { when: `COUNT(${range})=0`, error: '#N/A' },
    ],
  };
}

function row(texts: readonly string[], guards: readonly Guard[]): Value {
  return { rows: 1, columns: texts.length, isNumber: true, isOwn: true, guards, at: (_, column) => texts[column] ?? '#N/A' };
}
