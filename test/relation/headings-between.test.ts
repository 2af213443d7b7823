import { relationsOf } from './written-relations';

/** Amounts below headings, some of which have none themselves. */
const belanja = (gedung = '105.700.000') => relationsOf(`
  | Uraian | | | Pagu | Realisasi |
  | **Belanja Modal Gedung dan Bangunan** | | | **113.047.084** | **10.972.198** |
  | | **Bangunan Tempat Olahraga** | | **${gedung}** | **8.818.910** |
  | | | **Sarana Olahraga** | **41.600.000** | **8.818.910** |
  | | | > Pembangunan Tribun | 5.000.000 | 1.453.371 |
  | | | > Pembangunan Wisma | 36.600.000 | 7.365.539 |
  | | | **Pusat Olahraga** | **64.100.000** | **0** |
  | | | **Desa Sena** | | |
  | | | > Pembangunan Arena | 17.000.000 | |
  | | | > Pembangunan Stadion | 47.100.000 | |
  | | **Bangunan Tempat Kerja** | | | |
  | | | **Sarana Kerja** | **7.347.084** | **2.153.288** |
  | | | > Rehab Kantor | 3.147.084 | 1.127.032 |
  | | | > Rehab Ruang | 4.200.000 | 1.026.256 |`);

test('what stands below a heading without amounts is no part of the row above that looks like the heading', () => {
  expect(belanja()).toEqual(expect.arrayContaining(['D2 = D3 + D12', 'D3 = D4 + D7', 'D4 = D5:D6', 'D7 = D9:D10', 'D12 = D13:D14']));
  expect(belanja().filter((line) => line.includes('≠'))).toEqual([]);
});

test('a total of those that are its parts is off by them alone', () => {
  expect(belanja('107.500.000')).toContain('D3 ≠ D4 + D7');
});
