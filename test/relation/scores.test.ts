import { relationsOf } from './written-relations';

const answers = (third: string, heading = (score: number) => `Jawaban (${score})`) => relationsOf(`
  | No | Unsur       | ${heading(1)} | ${heading(2)} | ${heading(3)} | ${heading(4)} | Jumlah Skor |
  | 1  | Persyaratan | 0             | 5             | 60            | 35            | 330         |
  | 2  | Prosedur    | 1             | 9             | 50            | 40            | 329         |
  | 3  | Waktu       | 2             | 7             | 71            | 20            | ${third}    |
  | 4  | Biaya       | 0             | 0             | 80            | 20            | 320         |
  | 5  | Produk      | 0             | 3             | 77            | 20            | 317         |`);

test('answers are added up, each times the score that heads its column', () => {
  expect(answers('309')).toEqual([2, 3, 4, 5, 6].map((row) => `G${row} = 1·C${row} + 2·D${row} + 3·E${row} + 4·F${row}`));
});

test('one that is another number is wrong', () => {
  expect(answers('318')).toContain('G4 ≠ 1·C4 + 2·D4 + 3·E4 + 4·F4');
});

test('columns of other numbers than scores are not weighted', () => {
  expect(answers('309', (score) => `Triwulan ${score + 1}`)).toEqual([]);
});
