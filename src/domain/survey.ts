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
  const sums = Array.from({ length: width }, () => 0);
  const counts = Array.from({ length: width }, () => 0);
  for (let from = 0; from < answers.length; from += BLOCK) {
    const to = Math.min(answers.length, from + BLOCK);
    for (let column = 0; column < width; column++) {
      let sum = 0;
      let blanks = 0;
      for (let row = from; row < to; row++) {
        const answer = answers[row]?.[column];
        if (answer === 1 || answer === 2 || answer === 3 || answer === 4) sum += answer;
        else if (isBlank(answer)) blanks++;
        else {
          const failure = answerFault(answer);
          if (failure) return failAt(failure, row, column);
          blanks++;
        }
      }
      sums[column] = (sums[column] ?? 0) + sum;
      counts[column] = (counts[column] ?? 0) + to - from - blanks;
    }
  }
  return sums.map((sum, column) => ({ sum, count: counts[column] ?? 0 }));
}

function answerFault(answer: unknown): Failure | undefined {
  const number = readInput(answer);
  if (number === undefined || isFailure(number)) return number;
  return fail('num', `Jawaban ${String(number).replace('.', ',')} di luar skala 1–4.`, `The answer ${number} is off the scale 1–4.`);
}
