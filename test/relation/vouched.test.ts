import { relationsOf } from './written-relations';

const sheet = (name: string, ...items: readonly (readonly [number, number, number])[]) => `
  # ${name}
  | Kode   | Uraian         | Volume | Satuan | Harga Satuan | Jumlah |
  | 5.2.1  | Belanja Barang |        |        |              |        |
  ${items.map(([volume, price, amount], i) => `| ${i + 1} | Barang ${i + 1} | ${volume} | Buah | ${price} | ${amount} |`).join('\n')}`;

const others = [
  sheet('Kantor', [50, 65_000, 3_250_000], [10, 500_000, 5_000_000], [15, 35_000, 525_000]),
  sheet('Posyandu', [600, 5_000, 3_000_000], [60, 35_000, 2_100_000], [24, 200_000, 4_800_000]),
  sheet('PKK', [200, 30_000, 6_000_000], [5, 35_000, 175_000], [60, 50_000, 3_000_000]),
];
const failing = (...sheets: readonly string[]) => relationsOf(sheets.join('\n')).filter((line) => line.includes('≠'));

test('one item that is bought is volume times price, as the items of other tables under the same words are', () => {
  expect(failing(...others, sheet('LPMD', [120, 25_000, 300_000]))).toEqual(['LPMD!F3 ≠ LPMD!C3 × LPMD!E3']);
  expect(failing(...others, sheet('LPMD', [120, 25_000, 3_000_000]))).toEqual([]);
});

test('two tables tell nothing of a third', () => {
  expect(failing(...others.slice(0, 2), sheet('LPMD', [120, 25_000, 300_000]))).toEqual([]);
});

test('nor do three where a larger one is reckoned otherwise, or as many as they are fail', () => {
  const odd = sheet('LPMD', [120, 25_000, 300_000]);
  const larger = sheet('RT', [12, 25_000, 480_000], [7, 35_000, 120_500], [31, 5_000, 610_000], [18, 65_000, 99_000]);
  expect(failing(...others, odd, larger).filter((line) => line.startsWith('LPMD'))).toEqual([]);
  expect(failing(...others, odd, sheet('RW', [12, 25_000, 480_000]), sheet('BPD', [9, 40_000, 75_000]))).toEqual([]);
});

test('so is the total of a single row', () => {
  const desa = (name: string, ...rows: readonly (readonly [number, number, number])[]) => `
    # ${name}
    | Dusun | Laki-laki | Wanita lain | Jumlah |
    ${rows.map((row, i) => `| Dusun ${i + 1} | ${row.join(' | ')} |`).join('\n')}`;
  const known = ['Jati', 'Dagen', 'Palur'].map((name, i) => desa(name, [412 + i, 398, 810 + i], [377, 365 + i, 742 + i], [501, 488, 989]));
  expect(failing(...known, desa('Sroyo', [326, 331, 675]))).toEqual(['Sroyo!D2 ≠ Sroyo!C2 + Sroyo!B2']);
});
