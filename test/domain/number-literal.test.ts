import { numberLiteral } from '../../src/domain/number-literal';

test.each([['1.5E3', 1500], ['.5', 0.5], [' 7 ', 7], ['0', 0], ['', NaN], ['  ', NaN], ['1,5', NaN], ['A1', NaN]])('"%s" in a formula is %d', (text, value) => {
  expect(numberLiteral(text)).toBe(value);
});
