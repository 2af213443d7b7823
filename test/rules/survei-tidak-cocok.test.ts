import rule from '../../src/rules/survei-tidak-cocok';
import { testRule } from './harness';

const nineUnsur = `
  | NO. RESP | NILAI UNSUR PELAYANAN | < | < | < | < | < | < | < | < | |
  | ^   | U1  | U2  | U3  | U4  | U5  | U6  | U7  | U8   | U9   | |
  | (1) | (2) | (3) | (5) | (6) | (7) | (8) | (9) | (10) | (11) | |
  | 1   | 3 | 3 | 3 | 4 | 2 | 2 | 4 | 3 | 2 | |
  | 2   | 3 | 3 | 2 | 3 | 3 | 2 | 2 | 3 | 3 | |
  | 3   | 2 | 3 | 2 | 3 | 3 | 2 | 4 | 3 | 2 | |
  | 4   | 3 | 4 | 4 | 3 | 2 | 3 | 3 | 3 | 2 | |
  | 5   | 3 | 2 | 3 | 4 | 3 | 3 | 3 | 3 | 3 | |
  | 6   | 2 | 3 | 3 | 3 | 4 | 4 | 3 | 2 | 3 | |
  | 7   | 3 | 4 | 3 | 3 | 2 | 3 | 4 | 2 | 3 | |
  | 8   | 2 | 3 | 3 | 3 | 4 | 3 | 3 | 4 | 3 | |
  | 9   | 3 | 3 | 3 | 3 | 3 | 3 | 4 | 3 | 4 | |
  | 10  | 4 | 3 | 2 | 3 | 3 | 3 | 3 | 3 | 4 | |
  | 11  | 3 | 3 | 3 | 2 | 2 | 3 | 3 | 3 | 4 | |
  | 12  | 3 | 3 | 3 | 3 | 2 | 4 | 2 | 4 | 3 | |
  | SNilai /Unsur | 34 | 37 | 34 | 37 | 33 | 35 | 38 | 36 | 36 | |
  | NRR / unsur | 2,83333 | 3,08333 | 2,83333 | 3,08333 | 2,75 | 2,91667 | 3,16667 | 3 | 3 | |
  | NRR tertbg/ unsur | 0,3145 | 0,34225 | 0,3145 | 0,34225 | 0,30525 | 0,32375 | 0,3515 | 0,333 | 0,333 | *) 2,960000 |
  | IKM Unit pelayanan | < | < | < | < | < | < | < | < | < | **) 74,00000 |`;

const eightUnsur = `
  | No | U1 | U2 | U3 | U4 | U5 | U6 | U7 | U8 | |
  | 1  | 3 | 4 | 4 | 3 | 3 | 4 | 3 | 3 | |
  | 2  | 3 | 3 | 4 | 3 | 2 | 4 | 2 | 3 | |
  | 3  | 3 | 4 | 4 | 2 | 2 | 4 | 4 | 3 | |
  | 4  | 4 | 3 | 4 | 4 | 3 | 3 | 4 | 3 | |
  | 5  | 4 | 3 | 2 | 3 | 3 | 3 | 3 | 2 | |
  | 6  | 3 | 2 | 3 | 4 | 3 | 3 | 4 | 3 | |
  | 7  | 3 | 3 | 4 | 3 | 2 | 3 | 3 | 3 | |
  | 8  | 3 | 3 | 3 | 4 | 3 | 4 | 3 | 3 | |
  | Jumlah Nilai per Unsur | 26 | 25 | 28 | 26 | 21 | 28 | 26 | 23 | |
  | NRR per Unsur | 3,25 | 3,125 | 3,5 | 3,25 | 2,625 | 3,5 | 3,25 | 2,875 | |
  | NRR Tertimbang per Unsur | 0,40625 | 0,390625 | 0,4375 | 0,40625 | 0,328125 | 0,4375 | 0,40625 | 0,359375 | 3,171875 |
  | IKM | | | | | | | | | 79,296875 |`;

/** The nine-unsur sheet with one of its texts replaced, which must be there. */
function changed(sheet: string, ...changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((text, [from, to]) => {
    if (text.split(from).length !== 2) throw new Error(`"${from}" does not stand exactly once in the sheet`);
    return text.replace(from, to);
  }, sheet);
}

const recap = `
  | No | Unsur Pelayanan | NRR   | NRR x 0,111 | Nilai Konversi |
  | 1  | Persyaratan     | 3,404 | 0,378       | 85,10 |
  | 2  | Prosedur        | 2,744 | 0,305       | 68,60 |
  | 3  | Waktu           | 3,263 | 0,362       | 81,58 |
  | 4  | Biaya           | 3,468 | 0,385       | 86,70 |
  | 5  | Produk          | 3,724 | 0,413       | 93,10 |
  | 6  | Kompetensi      | 3,481 | 0,386       | 87,03 |
  | 7  | Perilaku        | 3,154 | 0,350       | 78,85 |
  | 8  | Pengaduan       | 2,724 | 0,302       | 68,10 |
  | 9  | Sarana          | 3,058 | 0,339       | 76,45 |
  |    | Jumlah          |       | 3,220       |       |
  |    | IKM (Jumlah x 25) |     | 80,50       |       |`;

testRule(rule, {
  valid: {
    'a recap of unsur, without the answers': recap,
    'nine unsur weigh 0,111 each': nineUnsur,
    'eight unsur weigh 0,125 each': eightUnsur,
    'NRR with three decimals is no thousand': changed(
      nineUnsur,
      ['2,83333 | 3,08333 | 2,83333 | 3,08333 | 2,75 | 2,91667 | 3,16667 | 3 | 3', '2,833 | 3,083 | 2,833 | 3,083 | 2,750 | 2,917 | 3,167 | 3,000 | 3,000'],
    ),
    'the weight is 0,11': changed(
      nineUnsur,
      ['0,3145 | 0,34225 | 0,3145 | 0,34225 | 0,30525 | 0,32375 | 0,3515 | 0,333 | 0,333', '0,311667 | 0,339167 | 0,311667 | 0,339167 | 0,3025 | 0,320833 | 0,348333 | 0,33 | 0,33'],
      ['2,960000', '2,933333'],
      ['74,00000', '73,33333'],
    ),
    'the weight is exactly one ninth': changed(
      nineUnsur,
      ['0,3145 | 0,34225 | 0,3145 | 0,34225 | 0,30525 | 0,32375 | 0,3515 | 0,333 | 0,333', '0,314815 | 0,342593 | 0,314815 | 0,342593 | 0,305556 | 0,324074 | 0,351852 | 0,333333 | 0,333333'],
      ['2,960000', '2,962963'],
      ['74,00000', '74,07407'],
    ),
    'an answer that was not given counts in no mean': changed(
      nineUnsur,
      ['| 12  | 3 | 3 | 3 | 3 | 2 | 4 | 2 | 4 | 3 | |', '| 12  | 3 | 3 |   | 3 | 2 | 4 | 2 | 4 | 3 | |'],
      ['| 34 | 37 | 34 | 37', '| 34 | 37 | 31 | 37'],
      ['2,83333 | 3,08333 | 2,83333', '2,83333 | 3,08333 | 2,81818'],
      ['0,3145 | 0,34225 | 0,3145', '0,3145 | 0,34225 | 0,312818'],
      ['2,960000', '2,958318'],
      ['74,00000', '73,95795'],
    ),
    'the IKM rounded to two decimals': changed(eightUnsur, ['79,296875', '79,30']),
    'a list of unsur repeats the NRR': `
      # SKM
      ${nineUnsur}
      # Unsur
      | No. | Unsur Pelayanan | Nilai Rata-rata |
      | U1  | Persyaratan     | 2,833 |
      | U2  | Prosedur        | 3,083 |
      | U3  | Waktu           | 2,833 |
      | U4  | Biaya           | 3,083 |
      | U5  | Produk          | 2,750 |
      | U6  | Kompetensi      | 2,917 |
      | U7  | Perilaku        | 3,167 |
      | U8  | Sarana          | 3,000 |
      | U9  | Pengaduan       | 3,000 |`,
  },
  invalid: {
    'a mean of a recap that gives neither its weighted mean nor its index': changed(
      recap,
      ['3,263 | 0,362       | 81,58', '3,623 «survei-tidak-cocok 3,263» | 0,362 | 81,58 «survei-tidak-cocok 90,58»'],
    ),
    'an index of a recap with two digits exchanged, and one that is not 25 times the sum': changed(
      recap,
      ['87,03', '78,03 «survei-tidak-cocok 87,03»'],
      ['80,50', '85,00 «survei-tidak-cocok 80,5»'],
    ),
    'an NRR that is not the mean of its answers, and so does not give its weighted mean': changed(
      nineUnsur,
      ['2,83333 | 3,08333 | 2,83333 | 3,08333', '2,83333 | 3,08333 | 2,83333 | 3,38333 «survei-tidak-cocok 3,08333»'],
      ['0,3145 | 0,34225 | 0,3145 | 0,34225', '0,3145 | 0,34225 | 0,3145 | 0,34225 «survei-tidak-cocok 0,37555»'],
    ),
    'an IKM that is not 25 times the sum': changed(nineUnsur, ['74,00000', '74,07407 «survei-tidak-cocok 74»']),
    'the sum of the weighted means, beside an IKM that follows from the answers': changed(
      eightUnsur,
      ['3,171875', '3,117875 «survei-tidak-cocok 3,171875»'],
    ),
    'a weighted mean with two digits exchanged, which their sum does not hold': changed(
      eightUnsur,
      ['0,328125', '0,382125 «survei-tidak-cocok 0,328125»'],
      ['3,171875', '3,171875 «survei-tidak-cocok 3,225875»'],
    ),
    'one printed weight with another sign than its weighted mean shows': `
      | No Responden    | U1    | U2    | U3    | U4    |
      | 1               | 3     | 4     | 3     | 4     |
      | 2               | 4     | 4     | 3     | 3     |
      | 3               | 3     | 3     | 2     | 4     |
      | 4               | 4     | 4     | 3     | 4     |
      | 5               | 3     | 4     | 4     | 4     |
      | Jumlah          | 17    | 19    | 15    | 19    |
      | NRR per Unsur   | 3,400 | 3,800 | 3,000 | 3,800 |
      | Bobot           | 0,250 | 0,250 | -0,250 «survei-tidak-cocok 0,250» | 0,250 |
      | NRR Tertimbang  | 0,850 | 0,950 | 0,750 | 0,950 |
      | Jumlah NRR Tertimbang | 3,500 | | | |`,
    'a printed factor that the IKM contradicts': `
      | No Responden    | U1    | U2    | U3    | U4    |
      | 1               | 3     | 4     | 3     | 4     |
      | 2               | 4     | 4     | 3     | 3     |
      | 3               | 3     | 3     | 2     | 4     |
      | 4               | 4     | 4     | 3     | 4     |
      | 5               | 3     | 4     | 4     | 4     |
      | Jumlah          | 17    | 19    | 15    | 19    |
      | NRR per Unsur   | 3,400 | 3,800 | 3,000 | 3,800 |
      | NRR Tertimbang  | 0,850 | 0,950 | 0,750 | 0,950 |
      | Jumlah NRR Tertimbang | 3,500 | | | |
      | Faktor Konversi | 52 «survei-tidak-cocok 25» | | | |
      | Nilai SKM Unit Pelayanan | 87,50 | | | |`,
    'a list of unsur that repeats several lines, each with a slip of its own': `
      # SKM
      ${nineUnsur}
      # Unsur
      | No. | Unsur Pelayanan | Nilai | NRR   | NRR Tertimbang |
      | U1  | Persyaratan     | 34    | 2,833 | 0,3145  |
      | U2  | Prosedur        | 38 «survei-tidak-cocok 37» | 3,083 | 0,34225 |
      | U3  | Waktu           | 34    | 2,833 | 0,3145  |
      | U4  | Biaya           | 73 «survei-tidak-cocok 37» | 3,083 | 0,34225 |
      | U5  | Produk          | 33    | 2,750 | 0,30525 |
      | U6  | Kompetensi      | 35    | 2,971 «survei-tidak-cocok 2,91667» | 0,32375 |
      | U7  | Perilaku        | 38    | 3,167 | 0,3155 «survei-tidak-cocok 0,3515» |
      | U8  | Sarana          | 36    | 3,000 | 0,333   |
      | U9  | Pengaduan       | 36    | 3,000 | 0,333   |
      |     | IKM unit pelayanan | 77,40 «survei-tidak-cocok 74» | | |`,
    'a list of unsur with another NRR': `
      # SKM
      ${nineUnsur}
      # Unsur
      | No. | Unsur Pelayanan | Nilai Rata-rata |
      | U1  | Persyaratan     | 2,833 |
      | U2  | Prosedur        | 3,083 |
      | U3  | Waktu           | 2,833 |
      | U4  | Biaya           | 3,083 |
      | U5  | Produk          | 2,750 |
      | U6  | Kompetensi      | 2,971 «survei-tidak-cocok 2,91667» |
      | U7  | Perilaku        | 3,167 |
      | U8  | Sarana          | 3,000 |
      | U9  | Pengaduan       | 3,000 |`,
  },
});
