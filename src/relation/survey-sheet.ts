import { readUnsur } from '../domain/unsur';
import { mapped } from '../sheet/lists';
import { remembered } from '../sheet/remembered';
import { headerText, type NumberCell, type Row, type Table } from '../table/table';
import type { Relation } from './relation';

/** Fewer answers than this are no survey. */
const FEWEST_RESPONDENTS = 5;
const FEWEST_UNSUR = 3;
/** So many of the rows, and of a column's cells where its heading does not say that it is an unsur, are answers. */
const LEAST_ON_SCALE = 0.9;

/** Headings of a single unsur: "U1", "P 1", "Q1", "3", "Pertanyaan 1", "U1 Persyaratan". */
const NUMBERED = /^(u|x|p|q|unsur|pertanyaan|soal|butir|item)?[ .-]?\d{1,2}$|^(u|unsur|pertanyaan) ?\d{1,2}[ .:–-]+\D/i;
/** Words of a sheet of answers, in whose columns the unsur may be called anything, or nothing. */
const ANSWERS = /\b(unsur|pertanyaan|kuesioner|kuisioner|survei|kepuasan|skm|ikm|jawaban)\b/i;

/** A table of answers 1–4: one row a respondent, one column an unsur, footers below. */
export interface Survey {
  /** Indices into the table's columns. */
  readonly unsur: readonly number[];
  readonly answers: readonly Row[];
  readonly footers: readonly Row[];
}

export const surveyOf = remembered((table: Table): Survey | undefined => {
  const unsur = unsurIn(table);
  if (unsur.length < FEWEST_UNSUR) return undefined;
  const end = table.rows.findIndex((row) => !isAnswer(row) || unsur.some((c) => !Number.isInteger(row.numbers[c]?.value ?? 0)));
  const rows = end < 0 ? table.rows : table.rows.slice(0, end);
  const answers = (row: Row, c: number) => row.numbers[c]?.value;
  const scored = rows.filter((row) => unsur.some((c) => (answers(row, c) ?? 0) >= 1));
  const onScale = scored.filter((row) => unsur.every((c) => isOnScale(answers(row, c) ?? 1)));
  if (scored.length < FEWEST_RESPONDENTS || onScale.length < LEAST_ON_SCALE * scored.length) return undefined;
  return { unsur, answers: scored, footers: end < 0 ? [] : table.rows.slice(end) };
});

/** The columns that are headed as unsur; where hardly any is, those that hold nothing but answers. */
function unsurIn(table: Table): number[] {
  const numeric = table.columns.flatMap((column, c) => (column.numeric ? [c] : []));
  const headed = numeric.filter((c) => table.columns[c]?.role === 'unsur' || NUMBERED.test(table.columns[c]?.header.at(-1) ?? ''));
  if (headed.length >= FEWEST_UNSUR || numeric.length < FEWEST_UNSUR || !isOfAnswers(table)) return headed;
  const end = table.rows.findIndex((row) => !isAnswer(row));
  const rows = end < 0 ? table.rows : table.rows.slice(0, end);
  return numeric.filter((c) => holdsAnswers(rows.flatMap(({ numbers }) => numbers[c] ?? []), rows.length));
}

function isOfAnswers({ title, columns }: Table): boolean {
  return ANSWERS.test(title) || columns.some((column) => ANSWERS.test(headerText(column))) || readUnsur(mapped(columns, ({ header }) => header.at(-1) ?? '')) !== undefined;
}

function holdsAnswers(numbers: readonly NumberCell[], rows: number): boolean {
  const whole = numbers.filter(({ value }) => Number.isInteger(value) && isOnScale(value));
  return rows >= FEWEST_RESPONDENTS && whole.length >= LEAST_ON_SCALE * rows;
}

function isOnScale(answer: number): boolean {
  return answer >= 1 && answer <= 4;
}

/** A numbered row is a respondent's whatever else is told of them: their work, their schooling. */
function isAnswer({ label, sign }: Row): boolean {
  return label === '' || /^\d+$/.test(label) || /^\d+$/.test(sign) || /^(resp|r)/i.test(label);
}

/** True for a sheet of answers in which each respondent's are added up or averaged beside them. */
export function hasResults(table: Table): boolean {
  const unsur = surveyOf(table)?.unsur ?? [];
  return table.columns.some(({ numeric, role }, c) => numeric && (role === 'jumlah' || role === 'rata-rata') && !unsur.includes(c));
}

/** Of what was found along the lines of such a sheet, what words say of the columns beside the answers: these agree with anything. */
export function besideAnswers(table: Table, relations: readonly Relation[]): Relation[] {
  const answers = new Set(surveyOf(table)?.unsur.map((c) => table.columns[c]?.index));
  return relations.filter(({ target, reading }) => reading.basis === 'kepala' && !answers.has(target.column));
}
