import { relationsOf } from './written-relations';

const plan = `
  # Rencana
  | No | Kegiatan                           | Pagu        |
  | 1  | Perencanaan dan Evaluasi Kinerja   | 42.948.600  |
  | 2  | Administrasi Umum Perangkat Daerah | 142.293.000 |
  | 3  | Pengadaan Barang Milik Daerah      | 166.226.000 |`;

test('the same name under the same kind of column has one value, however it is spelt', () => {
  expect(relationsOf(`${plan}
    | 4  | Koordinasi Ketenteraman            | 180.240.000 |
    # Hasil
    | No | Program/Kegiatan                   | Anggaran    | Realisasi   |
    | 1  | Kegiatan Perencanaan, dan Evaluasi Kinerja | 42.948.600 | 41.781.950 |
    | 2  | ADMINISTRASI UMUM PERANGKAT DAERAH | 142.293.000 | 137.531.021 |
    | 3  | Pengadaan Barang Milik Daerah Lainnya | 1.000.000 | 990.000 |
    | 4  | Koordinasi Ketentraman             | 180.240.000 | 180.065.000 |`)
    .map((line) => line.replace(/ \(\?\)$/, ''))).toEqual(['Hasil!C2 = Rencana!C2', 'Hasil!C3 = Rencana!C3', 'Hasil!C5 = Rencana!C5']);
});

test('another year, or too few values in common, say nothing', () => {
  expect(relationsOf(`${plan}
    # Hasil
    | No | Kegiatan                           | Anggaran 2022 |
    | 1  | Perencanaan dan Evaluasi Kinerja   | 4.017.000   |
    | 2  | Administrasi Umum Perangkat Daerah | 85.876.100  |
    | 3  | Pengadaan Barang Milik Daerah      | 4.012.500   |`)).toEqual([]);
  expect(relationsOf(`${plan}
    # Hasil
    | No | Kegiatan                           | Anggaran    |
    | 1  | Perencanaan dan Evaluasi Kinerja   | 42.948.600  |
    | 2  | Administrasi Umum Perangkat Daerah | 85.876.100  |`)).toEqual([]);
});

test('tables whose totals agree in one column must agree in the others', () => {
  expect(relationsOf(`
    # Belanja
    | Uraian          | Anggaran      | Realisasi     |
    | Belanja Operasi | 3.165.174.300 | 2.882.624.771 |
    | Belanja Modal   | 247.926.000   | 246.633.000   |
    | Jumlah          | 3.413.100.300 | 3.129.257.771 |
    # Program
    | Program         | Anggaran      | Realisasi     |
    | Penunjang       | 2.592.499.700 | 2.313.444.171 |
    | Pemberdayaan    | 368.420.000   | 367.260.000   |
    | Ketentraman     | 452.180.600   | 420.118.000   |`).filter((line) => line.includes('Program'))).toEqual([
    'Belanja!B4 = Program!B2:B4', 'Belanja!C4 ≠ Program!C2:C4',
  ]);
});

test('a target without a year is that of the year with which it agrees', () => {
  const names = ['Nilai SAKIP Kecamatan', 'Temuan yang ditindaklanjuti', 'Indeks Kepuasan Masyarakat', 'Desa berstatus mandiri', 'Usulan yang diakomodir', 'Gangguan yang ditangani'];
  const start = [71.5, 94, 83, 59, 44, 100];
  const rows = names.map((name, i) => `| ${i + 1} | ${name} | ${[0, 1, 2].map((k) => Math.min(100, (start[i] ?? 0) + k / 2)).join(' | ').replaceAll('.', ',')} |`);
  const plan = ['# Renstra', '| No | Indikator | Target 2023 | Target 2024 | Target 2025 |', ...rows].join('\n');
  const tree = (target: string) => ['# Pohon', '| No | Indikator | Target |', ...names.map((name, i) => `| ${i + 1} | ${name} | ${i === 0 ? target : String(Math.min(100, (start[i] ?? 0) + 1))} |`)].join('\n');
  const failing = (target: string) => relationsOf([plan, tree(target)].join('\n')).filter((line) => line.includes('≠'));
  expect(failing('72,5')).toEqual([]);
  expect(failing('75,2')).toEqual(['Pohon!C2 ≠ Renstra!E2 (?)']);
});

test('what is left of anggaran is also printed as what realisasi lacks', () => {
  expect(relationsOf(`
    # Belanja
    | Uraian          | Anggaran      | Realisasi     | Lebih/(Kurang) |
    | Belanja Operasi | 3.165.174.300 | 2.882.624.771 | (282.549.529) |
    | Belanja Modal   | 247.926.000   | 246.633.000   | (1.293.000)   |
    | Jumlah          | 3.413.100.300 | 3.129.257.771 | (283.842.529) |
    # Program
    | Program         | Anggaran      | Realisasi     | Sisa        |
    | Penunjang       | 2.592.499.700 | 2.341.879.171 | 250.620.529 |
    | Pemberdayaan    | 368.420.000   | 367.260.000   | 1.160.000   |
    | Ketentraman     | 452.180.600   | 420.118.600   | 32.062.000  |
    | Jumlah          | 3.413.100.300 | 3.129.257.771 | 283.842.529 |`).filter((line) => line.includes('≠'))).toEqual([]);
});

test('the mean of an unsur stands in the survey and in the list of unsur', () => {
  const answers = Array.from({ length: 6 }, (_, i) => `| ${i + 1} | ${2 + (i % 3)} | ${3 + (i % 2)} | ${4 - (i % 3)} | 3 |`).join('\n');
  const relations = relationsOf(`
    # SKM
    | No | U1 | U2 | U3 | U4 |
    ${answers}
    | SNilai /Unsur | 18 | 21 | 18 | 18 |
    | NRR / unsur | 3,00 | 3,50 | 3,00 | 3,00 |
    # Unsur
    | No | Unsur | Nilai |
    | U1 | Persyaratan | 3,00 |
    | U2 | Prosedur | 3,50 |
    | U3 | Waktu | 3,00 |
    | U4 | Biaya | 3,00 |`);
  expect(relations.filter((line) => line.startsWith('Unsur'))).toEqual(['Unsur!C2 = SKM!B9', 'Unsur!C3 = SKM!C9', 'Unsur!C4 = SKM!D9', 'Unsur!C5 = SKM!E9']);
  expect(relations).toContain('SKM!C9 = mean SKM!C2:C7');
});

describe('two tables with the same rows', () => {
  const rows = [['Penghasilan', 412_300_500], ['Operasional', 84_120_000], ['Pembangunan', 318_220_000], ['Posyandu', 31_450_250], ['Pelatihan', 12_075_500], ['Penerangan', 9_130_250]] as const;
  const table = (sheet: string, change: Partial<Record<string, number>> = {}): string => {
    const all = [...rows, ['Jumlah', rows.reduce((sum, [, value]) => sum + value, 0)] as const];
    return [`# ${sheet}`, '| Uraian | Pagu |', ...all.map(([name, value]) => `| ${name} | ${(change[name] ?? value).toLocaleString('id-ID')} |`)].join('\n    ');
  };
  const between = (left: string, right: string) => relationsOf(`\n    ${left}\n    ${right}`).filter((line) => line.includes('Hasil') && line.includes('Rencana'));
  const failing = (change: Partial<Record<string, number>>) => between(table('Rencana', change), table('Hasil')).filter((line) => line.includes('≠'));

  it('have the same total', () => {
    expect(between(table('Rencana'), table('Hasil')).at(-1)).toMatch(/^Hasil!B8 = Rencana!B8$/);
    expect(failing({ Jumlah: 867_296_000 })).toEqual(['Hasil!B8 ≠ Rencana!B8']);
  });

  it('differ wrongly where their totals do not', () => {
    expect(failing({ Operasional: 85_455_500, Posyandu: 11_075_250 })).toEqual(['Hasil!B3 ≠ Rencana!B3', 'Hasil!B5 ≠ Rencana!B5']);
  });

  it('differ wrongly where two numbers changed places', () => {
    expect(failing({ Operasional: 31_450_250, Posyandu: 84_120_000 })).toEqual(['Hasil!B3 ≠ Rencana!B3', 'Hasil!B5 ≠ Rencana!B5']);
  });

  it('may differ where money was moved from one row to the other', () => {
    expect(failing({ Operasional: 85_455_500, Posyandu: 30_114_750 })).not.toContainEqual(expect.stringMatching(/\d$/));
  });

  it('may differ where the totals differ by as much: one is the revision of the other', () => {
    expect(failing({ Operasional: 85_455_500, Jumlah: 868_632_000 })).toEqual(['Hasil!B3 ≠ Rencana!B3 (?)']);
  });
});

test('what one table shows as one row and the other as two proves nothing, and all else does', () => {
  const line = (cells: readonly (string | number)[]) => `    | ${cells.join(' | ')} |\n`;
  const names = ['Perencanaan Kinerja', 'Administrasi Umum', 'Pengadaan Barang', 'Penyediaan Jasa', 'Pemeliharaan Barang', 'Pemberdayaan Desa', 'Ketertiban Umum', 'Pembinaan Wilayah'];
  const amounts = ['42.948.600', '142.293.000', '166.226.000', '263.715.000', '180.240.000', '4.500.000', '97.310.500', '51.884.250'];
  const hasil = names.map((name, i) => line([i + 1, name, amounts[i] ?? ''])).join('') + line([9, 'Lembaga Kemasyarakatan', '330.400.000']);
  const rencana = (pemberdayaan: string) => names.map((name, i) => line([i + 1, name, i === 5 ? pemberdayaan : amounts[i] ?? ''])).join('');
  const written = (pemberdayaan: string) => relationsOf(`
    # Rencana
    | No | Kegiatan | Pagu |
${rencana(pemberdayaan)}    # Hasil
    | No | Kegiatan | Pagu |
${hasil}`).filter((text) => text.includes('C7'));
  expect(written('334.900.000')).toEqual(['Hasil!C7 ≠ Rencana!C7 (?)']);
  expect(written('334.800.000')).toEqual(['Hasil!C7 ≠ Rencana!C7']);
});

test('a column that agrees with one of the other table is not compared with those that only repeat that one in some rows', () => {
  const names = [...'ABCDEFGHIJKLMNOPQRST'];
  const sheet = (name: string, few: number) => [
    `# ${name}`,
    '| Kegiatan | Operasi | < | Modal | < | Total | < |',
    '| ^ | Anggaran | Realisasi | Anggaran | Realisasi | Anggaran | Realisasi |',
    ...names.slice(0, few).map((letter, i) => {
      const [operasi, spent] = [42_948_600 + 1_733_917 * i, 27_531_021 + 1_204_311 * i];
      const [modal, bought] = i % 8 === 5 ? [9_115_000 + 310_900 * i, 3_020_500 + i] : [0, 0];
      return `| Bidang ${letter}x | ${operasi} | ${spent} | ${modal} | ${bought} | ${operasi + modal} | ${spent + bought} |`;
    }),
  ];
  const found = relationsOf([...sheet('Dinas', 20), ...sheet('Sekretariat', 16)].join('\n'));
  expect(found.filter((line) => line.includes('≠'))).toEqual([]);
  expect(found).toContain('Sekretariat!F3 = Dinas!F3');
});

describe('a program of several units', () => {
  const names = ['Penyusunan Laporan Barang', 'Rekonsiliasi Aset Tetap', 'Pembinaan Kearsipan Umum', 'Pemeliharaan Gedung Kantor', 'Penyediaan Jasa Surat', 'Pendidikan dan Pelatihan'];
  const others = names.map((name, i) => `| ${i + 2} | ${name} | ${(i + 3) * 17}.${401 + 13 * i}.000 |`);
  const unit = (title: string, total: string, ...kegiatan: readonly string[]) => [
    `# ${title}`, '| No | Program dan Kegiatan | Anggaran |', `| **I** | **Program Pengelolaan Keuangan Daerah** | **${total}** |`, ...kegiatan,
    '| **II** | **Program Penunjang** | **785.796.000** |', ...others].join('\n');
  const [neraca, tagihan, gaji] = ['| 1 | Penyusunan Neraca | 349.249.500 |', '| 2 | Pengujian Tagihan | 296.000.000 |', '| 3 | Penatausahaan Gaji | 75.000.000 |'] as const;
  const failing = (...units: readonly string[]) => relationsOf(units.join('\n')).filter((line) => line.includes('≠'));
  const badan = unit('Badan', '720.249.500', neraca, tagihan, gaji);

  test('is no one number where each adds up its own kegiatan', () => {
    expect(failing(badan, unit('Bidang', '645.249.500', neraca, tagihan))).toEqual([]);
    expect(failing(badan, unit('Bidang', '702.249.500', neraca, tagihan, gaji))).toEqual(['Bidang!C2 ≠ Badan!C2']);
  });

  test('nor where each computes it, be it of some of its rows', () => {
    const bidang = (total: string) => unit('Bidang', total, neraca, tagihan, gaji).replaceAll(/\.(?=\d)/g, '');
    const kantor = unit('Badan', '=C3+C4+C5 → 720249500', neraca, tagihan, gaji).replaceAll(/\.(?=\d)/g, '');
    expect(failing(kantor, bidang('=C3+C5 → 424249500'))).toEqual([]);
    expect(failing(kantor, bidang('424249501'))).toEqual(['Bidang!C2 ≠ Badan!C2']);
  });

  test('nor where it is another one in each of many', () => {
    const lone = (title: string, total: string) => unit(title, total);
    const units = [lone('Badan', '720.249.500'), lone('Bidang Aset', '303.100.000'), lone('Bidang Kas', '296.000.000'), lone('Bidang Umum', '121.150.000')];
    expect(failing(...units)).toEqual([]);
    expect(failing(...units.slice(0, 3), lone('Bidang Umum', '296.000.000'))).not.toEqual([]);
  });
});
