import { checkAll } from '../../src/check/check-workbook';
import { readWritten } from '../written/written';

const check = (capaian: string, kategori: string) => checkAll(readWritten(`
  | Sasaran   | Target | Realisasi | Capaian (%) | Kategori    |
  | Ngringo   | 3.860  | 2.521     | ${capaian}  | ${kategori} |
  | Jaten     | 2.590  | 1.544     | 59,61       | Cukup       |
  | Palur     | 3.378  | 2.990     | 88,51       | Baik        |
  | Sroyo     | 1.131  | 1.100     | 97,26       | Baik        |
  | Dagen     | 3.539  | 3.610     | 102,01      | Sangat Baik |`, 'numbers with formats').workbook);
const corrections = (capaian: string, kategori: string) => check(capaian, kategori).corrections;
const changes = (capaian: string, kategori: string) => corrections(capaian, kategori).map(({ cells }) => cells.map(({ cell, from, to }) => `${cell} ${from} → ${to}`).join(', '));

test('a label that was right for the wrong percentage follows it', () => {
  expect(changes('88,42', 'Baik')[0]).toBe('D2 88.42 → 65.31, E2 Baik → Cukup');
  expect(corrections('88,42', 'Baik')[0]?.message.id).toContain('Yang dihitung darinya ikut berubah: Lembar1!E2 menjadi "Cukup".');
});

test('since a percentage with its label is more to change than an amount alone, the amounts are offered too', () => {
  expect(changes('88,42', 'Baik').slice(1)).toEqual(['C2 2521 → 3413', 'B2 3860 → 2851']);
});

test('a label that is right once the percentage is stays', () => {
  expect(changes('88,42', 'Cukup')).toEqual(['D2 88.42 → 65.31']);
  expect(changes('67,42', 'Cukup')).toEqual(['D2 67.42 → 65.31']);
});

test('it is not accused, but said to fit once the percentage is put right', () => {
  const [finding] = check('88,42', 'Cukup').findings.filter(({ rule }) => rule === 'kategori-tidak-cocok');
  expect(finding).toMatchObject({ cell: 'E2', level: 'patut-dicek', correction: 0 });
  expect(finding?.message).toEqual({
    id: 'Di Lembar1!E2 tertulis "Cukup". Itu tidak cocok dengan 88,42 (D2), tetapi cocok begitu D2 diperbaiki menjadi 65,31.',
    en: 'Lembar1!E2 shows "Cukup". That does not fit 88.42 (D2), but fits once D2 is corrected to 65.31.',
  });
});

test('a label that is right neither before nor after is judged by the number that should stand there', () => {
  const [finding] = check('88,42', 'Kurang').findings.filter(({ rule }) => rule === 'kategori-tidak-cocok');
  expect(finding).toMatchObject({ cell: 'E2', level: 'salah', expected: 'Cukup' });
  expect(finding?.message.id).toBe('Di Lembar1!E2 tertulis "Kurang", padahal 65,31 (yang seharusnya di D2) adalah "Cukup" menurut LKjIP, tabel 3.1.1 (skala capaian kinerja).');
});
