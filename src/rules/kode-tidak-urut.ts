import { codedRows, codeText } from '../check/codes';
import { bilingual, place } from '../check/message';
import type { Rule } from '../check/rule';
import { urutanFaults } from '../domain/urutan-kode';

/** A code stands between two others to which it does not belong, or repeats the one above where the next one is missing. */
const rule: Rule = {
  id: 'kode-tidak-urut',
  *check(book) {
    for (const [t, table] of book.tables.entries()) {
      const coded = codedRows(table);
      // Accounts below each sub kegiatan make two orders in one column.
      if (coded.some(({ parts }) => parts[0] !== coded[0]?.parts[0])) continue;
      for (const { at, expected } of urutanFaults(coded.map(({ parts }) => parts))) {
        const [before, wrong, after] = [coded[at - 1], coded[at], coded[at + 1]];
        if (!before || !wrong || !after) continue;
        // A row that stands there twice is counted twice; that is no slip of its code.
        if (codeText(before) === codeText(wrong) && before.nama === wrong.nama) continue;
        const [code, right] = [codeText(wrong), expected?.join('.')];
        const inFront = wrong.at.column === wrong.words.column;
        yield {
          at: wrong.at,
          table: t,
          label: wrong.nama,
          level: 'patut-dicek',
          found: inFront ? wrong.row.label : code,
          expected: right === undefined ? `${codeText(before)} – ${codeText(after)}` : inFront ? wrong.row.label.replace(code, right) : right,
          evidence: [before.at, after.at],
          message: bilingual((language) => {
            const [from, to] = [before, after].map((entry) => `${codeText(entry)} (${place(entry.at, wrong.at.sheet)})`);
            const hint = { id: right === undefined ? '' : `, mungkin ${right}`, en: right === undefined ? '' : `, perhaps ${right}` }[language];
            return language === 'id'
              ? `Kode ${code} di ${place(wrong.at)} tidak urut: letaknya di antara ${from} dan ${to}${hint}.`
              : `The code ${code} in ${place(wrong.at)} is out of order: it stands between ${from} and ${to}${hint}.`;
          }),
        };
      }
    }
  },
};

export default rule;
