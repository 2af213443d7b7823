import { holdsText, operand, withNumber } from './conditions';
import { writtenReference } from '../../formula/reference';
import { unknownRange } from './refusal';
import { combine, isSingle, placesOf, type Value } from './value';

/** Krejcie and Morgan: 0.96025 is 3.841 x 0.25. */
export function sampel(populasi: Value): Value {
  return {
    ...combine([populasi], true, ([text = '']) =>
      withNumber(text, populasi, '#N/A', (n) => `IF(OR(${n}<1,${n}<>INT(${n})),#NUM!,ROUND(0.96025*${n}/(0.0025*(${n}-1)+0.96025),0))`)),
    isOwn: true,
  };
}

/** The rank of each number of a range, or of the results of another call. */
export function peringkat(nrr: Value): Value {
  if (nrr.reference) {
    const range = writtenReference(nrr.reference);
    return {
      ...nrr, isOwn: true, isNumber: true, guards: [{ when: holdsText(range), error: '#VALUE!' }],
      at: (row, column) => `IF(ISNUMBER(${nrr.at(row, column)}),RANK(${nrr.at(row, column)},${range}),#N/A)`,
    };
  }
  if (!nrr.isNumber && !isSingle(nrr)) throw unknownRange(nrr.at(0, 0));
  const others = placesOf(nrr).map(([row, column]) => operand(nrr.at(row, column)));
  return {
    ...nrr, isOwn: true, isNumber: true,
    at: (row, column) => {
      const own = operand(nrr.at(row, column));
      return withNumber(own, nrr, '#N/A', (x) => `1+${others.map((other) => `(${other}>${x})`).join('+')}`);
    },
  };
}
