import { bobotOf } from '../../domain/options';
import { isFailure } from '../../domain/failure';
import { holdsText, isNothing, isWord, operand } from './conditions';
import { wrongCall } from './options';
import { cellOf, type Reference, writtenReference } from '../../formula/reference';
import { Refused, unknownRange } from './refusal';
import { type Guard, isSingle, placesOf, type Value } from './value';

/** The weights of the unsur as formulas. */
export interface Weights {
  readonly each: (column: number) => string;
  /** The weight of all, when they share one. */
  readonly equal?: string;
  readonly guards: readonly Guard[];
}

/** How many decimals a weight of 1/unsur may be rounded or cut to. */
const CONVENTIONS = '{2,3,4,5,6,7,8,9}';

/**
 * The weights that an argument gives.
 * @param columns the answers; a column without any is left out, the others share its weight.
 * @param whole true where the weights must make up 1 even when one weight is given for all.
 */
export function weightsOf(bobot: Value | undefined, columns: readonly string[], whole: boolean): Weights {
  const filled = `(${columns.map((column) => `(COUNT(${column})>0)`).join('+')})`;
  const standard = `ROUND(1/${filled},3)`;
  if (!bobot) return shared(standard);
  if (bobot.unknown !== undefined) throw unknownRange(bobot.unknown);
  if (bobot.literal !== undefined) {
    const word = bobotOf([[bobot.literal]]);
    if (isFailure(word)) throw wrongCall(word);
    return shared(word === 'eksak' ? `1/${filled}` : standard);
  }
  if (!isSingle(bobot)) {
    if (!bobot.reference) throw unknownRange(bobot.at(0, 0));
    return listed(bobot, bobot.reference, columns, filled);
  }
  const weight = operand(bobot.at(0, 0));
  const outside = `OR(${weight}<=0,${weight}>1)`;
  const fault = sumFault(`${weight}*${filled}`, weight, filled);
  if (bobot.isNumber) return shared(weight, [{ when: outside, error: '#VALUE!' }, ...(whole ? [{ when: fault, error: '#VALUE!' } as const] : [])]);
  const word = `IF(${isWord(weight, 'eksak')},FALSE,NOT(${isNothing(weight)}))`;
  return shared(`IF(ISNUMBER(${weight}),${weight},IF(${isWord(weight, 'eksak')},1/${filled},${standard}))`, [
    { when: `IF(ISNUMBER(${weight}),${outside},${word})`, error: '#VALUE!' },
    ...(whole ? [{ when: `IF(ISNUMBER(${weight}),${fault},FALSE)`, error: '#VALUE!' } as const] : []),
  ]);
}

function shared(equal: string, guards: readonly Guard[] = []): Weights {
  return { equal, each: () => equal, guards };
}

function listed(bobot: Value, reference: Reference, columns: readonly string[], filled: string): Weights {
  const count = bobot.rows * bobot.columns;
  if (count !== columns.length) {
    throw new Refused('wrong-call', `Ada ${count} bobot untuk ${columns.length} unsur.`, `There are ${count} weights for ${columns.length} unsur.`);
  }
  const range = writtenReference(reference);
  const cells = placesOf(bobot).map(([row, column]) => cellOf(reference, row, column));
  const idle = cells.map((cell, index) => `(COUNT(${columns[index] ?? ''})=0)*(N(${cell})<>0)`).join('+');
  const convention = `IF(SUMPRODUCT(--(${range}=MAX(${range})))=${filled},MAX(${range}),0)`;
  return {
    each: (column) => `N(${cells[column] ?? ''})`,
    guards: [
      { when: holdsText(range), error: '#VALUE!' },
      { when: `SUMPRODUCT(--(${range}<0))>0`, error: '#VALUE!' },
      { when: `${idle}>0`, error: '#N/A' },
      { when: sumFault(`SUM(${range})`, convention, filled), error: '#VALUE!' },
    ],
  };
}

/** True when the weights do not make up 1 and are not 1/unsur rounded or cut either. */
function sumFault(sum: string, equal: string, filled: string): string {
  const conventions = `(ROUND(1/${filled},${CONVENTIONS})=${equal})+(ROUNDDOWN(1/${filled},${CONVENTIONS})=${equal})`;
  return `IF(ROUND(ABS(${sum}-1),10)>0.0005,SUMPRODUCT(${conventions})=0,FALSE)`;
}
