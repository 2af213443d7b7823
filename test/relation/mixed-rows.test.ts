import { relationsOf } from './written-relations';

/** What was inferred of one row of the sheet. */
function rowOf(row: number, text: string): string[] {
  return relationsOf(text).filter((line) => new RegExp(`^[A-Z]+${row} `).test(line));
}

describe('a row that adds up amounts and averages percentages', () => {
  const programs = (label: string, capaian: string, fisik: string) => rowOf(6, `
    | No | Program    | Pagu (Rp)  | Capaian (%)  | Fisik (%)  | Mutu (%) |
    | 1  | Penunjang  | 14.123.500 | 98,20        | 91,05      | 77,25    |
    | 2  | Pelayanan  | 2.412.350  | 87,45        | 88,40      | 69,80    |
    | 3  | Ketertiban | 3.233.100  | 101,30       | 99,10      | 88,15    |
    | 4  | Desa       | 1.980.000  | 77,90        | 72,65      | 91,40    |
    |    | ${label}   | 21.748.950 | ${capaian}   | ${fisik}   | 81,65    |`);

  test('is both', () => {
    expect(programs('Jumlah', '91,21', '87,80')).toEqual(['C6 = C2:C5', 'D6 = mean D2:D5', 'E6 = mean E2:E5', 'F6 = mean F2:F5']);
  });

  test('is wrong where it averages other percentages', () => {
    expect(programs('Jumlah', '91,21', '84,31')).toEqual(['C6 = C2:C5', 'D6 = mean D2:D5', 'E6 ≠ mean E2:E5', 'F6 = mean F2:F5']);
  });

  test('is wrong where one other mean holds and its name tells of both', () => {
    expect(programs('Jumlah / Rata-rata', '91,21', '84,31')).toContain('E6 ≠ mean E2:E5');
  });

  test('beneath the name of a mean may add up amounts', () => {
    expect(programs('Rata-rata', '91,21', '87,80')).toEqual(['C6 = C2:C5', 'D6 = mean D2:D5', 'E6 = mean E2:E5', 'F6 = mean F2:F5']);
  });

  test('says nothing of percentages that are none of these', () => {
    expect(programs('Jumlah', '90,02', '84,31')).toEqual(['C6 = C2:C5', 'F6 = mean F2:F5']);
  });
});

describe('a mean of percentages that are ratios themselves', () => {
  const spent = (label: string) => rowOf(5, `
    | No | Program    | Anggaran   | Realisasi  | %     |
    | 1  | Penunjang  | 14.123.500 | 13.988.120 | 99,04 |
    | 2  | Pelayanan  | 2.412.350  | 2.001.400  | 82,96 |
    | 3  | Ketertiban | 3.233.100  | 2.998.500  | 92,74 |
    |    | ${label}   | 19.768.950 | 18.988.020 | 91,58 |`);

  test('is right where the row says so', () => {
    expect(spent('Jumlah / Rata-rata')).toEqual(['C5 = C2:C4', 'D5 = D2:D4', 'E5 = mean E2:E4']);
  });

  test('is none of their total', () => {
    expect(spent('Jumlah')).toContain('E5 ≠ 100 × D5 / C5');
  });
});

describe('an index weighted by those who were asked', () => {
  const index = (label: string, asked: string, ikm: string) => rowOf(6, `
    | No | Unit       | Responden | Nilai IKM |
    | 1  | Dukcapil   | 320       | 84,12     |
    | 2  | DPMPTSP    | 150       | 88,50     |
    | 3  | RSUD       | 410       | 79,33     |
    | 4  | Puskesmas  | 96        | 81,07     |
    |    | ${label}   | ${asked}  | ${ikm}    |`);

  test.each(['IKM Kabupaten', 'Rata-rata', 'Jumlah'])('stands in a row called %s', (label) => {
    expect(index(label, '976', '82,48')).toEqual(['C6 = C2:C5', 'D6 = mean D2:D5 by C2:C5']);
  });

  test('proves what they come to', () => {
    expect(index('IKM Kabupaten', '967', '82,48')).toEqual(['C6 ≠ C2:C5', 'D6 = mean D2:D5 by C2:C5']);
  });

  test('may be the plain mean', () => {
    expect(index('IKM Kabupaten', '976', '83,26')).toEqual(['C6 = C2:C5', 'D6 = mean D2:D5']);
  });

  test('says nothing where it is neither', () => {
    expect(index('IKM Kabupaten', '976', '82,90')).toEqual(['C6 = C2:C5']);
  });
});

describe('marks of which each has its part of the whole', () => {
  const marks = (before: string, now: string) => rowOf(6, `
    | No | Komponen    | Bobot | Nilai 2022 | Nilai 2023 |
    | 1  | Perencanaan | 30    | 82,51      | 85,07      |
    | 2  | Pengukuran  | 30    | 71,22      | 74,66      |
    | 3  | Pelaporan   | 15    | 80,04      | 81,93      |
    | 4  | Evaluasi    | 25    | 66,43      | 70,18      |
    |    | Nilai Akhir | 100   | ${before}  | ${now}     |`);

  test('make the last one', () => {
    expect(marks('74,73', '77,75')).toEqual(['C6 = C2:C5', 'D6 = mean D2:D5 by C2:C5 / 100', 'E6 = mean E2:E5 by C2:C5 / 100']);
  });

  test('convict another one where they do so in another year', () => {
    expect(marks('74,73', '79,15')).toContain('E6 ≠ mean E2:E5 by C2:C5 / 100');
  });

  test('make it worth a look where they do so nowhere', () => {
    expect(marks('73,60', '79,15')).toEqual(['C6 = C2:C5', 'D6 ≠ mean D2:D5 by C2:C5 / 100 (?)', 'E6 ≠ mean E2:E5 by C2:C5 / 100 (?)']);
  });
});

test('a heading that averages what stands below it, as the others do', () => {
  const lines = relationsOf(`
    | No     | Sasaran / Indikator   | Capaian (%) |
    | **I**  | **Pelayanan**         | 95,10       |
    | 1      | Kepuasan              | 98,10       |
    | 2      | Waktu                 | 87,20       |
    | 3      | Sarana                | 100,00      |
    | **II** | **Akuntabilitas**     | 84,30       |
    | 1      | Laporan               | 91,50       |
    | 2      | Aset                  | 77,10       |
    | **III** | **Pemberdayaan**     | 82,16       |
    | 1      | Desa                  | 66,25       |
    | 2      | Lembaga               | 101,07      |
    | 3      | Warga                 | 94,16       |
    | **IV** | **Keamanan**          | 91,18       |
    | 1      | Pos                   | 99,01       |
    | 2      | Ronda                 | 83,35       |`);
  expect(lines).toEqual(['C2 = mean C3:C5', 'C6 = mean C7:C8', 'C9 ≠ mean C10:C12', 'C13 = mean C14:C15']);
});

test('marks too close to each other to tell in one column are averaged where all columns together tell so', () => {
  const units = (u2: string) => rowOf(6, `
    | No | Unit Layanan     | Responden | U1   | U2    | U3   | U4   | U5   |
    | 1  | Usaha Mikro      | 79        | 3,76 | 3,57  | 3,62 | 3,10 | 3,23 |
    | 2  | Legalisasi       | 55        | 3,69 | 3,67  | 3,75 | 3,29 | 3,06 |
    | 3  | Rekomendasi      | 24        | 3,75 | 3,88  | 3,50 | 3,04 | 3,25 |
    | 4  | Kartu Keluarga   | 17        | 3,62 | 3,73  | 3,57 | 3,18 | 3,33 |
    |    | Jumlah/Rata-rata | 175       | 3,71 | ${u2} | 3,61 | 3,15 | 3,22 |`);
  expect(units('3,71')).toEqual(['C6 = C2:C5', 'D6 = mean D2:D5', 'E6 = mean E2:E5', 'F6 = mean F2:F5', 'G6 = mean G2:G5', 'H6 = mean H2:H5']);
  expect(units('3,77')).toContain('E6 ≠ mean E2:E5');
});

test('the total of a column leaves standing what its row adds up to', () => {
  const voucher = (...total: readonly string[]) => `
    | No  | Uraian             | Anggaran    | Dicairkan  | Saat ini  | Sisa        |
    | 1   | Pemeliharaan Pasar |             |            |           |             |
    | 1.1 | Pengecatan         | 900.000.000 | 19.550.000 | 4.391.000 | 876.059.000 |
    |     | JUMLAH             | ${total.join(' | ')} |`;
  const others = [5_200_000, 1_400_000, 60_941_000, 3_300_000, 64_241_000, 2_100_000, 68_041_000].map((paid, i) => `
    # Surat${i + 2}
    | No  | Uraian             | Anggaran    | Dicairkan | Saat ini | Sisa |
    | 1   | Pemeliharaan Pasar |             |           |          |      |
    | 1.1 | Pengecatan         | 900.000.000 | ${paid}   | 80.000   | ${899_920_000 - paid} |
    |     | JUMLAH             | 900.000.000 | ${paid}   | 80.000   | ${899_920_000 - paid} |`);
  const failing = (...total: readonly string[]) => relationsOf(['# Surat1', voucher(...total), ...others].join('\n')).filter((line) => line.includes('≠'));
  expect(failing('900.000.000', '19.550.000', '4.391.000', '876.059.000')).toEqual([]);
  expect(failing('900.000.000', '91.550.000', '4.391.000', '876.059.000')).toEqual(['Surat1!F4 ≠ Surat1!C4 − Surat1!D4 − Surat1!E4']);
});
