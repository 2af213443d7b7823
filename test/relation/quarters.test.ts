import { relationsOf } from './written-relations';

const failing = (text: string) => relationsOf(text).filter((line) => line.includes('≠'));
const rupiah = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, '.');

const months = [639_988_630, 681_753_522, 913_675_849, 884_758_454, 649_119_201, 794_341_171, 674_984_117, 669_091_956, 548_625_414, 501_187_962, 583_179_076, 463_508_455];
const quarter = (k: number, of: readonly number[] = months) => of.slice(3 * k, 3 * k + 3).reduce((sum, month) => sum + month, 0);
const names = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'];
const inQuarters = <Item>(of: readonly Item[], quarters: readonly Item[]) => quarters.flatMap((one, k) => [...of.slice(3 * k, 3 * k + 3), one]);
const header = `| Uraian | ${inQuarters(names, ['Triwulan I', 'Triwulan II', 'Triwulan III', 'Triwulan IV']).join(' | ')} |`;
const row = (name: string, of: readonly number[], quarters: readonly number[]) => `| ${name} | ${inQuarters(of, quarters).map(rupiah).join(' | ')} |`;
const right = [0, 1, 2, 3].map((k) => quarter(k));

test('one row tells what its quarters are, for each of them follows from its months', () => {
  expect(failing(`${header}\n${row('Belanja', months, right)}`)).toEqual([]);
  expect(failing(`${header}\n${row('Belanja', months, [quarter(0), quarter(1) + 5_400_000, quarter(2), quarter(3)])}`)).toEqual(['I2 ≠ H2 + G2 + F2']);
  expect(failing(`${header}\n${row('Belanja', months.map((month, i) => (i === 4 ? 469_119_201 : month)), right)}`)).toEqual(['I2 ≠ H2 + G2 + F2']);
});

test('among rows of which nothing was spent', () => {
  const nothing = months.map(() => 0);
  const table = (quarters: readonly number[]) => [header, row('Pendapatan', nothing, nothing.slice(0, 4)), row('Belanja', months, quarters), row('Pembiayaan', nothing, nothing.slice(0, 4))].join('\n');
  expect(failing(table(right))).toEqual([]);
  expect(failing(table([quarter(0), quarter(1), quarter(2) - 90_000, quarter(3)]))).toEqual(['M3 ≠ L3 + K3 + J3']);
});

test('quarters that count from the beginning of the year are none of their months', () => {
  const until = (of: readonly number[]) => [3, 6, 9, 12].map((count) => of.slice(0, count).reduce((sum, month) => sum + month, 0));
  const modal = months.toReversed();
  expect(failing(`${header}\n${row('Belanja', months, until(months))}`)).toEqual([]);
  expect(failing([header, row('Belanja', months, until(months)), row('Modal', modal, until(modal))].join('\n'))).toEqual([]);
});
