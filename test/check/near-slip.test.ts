import { slipNear } from '../../src/check/near-slip';
import type { Relation } from '../../src/relation/relation';
import { printedValue } from '../../src/relation/values';
import { numberCell, relation } from '../relation/number-cell';

const [right, base] = [73_402_978, 76_421_300];

function near(printed: number, percent = 96.05, decimals = 2, roughly = 73_402_659): number {
  const operand = numberCell(1, printed);
  const ratio: Relation = relation('rasio', [numberCell(0, percent, decimals), operand, numberCell(2, base)]);
  return slipNear(ratio, operand, roughly, printedValue);
}

test.each<[fact: string, printed: number]>([
  ['a digit left out', 7_302_978],
  ['a digit too many', 734_302_978],
  ['two digits exchanged', 37_402_978],
  ['a zero too many', 734_029_780],
  ['another sign', -73_402_978],
])('what a percentage tells roughly is %s of what is printed: %d', (_, printed) => {
  expect(near(printed)).toBe(right);
});

test.each<[fact: string, ...Parameters<typeof near>]>([
  ['no slip comes near', 51_532_783],
  ['several do', 734_022_978],
  ['the percentage tells too little', 734_029_780, 96, 0],
  ['of few digits one is near by chance', 7340],
])('it stays rough where %s', (_, ...way) => {
  expect(near(...way)).toBe(73_402_659);
});
