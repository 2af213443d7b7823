import { bilingual, place } from '../check/message';
import type { Rule } from '../check/rule';
import { groupsOf, headingsOf, usualHeading } from '../table/headings';
import type { Table } from '../table/table';

/** Two columns side by side of one block carry the same heading. */
const rule: Rule = {
  id: 'kepala-kolom-ganda',
  *check(book) {
    for (const [t, table] of book.tables.entries()) {
      const pairs = twins(table);
      const headings = pairs.length === 0 ? [] : headingsOf(table);
      for (const { wrong, other, expected } of pairs) {
        const [mine, same] = [headings[wrong], headings[other]];
        // A heading that covers both columns stands in only one of them.
        if (!mine || !same || mine.text !== same.text || mine.cell.row !== same.cell.row) continue;
        const at = { sheet: table.sheet.name, row: mine.cell.row, column: mine.cell.column };
        const twin = { ...at, column: same.cell.column };
        yield {
          at,
          table: t,
          label: table.columns[wrong]?.header.join(' ') ?? '',
          level: 'patut-dicek',
          found: mine.text,
          expected: expected ?? 'judul lain',
          evidence: [twin],
          message: bilingual((language) => {
            const [first, second] = [place(at), place(twin, at.sheet)];
            const usual = { id: `; pada blok lain kolom ini berjudul "${expected}"`, en: `; in the other blocks this column is called "${expected}"` };
            const elsewhere = expected === undefined ? '' : usual[language];
            return language === 'id'
              ? `Judul "${mine.text}" dipakai dua kali berdampingan, di ${first} dan ${second}${elsewhere}.`
              : `The heading "${mine.text}" stands twice side by side, in ${first} and ${second}${elsewhere}.`;
          }),
        };
      }
    }
  },
};

/** Pairs of neighbours of one block with the same heading, where the block repeats no other one. */
function twins(table: Table) {
  const names = table.columns.map(({ header }) => (header.at(-1) ?? '').toLowerCase());
  if (names.every((name, c) => name === '' || names.indexOf(name) === c)) return [];
  const nameOf = (c: number) => names[c] ?? '';
  return groupsOf(table).flatMap((group) => {
    const repeated = group.filter((c, i) => nameOf(c) !== '' && group.some((other, k) => k !== i && nameOf(other) === nameOf(c)));
    const [first, second] = repeated;
    if (repeated.length !== 2 || first === undefined || second !== first + 1) return [];
    if (!table.columns[first]?.numeric || !table.columns[second]?.numeric) return [];
    const usual = [first, second].map((c) => usualHeading(table, group, group.indexOf(c)));
    const differs = usual.map((name) => name !== undefined && name.toLowerCase() !== nameOf(first));
    const [wrong, other] = differs[0] && !differs[1] ? [first, second] : [second, first];
    const expected = usual[wrong === first ? 0 : 1];
    return [{ wrong, other, expected: expected?.toLowerCase() === nameOf(first) ? undefined : expected }];
  });
}

export default rule;
