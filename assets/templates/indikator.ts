import { Draft } from './draft';
import { header, sampleHeader } from './header';
import { columns, FORMATS, rows, type Template } from './template';
import { ARAH, NUMBER, YEAR } from './validations';

const FIRST = 10;
const LAST = 19;
const TARGETS = columns('G', 'K');
const REACHED = columns('L', 'P');
/** The second table: how far it is from the first, and its mean below. */
const DOWN = 15;
const MEAN = LAST + DOWN + 1;
const WORDS = { wrap: true } as const;
const POINTS = { format: FORMATS.points };
const CENTRED = { align: 'center' } as const;

function indicatorSheet(name: string): Draft {
  const sheet = new Draft(name, { widths: [6, 34, 34, 12, 12, 12, ...[...TARGETS, ...REACHED].map(() => 13)], paper: 'F4', landscape: true });
  header(sheet, 'TARGET DAN REALISASI INDIKATOR MENURUT RENSTRA');
  renstra(sheet);
  capaian(sheet);
  sheet.freeze = { rows: 9, columns: 3 };
  sheet.titleRows = [8, 9];
  return sheet;
}

function renstra(sheet: Draft): void {
  sheet.headings('A8', ['No', 'Tujuan / Sasaran', 'Indikator', 'Satuan', 'Arah', 'Kondisi Awal', 'Target', '', '', '', '', 'Realisasi', '', '', '', '']);
  sheet.headings('A9', Array.from({ length: 16 }, () => ''));
  for (const column of columns('A', 'F')) sheet.merge(`${column}8:${column}9`);
  sheet.merge('G8:K8');
  sheet.merge('L8:P8');
  sheet.input('G9', YEAR, { bold: true, align: 'center' });
  TARGETS.slice(1).forEach((column, index) => { sheet.formula(`${column}9`, `IF($G9="","",$G9+${index + 1})`, { bold: true, align: 'center' }); });
  REACHED.forEach((column, index) => { sheet.formula(`${column}9`, `IF($G9="","",$G9+${index})`, { bold: true, align: 'center' }); });
  for (const row of rows(FIRST, LAST)) {
    sheet.text(`A${row}`, row - FIRST + 1);
    sheet.inputs(`B${row}:D${row}`, undefined, WORDS);
  }
  sheet.inputs(`E${FIRST}:E${LAST}`, ARAH, CENTRED);
  sheet.inputs(`F${FIRST}:P${LAST}`, NUMBER, POINTS);
}

function capaian(sheet: Draft): void {
  const top = FIRST + DOWN - 1;
  sheet.note(`A${top - 2}`, 'CAPAIAN KINERJA TAHUN LAPORAN DAN TERHADAP AKHIR RENSTRA', { bold: true });
  sheet.headings(`A${top}`, [
    'No', 'Tujuan / Sasaran', 'Indikator', 'Satuan', 'Arah', 'Target', 'Realisasi', 'Capaian', 'Kategori',
    'Target Akhir Renstra', 'Capaian terhadap Akhir Renstra', 'Kategori terhadap Akhir Renstra',
  ]);
  for (const row of rows(FIRST, LAST)) {
    const at = row + DOWN;
    const ofYear = (cells: string): string => `INDEX(${cells},MATCH($C$5,$G$9:$K$9,0))`;
    const taken = (cells: string): string => `IFERROR(IF(${ofYear(cells)}="","",${ofYear(cells)}),"")`;
    const ratio = (reached: string, aim: string): string => `IF(OR(${reached}="",${aim}=""),"",LKJIP.CAPAIAN(${reached},${aim},E${at}))`;
    const label = (ratioCell: string): string => `IF(${ratioCell}="","",LKJIP.KATEGORI(${ratioCell}))`;
    sheet.text(`A${at}`, row - FIRST + 1);
    for (const column of columns('B', 'E')) sheet.formula(`${column}${at}`, `IF(${column}${row}="","",${column}${row})`, column === 'E' ? CENTRED : WORDS);
    sheet.formula(`F${at}`, taken(`G${row}:K${row}`), POINTS);
    sheet.formula(`G${at}`, taken(`L${row}:P${row}`), POINTS);
    sheet.formula(`H${at}`, ratio(`G${at}`, `F${at}`), { format: FORMATS.percent });
    sheet.formula(`I${at}`, label(`H${at}`), CENTRED);
    sheet.formula(`J${at}`, `IF(K${row}="","",K${row})`, POINTS);
    sheet.formula(`K${at}`, ratio(`G${at}`, `J${at}`), { format: FORMATS.percent });
    sheet.formula(`L${at}`, label(`K${at}`), CENTRED);
  }
  mean(sheet);
}

function mean(sheet: Draft): void {
  sheet.text(`A${MEAN}:G${MEAN}`, 'Rata-rata', { bold: true, align: 'center' });
  sheet.text(`J${MEAN}`, '');
  for (const [column, label] of [['H', 'I'], ['K', 'L']] as const) {
    const cells = `${column}${FIRST + DOWN}:${column}${LAST + DOWN}`;
    sheet.formula(`${column}${MEAN}`, `IF(COUNT(${cells})=0,"",AVERAGE(${cells}))`, { format: FORMATS.percent, bold: true });
    sheet.formula(`${label}${MEAN}`, `IF(${column}${MEAN}="","",LKJIP.KATEGORI(${column}${MEAN}))`, { bold: true, ...CENTRED });
  }
  sheet.note(`A${MEAN + 2}`, 'Arah naik: realisasi / target. Arah turun (makin kecil makin baik): (2 x target - realisasi) / target. Kategori: >100% Sangat Baik; 75-100% Baik; 55-74% Cukup; <55% Kurang.');
}

function sample(name: string): Draft {
  const sheet = indicatorSheet(name);
  sampleHeader(sheet);
  sheet.fill('G9', [2022]);
  sheet.fill('B10',
    ['Meningkatnya akuntabilitas kinerja kecamatan', 'Nilai SAKIP', 'Nilai', 'naik', 66.1, 67, 69, 71, 73, 75, 67.35, 68.2, 70.15],
    ['Meningkatnya kualitas pelayanan publik', 'Indeks Kepuasan Masyarakat', 'Indeks', 'naik', 80.4, 81, 82, 83, 84, 85, 81.25, 83.61, 84.92],
    ['Meningkatnya partisipasi pembangunan desa', 'Usulan Musrenbang yang diterima', 'Persen', 'naik', 41.5, 43, 45, 47, 49, 51, 42.75, 46.1, 44.35],
    ['Meningkatnya tertib administrasi desa', 'Desa tertib administrasi', 'Desa', 'naik', 5, 6, 7, 8, 9, 10, 6, 8, 7],
    ['Meningkatnya ketenteraman dan ketertiban', 'Gangguan ketertiban', 'Kejadian', 'turun', 24, 22, 20, 18, 16, 14, 21, 19, 20],
  );
  return sheet;
}

export const indikator: Template = { id: 'indikator', sheets: () => [indicatorSheet('Indikator')], sample };
