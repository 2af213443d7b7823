import type { Book } from '../check/book';
import { bilingual, place } from '../check/message';
import type { Rule, Violation } from '../check/rule';
import { countNamed, surveyCounts, type SurveyCount } from '../check/survey-counts';
import { cukupSampel, sampelTabel } from '../domain/cukup-sampel';
import { writeNumber } from '../domain/number-text';
import { surveyOf } from '../relation/survey';
import type { Place } from '../table/locate';
import type { Table } from '../table/table';

/** Where a table states a sample for each service, it follows the rule when so many of its rows do. */
const FEWEST_ROWS = 3;

interface Count { readonly value: number; readonly at: Place }

/** A survey has fewer respondents than its population needs, or than the sample that the report itself states. */
const rule: Rule = {
  id: 'sampel-kurang',
  *check(book) {
    yield* stated(book);
    for (const [t, table] of book.tables.entries()) {
      for (const { populasi, responden } of pairsIn(table)) yield violation(book, t, populasi, responden, sampelTabel(populasi.value) ?? 0, true);
    }
  },
};

/** What sentences and labels say of the whole survey; several surveys in one workbook are told apart by their sheets. */
function* stated(book: Book): Generator<Violation> {
  const answers = book.tables.flatMap((table) => surveyOf(table) ?? []);
  const counted = answers.length === 1 ? answers[0]?.answers.length : undefined;
  const sheets = book.workbook.sheets.map(surveyCounts);
  for (const own of sheets) {
    const [populasi, sampel, responden] = (['populasi', 'sampel', 'responden'] as const).map((what) => theOne(own, what) ?? theOne(sheets.flat(), what));
    const here = own.includes(populasi ?? sampel ?? NOTHING);
    if (!here) continue;
    const had = responden ?? sampel;
    if (populasi && had && !cukupSampel(populasi.value, had.value)) yield violation(book, book.tableOf(had.at), populasi, had, sampelTabel(populasi.value) ?? 0, true);
    else if (sampel && responden && responden.value < sampel.value) yield violation(book, book.tableOf(responden.at), sampel, responden, sampel.value, false);
    else if (populasi && !had && counted !== undefined && !cukupSampel(populasi.value, counted)) {
      yield violation(book, book.tableOf(populasi.at), populasi, { value: counted, at: populasi.at }, sampelTabel(populasi.value) ?? 0, true);
    }
  }
}

const NOTHING: SurveyCount = { what: 'populasi', value: 0, at: { sheet: '', row: 0, column: 0 } };

/** The only value that is stated; undefined where there are several. */
function theOne(counts: readonly SurveyCount[], what: SurveyCount['what']): SurveyCount | undefined {
  const [first, ...rest] = counts.filter((count) => count.what === what);
  return rest.every(({ value }) => value === first?.value) ? first : undefined;
}

function violation(book: Book, table: number | null, base: Count, { value, at }: Count, needed: number, ofPopulation: boolean): Violation {
  return {
    at,
    table,
    label: book.labelOf(at),
    level: 'patut-dicek',
    found: value,
    expected: `≥ ${writeNumber(needed, 0, 'id')}`,
    evidence: [base.at],
    message: bilingual((language) => {
      const [had, need, from] = [value, needed, base.value].map((number) => writeNumber(number, 0, language));
      const [cell, source] = [place(at), place(base.at, at.sheet)];
      if (language === 'id') {
        return ofPopulation
          ? `Responden ${had} (${cell}) kurang dari ${need} yang diperlukan untuk populasi ${from} (${source}) menurut tabel Krejcie dan Morgan.`
          : `Responden ${had} (${cell}) kurang dari sampel ${need} (${source}).`;
      }
      return ofPopulation
        ? `${had} respondents (${cell}) are fewer than the ${need} that a population of ${from} (${source}) needs by the table of Krejcie and Morgan.`
        : `${had} respondents (${cell}) are fewer than the sample of ${need} (${source}).`;
    }),
  };
}

/** Rows of a table whose sample is too small: its total, its only row, or the odd one among services of their own. */
function pairsIn({ columns, rows }: Table): { populasi: Count; responden: Count }[] {
  const named = columns.map(({ header, numeric }) => (numeric ? countNamed(headed(header.at(-1) ?? '')) : undefined));
  const columnOf = (what: SurveyCount['what']) => named.indexOf(what);
  const [people, asked] = [columnOf('populasi'), columnOf('responden') >= 0 ? columnOf('responden') : columnOf('sampel')];
  if (people < 0 || asked < 0) return [];
  const all = rows.flatMap(({ role, numbers }) => {
    const [populasi, responden] = [numbers[people], numbers[asked]];
    return populasi && responden && populasi.value >= 1 ? [{ role, populasi: countOf(populasi), responden: countOf(responden) }] : [];
  });
  const enough = ({ populasi, responden }: { populasi: Count; responden: Count }) => cukupSampel(populasi.value, responden.value);
  const totals = all.filter(({ role }) => role === 'total');
  if (totals.length > 0 || all.length === 1) return (totals.length > 0 ? totals : all).filter((pair) => !enough(pair));
  // Services share one sample unless most of them have a full one each.
  const short = all.filter((pair) => !enough(pair));
  return all.length - short.length >= FEWEST_ROWS && short.length === 1 ? short : [];
}

/** "Responden" alone is enough of a name for a column. */
const headed = (header: string): string => `jumlah ${header.replace(/^jumlah +/i, '')}`;

function countOf({ value, sheet, row, column }: Place & { readonly value: number }): Count {
  return { value, at: { sheet, row, column } };
}

export default rule;
