import { relationsOf } from './written-relations';

const failing = (text: string) => relationsOf(text).filter((line) => line.includes('≠'));

test('a subtotal is no rest of the grand total, of which percentages would have to be taken away', () => {
  expect(failing(`
    | No | Sasaran          | Program   | Anggaran      | Realisasi     | %     | % thd Total |
    | 1  | Sasaran 1        | Program A | 1.507.755.712 | 1.340.545.640 | 88,91 |             |
    |    |                  | Program B | 1.231.908.000 | 1.067.817.825 | 86,68 |             |
    |    | Jumlah Sasaran 1 |           | 2.739.663.712 | 2.408.363.465 | 87,91 | 56,64       |
    | 2  | Sasaran 2        | Program C | 1.999.914.600 | 1.859.920.578 | 93,00 |             |
    |    |                  | Program D | 96.918.000    | 94.398.132    | 97,40 |             |
    |    | Jumlah Sasaran 2 |           | 2.096.832.600 | 1.954.318.710 | 93,20 | 43,36       |
    |    | JUMLAH TOTAL     |           | 4.836.496.312 | 4.362.682.175 | 90,20 | 100         |`)).toEqual([]);
});

test('what comes and goes makes the number below it', () => {
  expect(failing(`
    | Uraian               | 2021  | 2022  | 2023  | 2024  |
    | Penduduk awal tahun  | 31204 | 31590 | 31944 | 32377 |
    | Lahir dan datang     | 812   | 797   | 845   | 903   |
    | Mati dan pindah      | 426   | 443   | 412   | 455   |
    | Jumlah akhir tahun   | 31590 | 31944 | 32377 | 32285 |`)).toEqual(['E5 ≠ E2 + E3 − E4']);
});

describe('a surplus', () => {
  const account = ({ tax = '290.223.018', surplus = '(182.481.009)' }) => failing(`
    | No | Uraian                  | Anggaran      | Realisasi     | Tahun Lalu    |
    | 1  | PENDAPATAN              |               |               |               |
    | 2  | Pajak Daerah            | 293.787.277   | ${tax}        | 320.573.066   |
    | 3  | Retribusi Daerah        | 16.406.803    | 15.210.785    | 31.210.875    |
    | 4  | Jumlah Pendapatan       | 310.194.080   | 305.433.803   | 351.783.941   |
    | 5  | BELANJA                 |               |               |               |
    | 6  | Belanja Pegawai         | 412.805.600   | 398.114.812   | 401.902.142   |
    | 7  | Belanja Barang dan Jasa | 96.120.000    | 89.800.000    | 92.440.700    |
    | 8  | Jumlah Belanja          | 508.925.600   | 487.914.812   | 494.342.842   |
    | 9  | SURPLUS/(DEFISIT)       | (198.731.520) | ${surplus}    | (142.558.901) |`);

  it('is what one total leaves of another', () => {
    expect(account({})).toEqual([]);
    expect(account({ surplus: '(128.481.009)' })).toEqual(['D10 ≠ D5 − D9']);
  });

  it('is no part of the total that it makes with the other one', () => {
    expect(account({ tax: '290.223.118' })).toEqual(['D5 ≠ D3:D4']);
  });
});

test('a column that is zero wherever a formula holds has no part in it', () => {
  expect(failing(`
    | Desa  | Dana Desa     | PADes     | Pendapatan    | Belanja       | Surplus     |
    | Dagen | 1.897.213.488 | 2.629.061 | 1.899.842.549 | 1.748.681.031 | 151.161.518 |
    | Palur | 1.214.257.515 | 0         | 1.214.257.515 | 1.140.172.058 | 74.085.457  |
    | Jati  | 1.253.076.570 | 0         | 1.253.076.570 | 1.131.310.463 | 121.766.107 |
    | Jetis | 1.212.951.322 | 0         | 1.212.951.322 | 1.152.281.800 | 60.669.522  |
    | Sroyo | 1.048.337.665 | 0         | 1.048.337.665 | 971.972.613   | 76.365.052  |`)).toEqual([]);
});

test('net ekspor is what ekspor leaves when impor is taken from it', () => {
  const trade = (net: string) => relationsOf(`
    | Komponen Pengeluaran | 2021   | 2022   | 2023   | 2024   |
    | 5. Ekspor            | 4,46   | 4,64   | 4,26   | 4,56   |
    | 6. Impor             | 85,94  | 78,08  | 71,54  | 69,80  |
    | Net ekspor           | ${net} | -73,44 | -67,28 | -65,24 |`).filter((line) => line.includes('≠'));
  expect(trade('-81,48')).toEqual([]);
  expect(trade('-814,80')).toEqual(['B4 ≠ B2 − B3']);
});
