import { relationsOf } from './written-relations';

const religions = (pieces: readonly string[], shares: readonly string[]) => relationsOf(`
  | No | Agama    | Jumlah | Persentase (%) |
  ${['Islam', 'Kristen', 'Katolik', 'Hindu', 'Budha'].map((name, i) => `| ${i + 1} | ${name} | ${pieces[i] ?? ''} | ${shares[i] ?? ''} |`).join('\n')}`);

const PIECES = ['8.123', '1.203', '455', '77', '42'];
const SHARES = ['82,05', '12,15', '4,60', '0,78', '0,42'];

test('percentages are parts of what their column comes to, though no total says so', () => {
  expect(religions(PIECES, SHARES)).toEqual([2, 3, 4, 5, 6].map((row) => `D${row} = 100 × C${row} / (C2:C6)`));
});

test('one of them is wrong', () => {
  expect(religions(PIECES, SHARES.with(1, '12,51'))).toContain('D3 ≠ 100 × C3 / (C2:C6)');
});

test('one of the numbers is wrong, and with it the whole', () => {
  const lines = religions(PIECES.with(1, '1.230'), SHARES);
  expect(lines.filter((line) => line.includes('≠'))).toEqual([2, 3, 4].map((row) => `D${row} ≠ 100 × C${row} / (C2:C6)`));
});

test('they may be parts of more than what is listed', () => {
  expect(religions(PIECES, ['81,23', '12,03', '4,55', '0,77', '0,42'])).toEqual([]);
});

test('two of them that fail are no mistakes but other numbers', () => {
  expect(religions(PIECES, SHARES.with(0, '80,11').with(1, '14,20'))).toEqual([]);
});

test('whole numbers that come to about a hundred are no shares of what comes to about as much', () => {
  const rooms = [[11, 14], [9, 11], [10, 12], [10, 12], [6, 6], [6, 6], [11, 11], [7, 8], [14, 16], [13, 15], [6, 6]] as const;
  const said = relationsOf(`
    | No | Sekolah | Ruang Kelas | Kebutuhan |
    ${rooms.map(([has, needs], i) => `| ${i + 1} | SDN ${i + 1} | ${has} | ${needs} |`).join('\n')}
    |    | Jumlah | 103 | 117 |`);
  expect(said).toEqual(['C13 = C2:C12', 'D13 = D2:D12']);
});

test('of two totals one is the whole, though a small share is as much of either', () => {
  const spent = [23322200, 33618400, 5383000, 3508000, 610000, 18947185];
  const shares = ['27,32', '39,37', '6,30', '4,11', '0,71', '22,19'];
  const table = (printed: readonly string[]) => relationsOf(`
    | No | Komponen | Jumlah | % |
    ${spent.map((amount, i) => `| ${i + 1} | Belanja ${i + 1} | ${amount} | ${printed[i] ?? ''} |`).join('\n')}
    |    | Jumlah Pengeluaran | 85388785 | 100,00 |
    |    | Jumlah Penerimaan  | 86000000 |        |`).filter((line) => line.startsWith('D'));
  expect(table(shares).filter((line) => line.includes('≠'))).toEqual([]);
  expect(table(shares.with(1, '37,39'))).toContain('D3 ≠ 100 × C3 / C8');
});
