import { bilingual, place } from '../check/message';
import type { Rule } from '../check/rule';
import { readUnsur, type UnsurReading } from '../domain/unsur';
import type { Row, Table } from '../table/table';

/** An unsur of the survey stands twice in the list, where the regulation names another one that is missing. */
const rule: Rule = {
  id: 'unsur-ganda',
  *check(book) {
    for (const [t, table] of book.tables.entries()) {
      const rows = unsurRows(table);
      const reading = readUnsur(rows.map(({ label }) => label));
      if (!reading) continue;
      for (const { wrong, first, missing } of pairsOf(rows, reading)) {
        const at = { sheet: table.sheet.name, row: wrong.index, column: wrong.marks.start };
        const other = { ...at, row: first.index, column: first.marks.start };
        const nama = reading.daftar.unsur[missing]?.nama ?? '';
        const number = wrong.sign === '' ? wrong.label : wrong.sign;
        yield {
          at,
          table: t,
          label: number,
          level: 'patut-dicek',
          found: wrong.label,
          expected: nama,
          evidence: [other],
          message: bilingual((language) => language === 'id'
            ? `${number}: "${wrong.label}" di ${place(at)} sudah dipakai di ${place(other, at.sheet)}, sedangkan unsur "${nama}" dari ${reading.daftar.dasar} tidak ada.`
            : `${number}: "${wrong.label}" in ${place(at)} is already used in ${place(other, at.sheet)}, while the unsur "${nama}" of ${reading.daftar.dasar} is missing.`),
        };
      }
    }
  },
};

/** The rows of a list of unsur; names of totals and of the index itself are in no list. */
function unsurRows({ rows }: Table): Row[] {
  return rows.filter(({ role, label }) => role === 'rincian' && label !== '');
}

/** Each name that stands twice, the one of the two that is wrong, and the missing name that belongs there. */
function pairsOf(rows: readonly Row[], { places, missing }: UnsurReading) {
  const open = [...missing];
  return places.flatMap((place, i) => {
    const first = places.indexOf(place);
    const [one, two] = [rows[first], rows[i]];
    if (place < 0 || first === i || open.length === 0 || !one || !two || plain(one.label) !== plain(two.label)) return [];
    // The list's own order says which of the two stands where another one belongs.
    const gapAt = (position: number) => Math.min(...open.map((gap) => Math.abs(gap - position)));
    const [wrong, at] = gapAt(first) < gapAt(i) ? [one, first] : [two, i];
    const gap = open.reduce((a, b) => (Math.abs(b - at) < Math.abs(a - at) ? b : a));
    open.splice(open.indexOf(gap), 1);
    return [{ wrong, first: wrong === one ? two : one, missing: gap }];
  });
}

function plain(label: string): string {
  return label.toLowerCase().replace(/[^a-z]+/g, ' ').trim();
}

export default rule;
