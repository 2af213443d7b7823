import { relationsOf } from './written-relations';

const told = (written: string) => relationsOf(written).filter((line) => line.includes('≠'));

const offices = ['Dinas Pendidikan', 'Dinas Kesehatan', 'Dinas Pekerjaan Umum', 'Dinas Perumahan', 'Satuan Polisi Pamong Praja', 'Dinas Sosial', 'Dinas Perhubungan', 'Dinas Perikanan', 'Dinas Pertanian', 'Inspektorat'];
const goods = [25_762_647_500, 17_545_605_942, 3_449_462_086, 1_377_764_585, 1_692_889_816, 942_110_300, 885_230_150, 731_904_620, 1_204_771_930, 2_018_665_410];
const wages = [86_656_271_955, 50_261_807_347, 11_208_336_210, 4_510_662_903, 9_117_540_266, 3_862_017_554, 4_016_229_318, 3_275_810_447, 8_820_116_093, 5_002_741_865];

const rupiah = (value: number | undefined) => String(value ?? '').replace(/\B(?=(\d{3})+$)/g, '.');

/** What offices spend, with the amounts of some of them replaced. */
const sheet = (name: string, changed: Readonly<Record<number, readonly (number | undefined)[]>> = {}) => [
  `# ${name}`, '| Perangkat Daerah | Belanja Pegawai | Belanja Barang dan Jasa |',
  ...offices.map((office, i) => `| ${office} | ${(changed[i] ?? [wages[i], goods[i]]).map(rupiah).join(' | ')} |`),
].join('\n');

test('a table of all sources of money differs from that of one of them by what the other sources give', () => {
  expect(told([
    sheet('Seluruh'),
    sheet('DAU', { 0: [86_656_271_955, 20_000_000_000], 1: [50_261_807_347, 10_957_797_847], 4: [9_117_540_266, 722_311_816], 8: [8_800_000_000, 1_204_771_930] }),
  ].join('\n'))).toEqual([]);
});

test('a number that two other tables split between them is no other one there', () => {
  const parts = (dak: number) => told([
    sheet('Seluruh'), sheet('DAU', { 0: [1_281_685_955, 25_762_647_500] }),
    '# DAK', '| Perangkat Daerah | Belanja Pegawai | Belanja Barang dan Jasa |', `| Dinas Pendidikan | ${rupiah(dak)} | |`,
  ].join('\n'));
  expect(parts(85_374_586_000)).toEqual([]);
  expect(parts(85_374_586_001)).not.toEqual([]);
});

test('differences to both sides remain slips', () => {
  expect(told([sheet('DPA'), sheet('Laporan', { 0: [86_656_271_955, 25_762_674_500], 4: [9_117_540_266, 1_962_889_816] })].join('\n'))).toHaveLength(2);
});
