import { codedRows, codeText } from '../check/codes';
import { bilingual, place } from '../check/message';
import type { Rule } from '../check/rule';
import { indukFaults } from '../domain/induk-kode';

/** The row of a program or kegiatan is missing above the rows that its code begins. */
const rule: Rule = {
  id: 'kode-tanpa-induk',
  *check(book) {
    for (const [t, table] of book.tables.entries()) {
      const coded = codedRows(table);
      if (coded.length === 0) continue;
      const rowAt = new Map(table.rows.map((row, i) => [row.index, i]));
      const codes = new Set(coded.map(({ row }) => row));
      for (const { at, count, induk } of indukFaults(coded.map(({ parts }) => parts))) {
        const orphan = coded[at];
        if (!orphan) continue;
        // The parent may stand there by its name alone.
        const before = table.rows[(rowAt.get(orphan.row.index) ?? 0) - 1];
        if (before && before.role !== 'total' && !codes.has(before)) continue;
        const [code, parent] = [codeText(orphan), induk.join('.')];
        yield {
          at: orphan.at,
          table: t,
          label: orphan.nama,
          level: 'patut-dicek',
          found: code,
          expected: parent,
          evidence: [orphan.words],
          message: bilingual((language) => language === 'id'
            ? `Tidak ada baris berkode ${parent} di atas ${code} (${place(orphan.at)}${count > 1 ? `, ${count} baris` : ''}), sedangkan rincian lain di tabel ini punya induk.`
            : `No row has the code ${parent} above ${code} (${place(orphan.at)}${count > 1 ? `, ${count} rows` : ''}), while the other details of this table have their parents.`),
        };
      }
    }
  },
};

export default rule;
