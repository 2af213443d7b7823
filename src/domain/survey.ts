import { type Failure, fail, failAt, isFailure } from './failure';
import { type Grid, isBlank, readInput } from './input';

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
 * @returns #VALUE! for text and #NUM! for an answer that is not 1, 2, 3 or 4; both name the place.
 */
export function columnTotals(answers: Grid): ColumnTotal[] | Failure {
  const width = answers[0]?.length ?? 0;
  const totals = Array.from({ length: width }, (): ColumnTotal => ({ sum: 0, count: 0 }));
  for (let from = 0; from < answers.length; from += BLOCK) {
    const block = answers.slice(from, from + BLOCK);
    for (const [column, before] of totals.entries()) {
      const total = blockTotal(block, from, column);
      if (isFailure(total)) return total;
      totals[column] = { sum: before.sum + total.sum, count: before.count + total.count };
    }
  }
  return totals;
}

/** One column of a few rows; the rows' first is row `from` of the sheet. */
function blockTotal(block: Grid, from: number, column: number): ColumnTotal | Failure {
  let sum = 0;
  let blanks = 0;
  for (const row of block) {
    const answer = row[column];
    if (typeof answer === 'number' && answer >= 1 && answer <= 4 && (answer | 0) === answer) sum += answer;
    else if (isBlank(answer)) blanks++;
    else {
      const failure = answerFault(answer);
      if (failure) return failAt(failure, from + block.indexOf(row), column);
      blanks++;
    }
  }
  return { sum, count: block.length - blanks };
}

function answerFault(answer: unknown): Failure | undefined {
  const number = readInput(answer);
  if (number === undefined || isFailure(number)) return number;
  return fail('num', `Jawaban ${String(number).replace('.', ',')} di luar skala 1–4.`, `The answer ${number} is off the scale 1–4.`);
}
