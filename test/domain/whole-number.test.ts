import { wholeNumber } from '../../src/domain/whole-number';

test.each([['0', 0], ['7', 7], ['0024', 24], ['2023', 2023]])('the digits "%s" are %i', (text, value) => {
  expect(wholeNumber(text)).toBe(value);
});

test.each(['', ' ', '-1', '1.5', '1e3', 'a1', '1a', 'abc', '12 3'])('"%s" is no run of digits', (text) => {
  expect(wholeNumber(text)).toBeNaN();
});
