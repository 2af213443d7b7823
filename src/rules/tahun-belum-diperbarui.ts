import { bilingual, place } from '../check/message';
import { sheetKey } from '../check/previous';
import type { Rule } from '../check/rule';
import { wholeNumber } from '../domain/whole-number';
import { addTo } from '../sheet/lists';
import type { Cell, Sheet } from '../sheet/snapshot';

/** A text that names one year, and how it reads without it. */
interface Dated { readonly sheet: string; readonly cell: Cell; readonly text: string; readonly year: number }

const YEAR = /\b(?:19|20)\d\d\b/g;
/** Laws keep their year. */
const LAW = /\b(?:nomor|no\.|undang|uu|pp|perda|perbup|permen\w*|peraturan|keputusan|renstra|rpjmd)\b/i;
/** Longer texts are sentences, which tell of earlier years too. */
const LONGEST = 120;

/** A heading or title still names last year, although others like it were moved on. */
const rule: Rule = {
  id: 'tahun-belum-diperbarui',
  *check(book) {
    if (!book.previous) return;
    const then = groupsOf(book.previous.workbook.sheets);
    const pairs = [...groupsOf(book.workbook.sheets)].flatMap(([key, list]) => {
      const earlier = then.get(key) ?? [];
      // Headings that were added or taken away cannot be told apart.
      return list.length === earlier.length ? list.flatMap((now, i) => (earlier[i] ? [{ now, then: earlier[i] }] : [])) : [];
    });
    for (const year of new Set(pairs.map(({ then: { year: own } }) => own))) {
      const left = pairs.filter((pair) => pair.then.year === year && pair.now.year === year);
      const moved = pairs.filter((pair) => pair.then.year === year && pair.now.year === year + 1);
      const [example] = moved;
      if (!example || moved.length < left.length) continue;
      for (const { now: { sheet, cell, text } } of left) {
        const at = { sheet, row: cell.row, column: cell.column };
        yield {
          at,
          table: book.tableOf(at),
          label: text,
          level: 'patut-dicek',
          found: text,
          expected: text.replace(YEAR, String(year + 1)),
          evidence: [{ sheet: example.now.sheet, row: example.now.cell.row, column: example.now.cell.column }],
          message: bilingual((language) => (language === 'id'
            ? `${place(at)} masih menyebut tahun ${year}, seperti di buku kerja tahun lalu; yang lain sudah menjadi ${year + 1}.`
            : `${place(at)} still names the year ${year}, as last year's workbook does; others have moved on to ${year + 1}.`)),
        };
      }
    }
  },
};

/** Texts with one year, by sheet and words, in reading order. */
function groupsOf(sheets: readonly Sheet[]): Map<string, Dated[]> {
  const groups = new Map<string, Dated[]>();
  for (const { name, cells } of sheets) {
    for (const cell of cells) {
      const text = typeof cell.value === 'string' && cell.value.length <= LONGEST ? cell.value.trim() : '';
      const years = text.match(YEAR) ?? [];
      if (years.length !== 1 || LAW.test(text)) continue;
      const key = `${sheetKey(name)}|${text.replace(YEAR, '').toLowerCase()}`;
      addTo(groups, key, { sheet: name, cell, text, year: wholeNumber(years[0]) });
    }
  }
  return groups;
}

export default rule;
