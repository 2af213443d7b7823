import { Draft } from './draft';
import { repeatedHeader } from './header';
import { FORMATS, sumOf } from './template';
import { AMOUNT, withinPagu } from './validations';

const RUPIAH = { format: FORMATS.rupiah };
const BOLD = { ...RUPIAH, bold: true } as const;

/**
 * Belanja operasi and modal, held against the table of programs.
 * @param programs name of the sheet with that table
 * @param total the row of its sum
 */
export function belanja(programs: string, total: number): Draft {
  const sheet = new Draft('Belanja', { widths: [8, 40, 20, 20, 20, 10], paper: 'A4' });
  repeatedHeader(sheet, 'ANGGARAN DAN REALISASI PER JENIS BELANJA', programs);
  sheet.headings('A8', ['No', 'Uraian', 'Anggaran (Rp)', 'Realisasi (Rp)', 'Sisa (Rp)', '%']);
  sheet.text('A9', '');
  sheet.text('B9', 'Belanja', { bold: true });
  sheet.text('A10', 1);
  sheet.text('B10', 'Belanja Operasi', { bold: true });
  for (const [row, words] of [[11, 'Belanja Pegawai'], [12, 'Belanja Barang dan Jasa']] as const) {
    sheet.text(`A${row}`, '');
    sheet.text(`B${row}`, words, { indent: 1 });
    inputs(sheet, row);
  }
  sheet.text('A13', 2);
  sheet.text('B13', 'Belanja Modal', { bold: true });
  inputs(sheet, 13);
  for (const column of ['C', 'D']) {
    sheet.formula(`${column}9`, sumOf(`${column}10,${column}13`), BOLD);
    sheet.formula(`${column}10`, sumOf(`${column}11:${column}12`), BOLD);
  }
  for (const row of [9, 10, 11, 12, 13]) {
    const look = row === 9 || row === 10 ? BOLD : RUPIAH;
    sheet.formula(`E${row}`, `IF(C${row}="","",C${row}-SUM(D${row}))`, look);
    sheet.formula(`F${row}`, `IF(OR(SUM(C${row})=0,D${row}=""),"",LKJIP.SERAPAN(C${row},D${row}))`, { ...look, format: FORMATS.percent });
  }
  control(sheet, programs, total);
  return sheet;
}

function inputs(sheet: Draft, row: number): void {
  sheet.input(`C${row}`, AMOUNT, RUPIAH);
  sheet.input(`D${row}`, withinPagu(`AND(ISNUMBER(D${row}),SUM(D${row})<=SUM(C${row}))`), RUPIAH);
}

/** What both tables must say alike. */
function control(sheet: Draft, programs: string, total: number): void {
  const lines = [
    ['Selisih dengan tabel program: pagu', 'C9', 'E'],
    ['Selisih dengan tabel program: pagu modal', 'C13', 'D'],
    ['Selisih dengan tabel program: realisasi', 'D9', 'J'],
  ] as const;
  lines.forEach(([words, own, column], index) => {
    const row = 16 + index;
    sheet.text(`A${row}:B${row}`, words);
    sheet.formula(`C${row}`, `IF(OR(${own}="",${programs}!${column}${total}=""),"",${own}-${programs}!${column}${total})`, RUPIAH);
  });
  sheet.note('A19', 'Ketiga selisih di atas harus nol.');
}
