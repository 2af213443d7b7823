import { relationsOf } from './written-relations';

const said = (...rows: readonly string[]) => relationsOf([
  '| Uraian | Anggaran 2021 | Realisasi 2021 | Realisasi 2020 |', ...rows].join('\n')).filter((line) => line.includes('≠'));

const ABOVE = [
  '| **PENDAPATAN** | | | |',
  '| Pajak Daerah | 6.752.747.567 | 6.279.825.707 | 6.414.968.983 |',
  '| Retribusi Daerah | 66.005.892 | 46.208.627 | 56.284.299 |',
  '| **JUMLAH PENDAPATAN** | 6.818.753.459 | 6.326.034.334 | 6.471.253.282 |',
  '| **BELANJA** | | | |',
  '| Belanja Pegawai | 598.998.805 | 428.123.099 | 593.152.077 |',
  '| Belanja Barang | 107.225.356 | 89.959.054 | 113.386.812 |',
  '| **JUMLAH BELANJA** | 706.224.161 | 518.082.153 | 706.538.889 |',
  '| **SURPLUS / (DEFISIT)** | 6.112.529.298 | 5.807.952.181 | 5.764.714.393 |',
  '| **PEMBIAYAAN** | | | |',
];

test('a surplus is no part of the total of what stands below it, be that a single row or none this year', () => {
  expect(said(
    ...ABOVE,
    '| Penggunaan SiLPA | - | - | 46.924.842 |',
    '| **JUMLAH PENERIMAAN** | - | - | 46.924.842 |',
    '| Penyertaan Modal | 347.941.618 | 295.990.759 | 263.098.181 |',
    '| **JUMLAH PENGELUARAN** | 347.941.618 | 295.990.759 | 263.098.181 |',
  )).toEqual([]);
});

test('rows set off below the last ones are none of their parts because the totals above hold', () => {
  expect(said(
    ...ABOVE,
    '| Penggunaan SiLPA | 627.270.008 | 653.006.557 | 661.842.326 |',
    '| **JUMLAH PENERIMAAN** | 627.270.008 | 653.006.557 | 661.842.326 |',
    '| Penyertaan Modal | 108.305.532 | 97.319.565 | 117.368.267 |',
    '| Pokok Utang | - | - | 555.113.636 |',
    '| **JUMLAH PENGELUARAN** | 108.305.532 | 97.319.565 | 672.481.903 |',
    '| **Pembiayaan Bersih** | 518.964.476 | 555.686.992 | -10.639.577 |',
    '| **SISA LEBIH** | 6.631.493.774 | 6.363.639.173 | 5.754.074.816 |',
  )).toEqual([]);
});

test('pembiayaan neto is what is left of penerimaan', () => {
  const rows = (netto: string) => said(
    ...ABOVE,
    '| **PENERIMAAN PEMBIAYAAN** | 184.415.239 | 114.741.092 | 135.670.962 |',
    '| Penggunaan SiLPA | 184.415.239 | 114.741.092 | 135.670.962 |',
    '| **PENGELUARAN PEMBIAYAAN** | 344.026.361 | 307.424.377 | 285.272.626 |',
    '| Penyertaan Modal | 99.926.956 | 98.998.125 | 95.410.255 |',
    '| Pokok Utang | 244.099.405 | 208.426.252 | 189.862.371 |',
    `| **PEMBIAYAAN NETO** | -159.611.122 | -192.683.285 | ${netto} |`,
  );
  expect(rows('-149.601.664')).toEqual([]);
  expect(rows('-149.610.664')).toEqual(['D17 ≠ D12 − D14']);
});
