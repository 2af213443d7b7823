import type { CellLook, Draft } from './draft';
import { YEAR } from './validations';

/** Where every template keeps what is filled in once: on its first sheet. */
export const HEADER = { kecamatan: 'C3', kabupaten: 'C4', tahun: 'C5' } as const;

const LEGEND = 'Sel bergaris putus-putus diisi. Sel bergaris penuh berisi judul atau rumus dan terkunci; kuncinya dibuka tanpa sandi lewat Tinjau > Buka Proteksi Lembar.';
const TITLE: CellLook = { bold: true };
const LEFT: CellLook = { align: 'right' };

/** Title, header cells and the legend in rows 1 to 6. */
export function header(sheet: Draft, title: string, parts: readonly (keyof typeof HEADER)[] = ['kecamatan', 'kabupaten', 'tahun']): void {
  sheet.note('A1', title, TITLE);
  if (parts.includes('kecamatan')) {
    sheet.note('A3', 'Kecamatan');
    sheet.input(HEADER.kecamatan);
  }
  if (parts.includes('kabupaten')) {
    sheet.note('A4', 'Kabupaten/Kota');
    sheet.input(HEADER.kabupaten);
  }
  if (parts.includes('tahun')) {
    sheet.note('A5', 'Tahun');
    sheet.input(HEADER.tahun, YEAR, LEFT);
  }
  sheet.note('A6', LEGEND);
}

/** The header of a further sheet, which repeats the first one's. */
export function repeatedHeader(sheet: Draft, title: string, first: string): void {
  sheet.note('A1', title, TITLE);
  const names = ['Kecamatan', 'Kabupaten/Kota', 'Tahun'];
  names.forEach((name, index) => {
    const row = index + 3;
    sheet.note(`A${row}`, name);
    sheet.formula(`C${row}`, `IF(${first}!C${row}="","",${first}!C${row})`, name === 'Tahun' ? LEFT : {});
  });
}

/** A made-up office for the sample sheet. */
export function sampleHeader(sheet: Draft): void {
  sheet.fill('C3', ['Contoh'], ['Contoh'], [2024]);
}
