import type { Book } from '../check/book';
import { codedRows, codeText, type Coded } from '../check/codes';
import { bilingual, place } from '../check/message';
import type { Rule } from '../check/rule';
import { indukFaults, type IndukFault } from '../domain/induk-kode';
import { plainKode } from '../domain/jalur-kode';

/** The row of a program or kegiatan is missing above the rows that its code begins. */
const rule: Rule = {
  id: 'kode-tanpa-induk',
  *check(book) {
    const orphans = orphansIn(book);
    const skipped = skippedEverywhere(book, orphans);
    for (const { t, coded, faults } of orphans) {
      const rows = book.tables[t]?.rows ?? [];
      const codes = new Set(coded.map(({ row }) => row));
      for (const { at, count, induk } of faults) {
        const orphan = coded[at];
        if (!orphan || skipped.has(keyOf(induk))) continue;
        // The parent may stand there by its name alone.
        const before = rows[rows.indexOf(orphan.row) - 1];
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

/** The codes of a table, and those of them whose parents are missing. */
interface Orphans { readonly t: number; readonly coded: readonly Coded[]; readonly faults: readonly IndukFault[] }

function orphansIn(book: Book): Orphans[] {
  return book.tables.flatMap((table, t) => {
    const coded = codedRows(table);
    const faults = coded.length === 0 ? [] : indukFaults(coded.map(({ parts }) => parts));
    return faults.length === 0 ? [] : [{ t, coded, faults }];
  });
}

/** Parents missing in several tables and there in none: the office leaves that row out. */
function skippedEverywhere(book: Book, orphans: readonly Orphans[]): ReadonlySet<string> {
  const once = new Set<string>();
  const skipped = new Set<string>();
  for (const { faults } of orphans) {
    for (const key of new Set(faults.map(({ induk }) => keyOf(induk)))) (once.has(key) ? skipped : once).add(key);
  }
  if (skipped.size > 0) for (const table of book.tables) for (const { parts } of codedRows(table)) skipped.delete(keyOf(parts));
  return skipped;
}

function keyOf(code: readonly string[]): string {
  return plainKode(code).join('.');
}

export default rule;
