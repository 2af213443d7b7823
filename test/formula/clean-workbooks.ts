/** Workbooks as offices make them, with the formulas that are usual there; nothing in them is wrong. Title, a fact → workbook in the form of test/written. */
export const CLEAN: Readonly<Record<string, string>> = {
  'a block with its sum, ratios and what is left': `
    | No | Uraian   | Anggaran | Realisasi | Sisa | % |
    | 1  | Operasi  | 3.165.174 | 2.882.624 | =C2-D2 → 282.550 | =D2/C2 → 91,07% |
    | 2  | Modal    | 247.926   | 246.633   | =C3-D3 → 1.293   | =D3/C3 → 99,48% |
    | 3  | Transfer | 12.000    | 11.900    | =C4-D4 → 100     | =D4/C4 → 99,17% |
    | 4  | Hibah    | 50.000    | 40.000    | =C5-D5 → 10.000  | =D5/C5 → 80,00% |
    |    | Jumlah   | =SUM(C2:C5) → 3.475.100 | =SUM(D2:D5) → 3.181.157 | =SUM(E2:E5) → 293.943 | =D6/C6 → 91,54% |`,
  'a total of subtotals, which stand above their rows': `
    | Kode      | Uraian       | Pagu | Realisasi |
    | 7.01.01      | **Program A** | =SUM(C3:C4) → 300 | =SUM(D3:D4) → 280 |
    | 7.01.01.2.01 | Kegiatan A1  | 100 | 90 |
    | 7.01.01.2.02 | Kegiatan A2  | 200 | 190 |
    | 7.01.02      | **Program B** | =SUM(C6:C8) → 600 | =SUM(D6:D8) → 540 |
    | 7.01.02.2.01 | Kegiatan B1  | 150 | 140 |
    | 7.01.02.2.02 | Kegiatan B2  | 250 | 240 |
    | 7.01.02.2.03 | Kegiatan B3  | 200 | 160 |
    | 7.01.03      | **Program C** | =SUM(C10:C10) → 80 | =SUM(D10:D10) → 75 |
    | 7.01.03.2.01 | Kegiatan C1  | 80 | 75 |
    |              | Jumlah       | =C2+C5+C9 → 980 | =D2+D5+D9 → 895 |`,
  'subtotals below their rows, and SUBTOTAL over all of them': `
    | Uraian    | Triwulan I | Triwulan II | Jumlah |
    | Honor     | 120 | 130 | =B2+C2 → 250 |
    | Konsumsi  | 70  | 80  | =B3+C3 → 150 |
    | Subjumlah | =SUBTOTAL(9,B2:B3) → 190 | =SUBTOTAL(9,C2:C3) → 210 | =SUBTOTAL(9,D2:D3) → 400 |
    | Cetak     | 40  | 45  | =B5+C5 → 85 |
    | Sewa      | 60  | 65  | =B6+C6 → 125 |
    | Subjumlah | =SUBTOTAL(9,B5:B6) → 100 | =SUBTOTAL(9,C5:C6) → 110 | =SUBTOTAL(9,D5:D6) → 210 |
    | Total     | =SUBTOTAL(9,B2:B7) → 290 | =SUBTOTAL(9,C2:C7) → 320 | =SUBTOTAL(9,D2:D7) → 610 |`,
  'a running balance and a cumulative sum': `
    | Bulan    | Masuk | Keluar | Saldo | Kumulatif |
    | Januari  | 500 | 100 | =B2-C2 → 400 | =B2 → 500 |
    | Februari | 300 | 250 | =D2+B3-C3 → 450 | =E2+B3 → 800 |
    | Maret    | 200 | 120 | =D3+B4-C4 → 530 | =E3+B4 → 1.000 |
    | April    | 100 | 230 | =D4+B5-C5 → 400 | =E4+B5 → 1.100 |
    | Mei      | 700 | 350 | =D5+B6-C6 → 750 | =E5+B6 → 1.800 |
    | Jumlah   | =SUM(B2:B6) → 1.800 | =SUM(C2:C6) → 1.050 | =D6 → 750 | =E6 → 1.800 |`,
  'sums that grow, shares of a fixed total, conditions and fallbacks': `
    | Desa   | Jiwa | Sampai di sini | Bagian | Per KK | KK |
    | Jaten  | 400 | =SUM($B$2:B2) → 400 | =B2/B$7 → 40,00% | =IFERROR(B2/F2,0) → 4,00 | 100 |
    | Jetis  | 300 | =SUM($B$2:B3) → 700 | =B3/B$7 → 30,00% | =IFERROR(B3/F3,0) → 3,00 | 100 |
    | Suruh  | 100 | =SUM($B$2:B4) → 800 | =B4/B$7 → 10,00% | =IFERROR(B4/F4,0) → 0,00 | 0 |
    | Ngringo | 150 | =SUM($B$2:B5) → 950 | =B5/B$7 → 15,00% | =IFERROR(B5/F5,0) → 3,00 | 50 |
    | Dagen  | 50  | =SUM($B$2:B6) → 1.000 | =B6/B$7 → 5,00% | =IFERROR(B6/F6,0) → 2,50 | 20 |
    | Jumlah | =SUM(B2:B6) → 1.000 | | =SUM(D2:D6) → 100,00% | =IFERROR(B7/F7,0) → 3,70 | =SUM(F2:F6) → 270 |`,
  'growth assumptions that are typed in a column of their own': `
    | Tahun | Kenaikan | Proyeksi |
    | 2020  |          | 1.000    |
    | 2021  | 10%      | =C2*(1+B3) → 1.100 |
    | 2022  | 20%      | =C3*(1+B4) → 1.320 |
    | 2023  | 5%       | =C4*(1+B5) → 1.386 |
    | 2024  | 50%      | =C5*(1+B6) → 2.079 |`,
  'indicators of which one is better when it is less': `
    | Indikator | Target | Realisasi | Capaian |
    | IKM       | 80 | 84 | =C2/B2 → 105,00% |
    | Temuan    | 10 | 8  | =(2*B3-C3)/B3 → 120,00% |
    | Desa maju | 50 | 45 | =C4/B4 → 90,00% |
    | Dokumen   | 12 | 12 | =C5/B5 → 100,00% |
    | Laporan   | 4  | 4  | =C6/B6 → 100,00% |`,
  'sums over whole columns and over another sheet': `
    # Data
    | Uraian | Nilai | Jenis |
    | Satu   | 100 | A |
    | Dua    | 250 | B |
    | Tiga   | 350 | A |
    # Rekap
    | Jenis | Jumlah | Bagian |
    | A     | =SUMIF(Data!C:C,A2,Data!B:B) → 450 | =B2/SUM(Data!B:B) → 64,29% |
    | B     | =SUMIF(Data!C:C,A3,Data!B:B) → 250 | =B3/SUM(Data!B:B) → 35,71% |
    | Semua | =SUM(Data!B2:B4) → 700 | =B4/SUM(Data!B:B) → 100,00% |`,
  'means, and a mean with its parentheses': `
    | Unsur | 2021 | 2022 | 2023 | Rata-rata |
    | U1    | 3,10 | 3,20 | 3,30 | =(B2+C2+D2)/3 → 3,20 |
    | U2    | 3,00 | 3,30 | 3,60 | =(B3+C3+D3)/3 → 3,30 |
    | U3    | 2,90 | 3,00 | 3,10 | =(B4+C4+D4)/3 → 3,00 |
    | U4    | 3,50 | 3,40 | 3,60 | =(B5+C5+D5)/3 → 3,50 |
    | Rata-rata | =AVERAGE(B2:B5) → 3,13 | =AVERAGE(C2:C5) → 3,23 | =AVERAGE(D2:D5) → 3,40 | =AVERAGE(E2:E5) → 3,25 |`,
  'an opening balance that the sum rightly leaves out': `
    | Uraian     | 2022 | 2023 |
    | Saldo awal | 1.000 | 1.250 |
    | Iuran      | 300 | 310 |
    | Hibah      | 200 | 150 |
    | Jumlah penerimaan | =SUM(B3:B4) → 500 | =SUM(C3:C4) → 460 |
    | Belanja    | 250 | 400 |
    | Saldo akhir | =B2+B5-B6 → 1.250 | =C2+C5-C6 → 1.310 |`,
  'rows folded away below their subtotal': `
    | Uraian  | Pagu | Realisasi |
    | **Belanja** | =SUM(B3:B5) → 600 | =SUM(C3:C5) → 540 |
  ~ | Honor   | 100 | 90 |
  ~ | Barang  | 200 | 190 |
  ~ | Jasa    | 300 | 260 |
    | **Modal** | =SUM(B7:B8) → 500 | =SUM(C7:C8) → 450 |
  ~ | Mesin   | 300 | 280 |
  ~ | Gedung  | 200 | 170 |`,
};
