import { bilingual, number, place } from '../check/message';
import type { Rule } from '../check/rule';
import { surveyOf } from '../relation/survey';

/** Answers of the survey: 1 tidak baik … 4 sangat baik. PermenPANRB 14/2017, Lampiran. */
const SKALA = { lowest: 1, highest: 4 } as const;

/** An answer of the survey is off its scale. A 0 may stand for no answer. */
const rule: Rule = {
  id: 'jawaban-di-luar-skala',
  *check(book) {
    for (const [t, table] of book.tables.entries()) {
      const survey = surveyOf(table);
      // Other columns are numbered too; only those of unsur hold answers for certain.
      const unsur = survey?.unsur.filter((c) => table.columns[c]?.role === 'unsur') ?? [];
      for (const row of survey?.answers ?? []) {
        for (const cell of unsur.flatMap((c) => row.numbers[c] ?? [])) {
          if (cell.dash || (cell.value >= SKALA.lowest && cell.value <= SKALA.highest)) continue;
          yield {
            at: cell,
            table: t,
            label: book.labelOf(cell),
            level: cell.value === 0 ? 'patut-dicek' : 'salah',
            found: cell.value,
            expected: `${SKALA.lowest}–${SKALA.highest}`,
            evidence: [cell],
            message: bilingual((language) => {
              const [at, answer, unsurName] = [place(cell), number(cell.value, cell, language), book.columnLabel(cell)];
              return language === 'id'
                ? `${unsurName}: di ${at} tertulis jawaban ${answer}, di luar skala ${SKALA.lowest} sampai ${SKALA.highest}.`
                : `${unsurName}: ${at} shows the answer ${answer}, which is off the scale from ${SKALA.lowest} to ${SKALA.highest}.`;
            }),
          };
        }
      }
    }
  },
};

export default rule;
