import { Draft } from './draft';
import { header, sampleHeader } from './header';
import { FORMATS, rows, sumOf, type Template } from './template';
import { AMOUNT, ARAH, NUMBER, withinPagu } from './validations';

const FIRST = 10;
const LAST = 19;
const TOTAL = LAST + 1;
const PERCENT = { format: FORMATS.percent };
const RUPIAH = { format: FORMATS.rupiah };
const BOLD = { bold: true } as const;

function efficiencySheet(name: string): Draft {
  const sheet = new Draft(name, { widths: [6, 34, 34, 10, 12, 12, 12, 20, 20, 12, 14, 14, 14], paper: 'F4', landscape: true });
  header(sheet, 'ANALISIS EFISIENSI PENGGUNAAN SUMBER DAYA');
  sheet.headings('A8', ['No', 'Tujuan / Sasaran', 'Indikator', 'Kinerja', '', '', '', 'Anggaran', '', '', 'Efisiensi', '', '']);
  sheet.headings('A9', ['', '', '', 'Arah', 'Target', 'Realisasi', 'Capaian', 'Anggaran (Rp)', 'Realisasi (Rp)', 'Serapan', 'Sisa Anggaran', 'PMK 214/2017', 'Nilai Efisiensi']);
  for (const column of ['A', 'B', 'C']) sheet.merge(`${column}8:${column}9`);
  for (const area of ['D8:G8', 'H8:J8', 'K8:M8']) sheet.merge(area);
  for (const row of rows(FIRST, LAST)) line(sheet, row);
  total(sheet);
  [
    'Serapan = realisasi / anggaran. Sisa anggaran = 1 - serapan.',
    'PMK 214/2017: (anggaran x capaian - realisasi) / (anggaran x capaian). Nilai efisiensi = 50% + (efisiensi / 20%) x 50%, antara 0 dan 100%.',
    'Pada baris JUMLAH, capaian ditimbang dengan anggarannya. Serapan yang rendah tanpa capaian belum berarti efisien.',
  ].forEach((words, index) => { sheet.note(`A${TOTAL + 2 + index}`, words); });
  sheet.freeze = { rows: 9, columns: 3 };
  sheet.titleRows = [8, 9];
  return sheet;
}

function line(sheet: Draft, row: number): void {
  const whole = (formula: string): string => `IF(OR(G${row}="",SUM(H${row})=0,I${row}=""),"",${formula})`;
  sheet.text(`A${row}`, row - FIRST + 1);
  sheet.inputs(`B${row}:C${row}`, undefined, { wrap: true });
  sheet.input(`D${row}`, ARAH, { align: 'center' });
  sheet.inputs(`E${row}:F${row}`, NUMBER, { format: FORMATS.points });
  sheet.formula(`G${row}`, `IF(OR(E${row}="",F${row}=""),"",LKJIP.CAPAIAN(F${row},E${row},D${row}))`, PERCENT);
  sheet.input(`H${row}`, AMOUNT, RUPIAH);
  sheet.input(`I${row}`, withinPagu(`AND(ISNUMBER(I${row}),SUM(I${row})<=SUM(H${row}))`), RUPIAH);
  sheet.formula(`J${row}`, `IF(OR(SUM(H${row})=0,I${row}=""),"",LKJIP.SERAPAN(H${row},I${row}))`, PERCENT);
  sheet.formula(`K${row}`, `IF(OR(SUM(H${row})=0,I${row}=""),"",LKJIP.EFISIENSI(H${row},I${row}))`, PERCENT);
  sheet.formula(`L${row}`, whole(`LKJIP.EFISIENSI(H${row},I${row},G${row})`), PERCENT);
  sheet.formula(`M${row}`, whole(`LKJIP.EFISIENSI(H${row},I${row},G${row},"ne")`), PERCENT);
}

function total(sheet: Draft): void {
  const filled = (formula: string): string => `IF(OR(SUM(H${TOTAL})=0,I${TOTAL}=""),"",${formula})`;
  sheet.text(`A${TOTAL}:F${TOTAL}`, 'JUMLAH', { ...BOLD, align: 'center' });
  for (const column of ['H', 'I']) sheet.formula(`${column}${TOTAL}`, sumOf(`${column}${FIRST}:${column}${LAST}`), { ...RUPIAH, ...BOLD });
  sheet.formula(`J${TOTAL}`, filled(`LKJIP.SERAPAN(H${TOTAL},I${TOTAL})`), { ...PERCENT, ...BOLD });
  sheet.formula(`K${TOTAL}`, filled(`LKJIP.EFISIENSI(H${TOTAL},I${TOTAL})`), { ...PERCENT, ...BOLD });
  // Anggaran weighs the capaian of all rows together, as in the sums of PMK 214/2017; with a row unfinished there is none.
  const all = (column: string): string => `${column}${FIRST}:${column}${LAST}`;
  const unfinished = `OR(SUM(H${TOTAL})=0,COUNT(${all('G')})<>COUNT(${all('H')}),COUNT(${all('I')})<>COUNT(${all('H')}))`;
  sheet.formula(`G${TOTAL}`, `IF(${unfinished},"",SUMPRODUCT(${all('H')},${all('G')})/H${TOTAL})`, { ...PERCENT, ...BOLD });
  const whole = (formula: string): string => `IF(G${TOTAL}="","",${formula})`;
  sheet.formula(`L${TOTAL}`, whole(`LKJIP.EFISIENSI(H${TOTAL},I${TOTAL},G${TOTAL})`), { ...PERCENT, ...BOLD });
  sheet.formula(`M${TOTAL}`, whole(`LKJIP.EFISIENSI(H${TOTAL},I${TOTAL},G${TOTAL},"ne")`), { ...PERCENT, ...BOLD });
}

function sample(name: string): Draft {
  const sheet = efficiencySheet(name);
  sampleHeader(sheet);
  sheet.fill(`B${FIRST}`,
    ['Meningkatnya akuntabilitas kinerja kecamatan', 'Nilai SAKIP', 'naik', 71, 70.15],
    ['Meningkatnya kualitas pelayanan publik', 'Indeks Kepuasan Masyarakat', 'naik', 83, 84.92],
    ['Meningkatnya partisipasi pembangunan desa', 'Usulan Musrenbang yang diterima', 'naik', 47, 44.35],
    ['Meningkatnya tertib administrasi desa', 'Desa tertib administrasi', 'naik', 8, 7],
    ['Meningkatnya ketenteraman dan ketertiban', 'Gangguan ketertiban', 'turun', 18, 20]);
  sheet.fill(`H${FIRST}`, [2_311_457_250, 2_148_930_410], [339_915_500, 321_067_925], [121_935_750, 109_288_400], [97_428_300, 95_117_650], [163_812_000, 158_940_300]);
  return sheet;
}

export const efisiensi: Template = { id: 'efisiensi', sheets: () => [efficiencySheet('Efisiensi')], sample };
