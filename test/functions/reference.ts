import { readFileSync } from 'node:fs';

interface Table {
  readonly id: string;
  readonly rows: readonly (readonly string[])[];
}

const { tables }: { readonly tables: readonly Table[] } = JSON.parse(readFileSync('assets/contoh/lkjip-jaten-2023.tables.json', 'utf8'));

/** The rows of a table of the reference report, as printed. */
export function printedRows(id: string): readonly (readonly string[])[] {
  const table = tables.find((candidate) => candidate.id === id);
  if (!table) throw new Error(`the reference report has no table ${id}`);
  return table.rows;
}

/** The survey sheet: the answers, and what is printed below them ("3,23569" as "3.23569"). */
export function surveySheet(): { answers: number[][]; below: Readonly<Record<string, string[]>> } {
  const rows = printedRows('3.2.4');
  const answers = rows.filter(([number = '']) => /^\d+$/.test(number)).map((row) => row.slice(1, 10).map(Number));
  const footer = rows.filter(([label = '']) => /[A-Z].*nit|unsur/i.test(label) && !/RESP/.test(label));
  return { answers, below: Object.fromEntries(footer.map(([label = '', ...values]) => [label, values.map(plain)])) };
}

function plain(text: string): string {
  return text.replace(/^\*+\) /, '').replace(',', '.');
}
