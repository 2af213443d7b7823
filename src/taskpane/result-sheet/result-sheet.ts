import type { Lesson } from '../../check/decisions';
import type { Language } from '../../sheet/text';
import type { SheetPlan } from '../../host/officejs/sheet-plan';
import type { Result } from '../state';
import { chartsOf, seriesName } from '../charts';
import { WORDS } from '../words';
import { agreedPart, correctionsPart, findingsPart, lessonsPart, notJudgedPart, ratio, setAsidePart } from './parts';
import { RESULT_WORDS } from './result-words';
import { columnOf, SheetText, WIDTHS } from './sheet-text';

/** The name under which the report sheet is first written. */
export const RESULT_SHEET = 'Hasil Selaras';

/** What the report says of itself. */
export interface About {
  /** ISO date. */
  readonly date: string;
  readonly language: Language;
  /** "Selaras 0.1.0" */
  readonly version: string;
}

/** The report sheet: all that was found, corrected, agreed, set aside, taught and not judged; charts, and a place to sign. */
export function resultSheet(result: Result, lessons: readonly Lesson[], about: About): SheetPlan {
  const words = RESULT_WORDS[about.language];
  const { report, workbook } = result;
  const text = new SheetText();
  text.line('judul', words.title);
  text.line('isi', words.file, workbook.name);
  text.line('isi', words.date, about.date);
  text.line('isi', words.by, about.version);
  text.line('isi', words.scope, words.read(report.sheets, report.cells));
  const agreed = report.tables.reduce((sum, table) => sum + table.agreed, 0);
  text.line('isi', words.summary, words.counts(report.findings.length, report.corrections.length, agreed, report.setAside.length));

  correctionsPart(text, result, about.language);
  findingsPart(text, result, about.language);
  setAsidePart(text, result, about.language);
  lessonsPart(text, lessons, about.language);
  agreedPart(text, result, about.language);
  notJudgedPart(text, result, about.language);
  const charts = chartsPart(text, result, about.language);
  signPart(text, about.language);
  return { name: RESULT_SHEET, widths: WIDTHS, cells: text.cells, charts, footer: `${about.version}   &P / &N` };
}

const CHART_ROWS = 15;

/** The numbers of each chart, and the chart under them. */
function chartsPart(text: SheetText, { report, lookup }: Result, language: Language): SheetPlan['charts'] {
  const words = WORDS[language];
  return chartsOf(report, lookup).map(({ kind, series, rows, percent }) => {
    const title = kind === 'anggaran' ? words.budgetChart : words.resultsChart;
    text.section(title);
    const top = text.row;
    text.add('kepala', ['', '', '', ...series.map((name) => seriesName(name, words))]);
    for (const { label, values } of rows) {
      text.add('isi', ['', '', label, ...values.map((value) => (value === undefined ? '' : percent ? ratio(value) : value))], { format: percent ? '0.00%' : '#,##0' });
    }
    const source = `${columnOf(2)}${top + 1}:${columnOf(2 + series.length)}${text.row}`;
    const from = text.row + 1;
    text.skip(CHART_ROWS + 1);
    return { title, type: 'BarClustered', source, place: `${columnOf(0)}${from + 1}:${columnOf(5)}${from + CHART_ROWS}` };
  });
}

function signPart(text: SheetText, language: Language): void {
  const words = RESULT_WORDS[language];
  text.section(words.signing);
  text.add('isi', ['', '', words.reviewer, '', '', words.responsible]);
  text.skip(3);
  text.add('tanda-tangan', ['', '', ' ', '', '', ' ']);
  text.add('kecil', ['', '', words.nameAndDate, '', '', words.nameAndDate]);
}
