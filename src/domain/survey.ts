import { type Failure, fail, failAt, isFailure } from './failure';
import { type Grid, isBlank, readInput } from './input';
import { writeNumber } from './number-text';
import { decimalsOf } from './printed';

/** What the answers of one unsur come to. */
export interface ColumnTotal {
  readonly sum: number;
  /** How many respondents answered; blanks are not answers. */
  readonly count: number;
}

/** Rows walked column by column: few enough to stay in the processor's cache, many enough for the sums to stay in its registers. */
const BLOCK = 256;

/**
 * Sum and count of each column of a survey sheet, exact.
 *
 * Some Excels hand over a blank cell as 0. So rows of nothing but 0 and blanks below the last answer are blank; any other 0 is refused,
 * for it may be an answer off the scale as well as a blank cell.
 * @returns #VALUE! for text and #NUM! for an answer that is not 1, 2, 3 or 4; both name the place.
 */
export function columnTotals(answers: Grid): ColumnTotal[] | Failure {
  const width = answers[0]?.length ?? 0;
  const end = answers.findLastIndex((row) => row.some(isFilled)) + 1 || answers.length;
  const totals = Array.from({ length: width }, (): ColumnTotal => ({ sum: 0, count: 0 }));
  for (let from = 0; from < end; from += BLOCK) {
    const block = answers.slice(from, Math.min(from + BLOCK, end));
    for (let column = 0; column < width;) {
      const plain = column + 2 < width ? plainSums(block, column) : undefined;
      for (const sum of plain ?? [undefined]) {
        const total = sum === undefined ? blockTotal(block, from, column) : { sum, count: block.length };
        if (isFailure(total)) return underHeadings(total, answers);
        const before = totals[column];
        totals[column++] = { sum: total.sum + (before?.sum ?? 0), count: total.count + (before?.count ?? 0) };
      }
    }
  }
  return totals;
}

/** The failure of a text above all answers, with a word on headings: they were selected too. */
function underHeadings(failure: Failure, answers: Grid): Failure {
  const { row = 0, column = 0 } = failure.at ?? {};
  const first = answers.findIndex((cells) => cells.some(isAnswer));
  if (typeof answers[row]?.[column] !== 'string' || row >= first) return failure;
  const { id, en } = failure.message;
  return {
    ...failure,
    message: {
      id: `${id} Bila baris ini judul kolom, pilih mulai dari baris jawaban pertama.`,
      en: `${en} If this row holds headings, select from the first row of answers on.`,
    },
  };
}

function isFilled(answer: unknown): boolean {
  return readInput(answer) !== undefined && answer !== 0;
}

/** The sums of three columns beside each other, so that each row is fetched once for them; undefined when something else than an answer is among them. */
function plainSums(block: Grid, column: number): readonly number[] | undefined {
  let [left, middle, right] = [0, 0, 0];
  // By index: for-of is slower here by a half.
  for (let at = 0; at < block.length; at++) {
    const row = block[at] ?? [];
    const one = row[column];
    const two = row[column + 1];
    const three = row[column + 2];
    if (!isAnswer(one) || !isAnswer(two) || !isAnswer(three)) return undefined;
    left += one;
    middle += two;
    right += three;
  }
  return [left, middle, right];
}

function isAnswer(answer: unknown): answer is number {
  return typeof answer === 'number' && (answer | 0) === answer && answer >= 1 && answer <= 4;
}

/** One column of a few rows; the rows' first is row `from` of the sheet. */
function blockTotal(block: Grid, from: number, column: number): ColumnTotal | Failure {
  let sum = 0;
  let blanks = 0;
  for (const row of block) {
    const answer = row[column];
    if (isAnswer(answer)) sum += answer;
    else if (isBlank(answer)) blanks++;
    else {
      const read = readAnswer(answer);
      if (isFailure(read)) return failAt(read, from + block.indexOf(row), column);
      if (read === undefined) blanks++;
      else sum += read;
    }
  }
  return { sum, count: block.length - blanks };
}

function readAnswer(answer: unknown): number | undefined | Failure {
  const number = readInput(answer);
  if (typeof number !== 'number' || [1, 2, 3, 4].includes(number)) return number;
  return number === 0 ? ZERO : fail('num', `Jawaban ${written(number, 'id')} di luar skala 1–4.`, `The answer ${written(number, 'en')} is off the scale 1–4.`);
}

function written(number: number, language: 'id' | 'en'): string {
  return writeNumber(number, decimalsOf(number), language);
}

const ZERO = fail('num',
  'Jawaban 0 di luar skala 1–4. Bila selnya kosong, ketik "-": Excel tertentu membaca sel kosong sebagai 0.',
  'The answer 0 is off the scale 1–4. If the cell is blank, type "-": some Excels hand over a blank cell as 0.');
