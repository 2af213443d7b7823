import rule from '../../src/rules/rujukan-meleset';
import { testRule } from './harness';

/** Four sheets of one program each, whose totals have several names. */
const SHEETS = `
  # P1
  PROGRAM UMUM DAN KEPEGAWAIAN

  | No | Kegiatan | Pagu | TW I | TW II | Realisasi |
  | 1 | Rapat      | 6.929.000  | 2.980.114  | 3.544.252 | 6.524.366  |
  | 2 | Perjalanan | 12.162.000 | 7.050.005  | 4.322.377 | 11.372.382 |
  |   | Jumlah     | 19.091.000 | 10.030.119 | 7.866.629 | 17.896.748 |
  # P2
  PROGRAM PELAYANAN MASYARAKAT

  | No | Kegiatan | Pagu | TW I | TW II | Realisasi |
  | 1 | Rapat      | 4.423.000  | 2.300.001  | 1.755.815 | 4.055.816  |
  | 2 | Perjalanan | 6.397.000  | 1.166.238  | 4.368.789 | 5.535.027  |
  | 3 | Cetak      | 12.487.000 | 8.700.365  | 3.427.459 | 12.127.824 |
  |   | Jumlah     | 23.307.000 | 12.166.604 | 9.552.063 | 21.718.667 |
  # P3
  PROGRAM PEMBERDAYAAN DESA

  | No | Kegiatan | Pagu | TW I | TW II | Realisasi |
  | 1 | Rapat      | 9.075.000  | 2.861.668 | 5.364.922 | 8.226.590  |
  | 2 | Perjalanan | 7.818.000  | 4.021.953 | 3.320.982 | 7.342.935  |
  |   | Total      | 16.893.000 | 6.883.621 | 8.685.904 | 15.569.525 |
  # P4
  PROGRAM KETENTRAMAN UMUM

  | No | Kegiatan | Pagu | TW I | TW II | Realisasi |
  | 1 | Rapat      | 10.395.000 | 7.936.302  | 1.890.730  | 9.827.032  |
  | 2 | Perjalanan | 12.034.000 | 2.798.521  | 8.910.116  | 11.708.637 |
  | 3 | Cetak      | 14.893.000 | 7.953.485  | 6.374.485  | 14.327.970 |
  |   | JUMLAH     | 37.322.000 | 18.688.308 | 17.175.331 | 35.863.639 |`;

const RIGHT = ['=P1!F6 → 17.896.748', '=P2!F7 → 21.718.667', '=P3!F6 → 15.569.525', '=P4!F7 → 35.863.639', '91.048.579'];

/** The sheets, and one that shows their totals; its column of realisasi, and what it comes to, as given. */
function recap([one, two, three, four, sum]: readonly string[] = RIGHT): string {
  return `
    # Rekap
    REKAPITULASI

    | No | Program                 | Pagu                 | Realisasi |
    | 1  | Umum dan Kepegawaian    | =P1!C6 → 19.091.000  | ${one ?? ''} |
    | 2  | Pelayanan Masyarakat    | =P2!C7 → 23.307.000  | ${two ?? ''} |
    | 3  | Pemberdayaan Desa       | =P3!C6 → 16.893.000  | ${three ?? ''} |
    | 4  | Ketentraman Umum        | =P4!C7 → 37.322.000  | ${four ?? ''} |
    |    | Jumlah                  | =SUM(C4:C7) → 96.613.000 | =SUM(D4:D7) → ${sum ?? ''} |
    ${SHEETS}`;
}

function recapWith(third: string, sum: string): string {
  return recap(RIGHT.with(2, third).with(4, sum));
}

/** A summary of the recap. */
function summary(second: string): string {
  return `${recap()}
    # Ringkasan
    | Uraian               | Nilai |
    | Total Pagu           | =Rekap!C8 → 96.613.000 |
    ${second}
    | Pagu yang disetujui  | =Rekap!C8 → 96.613.000 |
    | Pagu Umum dan Kepegawaian | =Rekap!C4 → 19.091.000 |
    | Realisasi akhir      | =Rekap!D8 → 91.048.579 |`;
}

testRule(rule, {
  mends: false,
  valid: {
    'totals of four sheets': recap(),
    'a row of its own name is meant, even if the others are totals': summary('| Total Realisasi | =Rekap!D8 → 91.048.579 |'),
    'a sheet without the heading of the others': recap().replace(/(# P3[^#]*)TW II \| Realisasi/, '$1TW II | Terserap'),
    'rows that choose rows of one sheet, each its own': `
      # Ikhtisar
      | Kegiatan   | Pagu |
      | Rapat      | =P2!C4 → 4.423.000 |
      | Perjalanan | =P2!C5 → 6.397.000 |
      | Cetak      | =P2!C6 → 12.487.000 |
      | Jumlah     | =SUM(B2:B4) → 23.307.000 |
      ${SHEETS}`,
  },
  unrelated: {
    'a row in which everything was typed, for it is reckoned in another unit': `
      # Timbulan
      | Usaha       | Tenaga                 | Limbah A                   | Limbah B                   | Jumlah |
      | Industri    | 122.085                | =Satuan!B4 → 0,088         | =Satuan!C4 → 0,031         | 0,119 |
      | Konstruksi  | 48.210                 | =Satuan!B$4 → 0,088        | =Satuan!C$4 → 0,031        | 0,119 |
      | Perdagangan | 91.337                 | =Satuan!B$4 → 0,088        | =Satuan!C$4 → 0,031        | 0,119 |
      | Listrik     | 43.558.914             | 0,004                      | 0,002                      | 0,006 |
      | Jasa        | 60.571                 | =Satuan!B$4 → 0,088        | =Satuan!C$4 → 0,031        | 0,119 |
      | Real Estat  | 12.904                 | =Satuan!B$4 → 0,088        | =Satuan!C$4 → 0,031        | 0,119 |
      # Satuan
      SATUAN TIMBULAN

      | Sumber  | Limbah A | Limbah B |
      | Pegawai | 0,088    | 0,031    |
      | Ternak  | 1,250    | 0,430    |`,
  },
  invalid: {
    'a row above the total': recapWith('=P3!F5 → 7.342.935 «rujukan-meleset 15569525»', '82.821.989'),
    'the column beside it': recapWith('=P3!E6 → 8.685.904 «rujukan-meleset 15569525»', '84.164.958'),
    'the sheet of another row': recapWith('=P2!F7 → 21.718.667 «rujukan-meleset 15569525»', '97.197.721'),
    'typed among links': recapWith('14.569.525 «rujukan-meleset 15569525»', '90.048.579'),
    'a row aside in a summary of one sheet': summary('| Total Realisasi | =Rekap!D7 → 35.863.639 «rujukan-meleset 91048579» |'),
  },
});
