import { sambunganOf, type Sambungan } from '../domain/sambungan';
import { decimalsOf } from '../domain/printed';
import { writeNumber } from '../domain/number-text';
import type { Language } from '../sheet/text';
import { scalesOf, type Step } from '../table/scales';
import { bilingual, place } from './message';
import type { Rule } from './rule';

/** What a sentence about two steps of a scale is made of, ready to print. */
export interface Seam {
  readonly lower: { readonly label: string; readonly cell: string };
  readonly upper: { readonly label: string; readonly cell: string };
  readonly from: string;
  readonly to: string;
}

interface Description {
  readonly id: string;
  readonly fault: Sambungan['fault'];
  readonly says: Readonly<Record<Language, (seam: Seam) => string>>;
}

/** A rule about the places where the steps of a printed scale meet. */
export function scaleRule({ id, fault, says }: Description): Rule {
  return {
    id,
    *check(book) {
      for (const sheet of book.workbook.sheets) {
        for (const { steps, percent } of scalesOf(sheet)) {
          for (const seam of sambunganOf(steps, percent)) {
            const [lower, upper, wrong] = [steps[seam.lower], steps[seam.lower + 1], steps[seam.at]];
            if (seam.fault !== fault || !lower || !upper || !wrong || wrong.apart) continue;
            const at = placeOf(sheet.name, wrong);
            const other = wrong === lower ? upper : lower;
            yield {
              at,
              table: book.tableOf(at),
              label: wrong.label,
              level: seam.sign ? 'saran' : 'patut-dicek',
              found: wrong.text.trim(),
              expected: seam.mended.trim(),
              evidence: [placeOf(sheet.name, other)],
              message: bilingual((language) => says[language]({
                lower: { label: lower.label, cell: place(placeOf(sheet.name, lower), sheet.name) },
                upper: { label: upper.label, cell: place(placeOf(sheet.name, upper), sheet.name) },
                from: bound(seam.from, language),
                to: bound(seam.to, language),
              }) + official(seam, language)),
            };
          }
        }
      }
    },
  };
}

function placeOf(sheet: string, { cell: { row, column } }: Step) {
  return { sheet, row, column };
}

function bound(value: number, language: Language): string {
  return writeNumber(value, decimalsOf(value), language);
}

function official({ resmi, lower }: Sambungan, language: Language): string {
  const batas = resmi?.batas[lower];
  if (!resmi || !batas) return '';
  const [below, above] = [bound(batas.below, language), bound(batas.above, language)];
  return language === 'id'
    ? ` Batas menurut ${resmi.dasar}: ${resmi.shared ? `sampai ${below}, lalu di atas ${above}` : `sampai ${below}, lalu mulai ${above}`}.`
    : ` The bounds of ${resmi.dasar}: ${resmi.shared ? `up to ${below}, then above ${above}` : `up to ${below}, then from ${above}`}.`;
}
