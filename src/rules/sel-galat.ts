import type { Level } from '../check/finding';
import { violationAt } from '../check/formula-violation';
import { bilingual, place } from '../check/message';
import type { Rule } from '../check/rule';
import { formulasOf, type FormulaBook, type FormulaCell } from '../formula/formulas';
import { cellKinds } from '../sheet/cell-kinds';
import { addTo } from '../sheet/lists';
import { isCellError, type Cell } from '../sheet/snapshot';
import type { Text } from '../sheet/text';

/** What an error value means and what to do about it. */
const ADVICE: Readonly<Record<string, Text>> = {
  '#REF!': { id: 'sel yang dirujuknya sudah dihapus; tulis ulang alamatnya', en: 'a cell it refers to was deleted; write the address again' },
  '#DIV/0!': { id: 'pembaginya nol atau kosong; isi pembaginya', en: 'it divides by zero or by a blank cell; fill in the divisor' },
  '#N/A': { id: 'nilai yang dicarinya tidak ada', en: 'what it looks for is not there' },
  '#NAME?': { id: 'ada nama fungsi atau rentang yang tidak dikenal; periksa ejaannya', en: 'it uses a name that is not known; check its spelling' },
  '#VALUE!': { id: 'ada teks di tempat angka; ketik ulang teks itu sebagai angka', en: 'there is text where a number is due; type it again as a number' },
  '#NUM!': { id: 'hasilnya tidak dapat dihitung; periksa angka masukannya', en: 'its result cannot be computed; check the numbers it uses' },
  '#NULL!': { id: 'dua rentang tidak beririsan; periksa tanda pemisahnya', en: 'two ranges do not meet; check what stands between them' },
  '#SPILL!': { id: 'sel di sekitarnya harus kosong agar hasilnya muat; kosongkan sel itu', en: 'the cells around it must be blank for its results; clear them' },
};
const UNKNOWN: Text = { id: 'hasilnya tidak ada', en: 'there is no result' };
const OURS: Text = {
  id: 'fungsi LKJIP belum dikenal Excel ini; buka panel Selaras dan masukkan ulang rumusnya dari sana',
  en: 'this Excel does not know the LKJIP functions yet; open the pane of Selaras and enter the formulas again from there',
};
/** They often only say that a number is still to come. */
const FORM: readonly string[] = ['#DIV/0!', '#N/A'];

/** A cell shows an error value; those that only hand on the error of another cell are not told of. */
const rule: Rule = {
  id: 'sel-galat',
  *check(book) {
    const formulas = formulasOf(book.workbook);
    for (const { sheet: own } of formulas.sheets) {
      const sheet = own.name;
      const groups = new Map<string, Cell[]>();
      for (const cell of cellKinds(own).errors) {
        if (!isCellError(cell.value)) continue;
        const formula = formulas.at({ sheet, ...cell });
        if (formula && handsOn(formula, formulas)) continue;
        const key = `${cell.value.error}|${formula ? `${cell.column}|${formula.pattern.key}` : ''}`;
        addTo(groups, key, cell);
      }
      for (const group of groups.values()) {
        const [first] = group;
        if (!first || !isCellError(first.value)) continue;
        const { error } = first.value;
        const ours = error === '#NAME?' && /\bLKJIP[._]/i.test(first.formula ?? '');
        const advice = ours ? OURS : ADVICE[error] ?? UNKNOWN;
        const level: Level = FORM.includes(error) ? 'saran' : 'patut-dicek';
        yield {
          ...violationAt(book, first, sheet),
          level,
          expected: 'angka',
          evidence: group.map(({ row, column }) => ({ sheet, row, column })),
          message: bilingual((language) => {
            const where = place({ sheet, ...first }, sheet);
            const more = group.length - 1;
            return language === 'id'
              ? `${where}${more > 0 ? ` dan ${more} sel lain` : ''} menunjukkan ${error}: ${advice.id}.`
              : `${where}${more > 0 ? ` and ${more} more cells` : ''} show${more > 0 ? '' : 's'} ${error}: ${advice.en}.`;
          }),
        };
      }
    }
  },
};

/** True when one of the cells that a formula refers to shows an error itself. */
function handsOn(formula: FormulaCell, book: FormulaBook): boolean {
  return formula.pattern.refs.some((ref) => {
    const cells = book.areaOf(ref, formula);
    return cells?.sheet.cells.totalOf(cells).error !== undefined;
  });
}

export default rule;
