import { relationsOf } from './written-relations';

const services = ({ count = '336', index = '85,29', asked = 45, word = 'Jumlah / Rata-rata' }) => relationsOf(`
  | No | Jenis Layanan | Responden | Nilai IKM |
  | 1  | Legalisasi    | 100       | 93,54     |
  | 2  | KTP           | 87        | 80,08     |
  | 3  | KK            | 55        | 79,98     |
  | 4  | SKTM          | 49        | 89,51     |
  | 5  | Dispensasi    | ${asked}  | 83,32     |
  |    | ${word}       | ${count}  | ${index}  |`);
const last = (lines: readonly string[]) => lines.filter((line) => /^[CD]7/.test(line));

test('a row "Jumlah / Rata-rata" adds up what is counted and averages what is measured', () => {
  expect(last(services({}))).toEqual(['C7 = C2:C6', 'D7 = mean D2:D6']);
});

test('where one holds, the other is wrong; where none does, both are worth a look', () => {
  expect(last(services({ index: '82,59' }))).toEqual(['C7 = C2:C6', 'D7 ≠ mean D2:D6']);
  expect(last(services({ asked: 54 }))).toEqual(['C7 ≠ C2:C6', 'D7 = mean D2:D6']);
  expect(last(services({ index: '82,59', asked: 54 }))).toEqual(['C7 ≠ C2:C6 (?)', 'D7 ≠ mean D2:D6 (?)']);
});

test('a mean that is weighted by another column is another mean', () => {
  expect(last(services({ index: '85,88' }))).toEqual(['C7 = C2:C6']);
});
