import type { Operator } from '../../src/formula/syntax';
import { type Failure, isFailure } from '../../src/domain/failure';
import type { Matrix, Single } from './matrix';

type Computed = (args: readonly Matrix[]) => Single;

const number = (value: Single): number => {
  if (typeof value === 'string') throw new Error(`"${value}" is no number`);
  return Number(value ?? 0);
};
/** In ranges only numbers count. */
const numbersIn = (args: readonly Matrix[]): number[] => args.flat(2).filter((value) => typeof value === 'number');
const sum = (numbers: readonly number[]): number => numbers.reduce((total, value) => total + value, 0);
const placeOf = (matrix: Matrix = [], place = 0): Single | Failure => matrix.flat()[place] ?? null;
const at = (matrix: Matrix = [], place = 0): Single => {
  const value = placeOf(matrix, place);
  if (isFailure(value)) throw new Error(`a function of ours fails: ${value.error}`);
  return value;
};

const inProduct = (value: Single | Failure): number => (typeof value === 'number' ? value : 0);

const CALLS: Readonly<Record<string, Computed>> = {
  SUM: (args) => sum(numbersIn(args)),
  COUNT: (args) => numbersIn(args).length,
  MAX: (args) => Math.max(0, ...numbersIn(args)),
  AVERAGE: (args) => {
    const numbers = numbersIn(args);
    if (numbers.length === 0) throw new Error('the mean of nothing');
    return sum(numbers) / numbers.length;
  },
  COUNTIF: ([cells, wanted]) => cells?.flat().filter((value) => value !== null && !isFailure(value) && operate('=', value, at(wanted))).length ?? 0,
  COUNTA: (args) => args.flat(2).filter((value) => value !== null).length,
  ROUND: ([value, digits]) => {
    const scale = 10 ** number(at(digits));
    return Math.round(number(at(value)) * scale) / scale;
  },
  SUMPRODUCT: ([one = [], other = []]) => sum(one.flat().map((value, index) => inProduct(value) * inProduct(placeOf(other, index)))),
  OR: (args) => args.some((arg) => Boolean(at(arg))),
  AND: (args) => args.every((arg) => Boolean(at(arg))),
  INDEX: ([cells, place]) => at(cells, number(at(place)) - 1),
  MATCH: ([wanted, cells]) => {
    const place = cells?.flat().findIndex((value) => value !== null && value === at(wanted)) ?? -1;
    if (place < 0) throw new Error('nothing matches');
    return place + 1;
  },
};

function operate(operator: Operator, left: Single, right: Single): Single {
  switch (operator) {
    case '+': return number(left) + number(right);
    case '-': return number(left) - number(right);
    case '*': return number(left) * number(right);
    case '/': return number(left) / number(right);
    case '&': return `${left ?? ''}${right ?? ''}`;
    case '=': return (left ?? blankBeside(right)) === (right ?? blankBeside(left));
    case '<>': return !operate('=', left, right);
    case '>=': return number(left) >= number(right);
    case '<=': return number(left) <= number(right);
    case '>': return number(left) > number(right);
    case '<': return number(left) < number(right);
    default: throw new Error(`${operator} is not computed here`);
  }
}

/** A blank cell is 0 beside a number and "" beside a text. */
const blankBeside = (other: Single): Single => (typeof other === 'string' ? '' : 0);

/** Excel's own functions and operators, as far as templates use them. */
export const ordinary = {
  number,
  operate,
  call: (name: string, args: readonly Matrix[]): Single => {
    const computed = CALLS[name];
    if (!computed) throw new Error(`${name} is not computed here`);
    return computed(args);
  },
};
