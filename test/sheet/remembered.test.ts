import { forgetMany, recalled } from '../../src/sheet/remembered';

test('few texts are asked about once, also in the next workbook; of very many each check begins anew', () => {
  let asked = 0;
  const lengthOf = recalled((text) => {
    asked++;
    return text.length;
  });
  const askAll = (count: number) => Array.from({ length: count }, (_, i) => lengthOf(`baris ${i}`));
  askAll(10);
  forgetMany();
  expect(askAll(10)).toEqual(new Array<number>(10).fill(7));
  expect(asked).toBe(10);
  askAll(30_000);
  askAll(30_000);
  expect(asked).toBe(30_000);
  forgetMany();
  askAll(10);
  expect(asked).toBe(30_010);
});
