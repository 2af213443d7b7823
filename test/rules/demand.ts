import { checkAll } from '../../src/check/check-workbook';
import type { Finding } from '../../src/check/finding';
import { parseAddress } from '../../src/sheet/address';
import type { Workbook } from '../../src/sheet/snapshot';
import { lineOf, type Mark } from '../written/mark';
import type { Form } from '../written/typed';

/** The findings of a workbook; a rule or sheet that could not be checked is no silence. */
export function findingsOf(workbook: Workbook): readonly Finding[] {
  const { current, previous } = apart(workbook);
  const { findings, problems } = checkAll(current, [], undefined, previous);
  const failed = problems.filter(({ message }) => message.en.includes('could not be checked'));
  if (failed.length > 0) throw new Error(failed.map(({ message }) => message.en).join('\n'));
  return findings;
}

/** Sheets called "[lalu.xlsx]Belanja" are written for last year's workbook. */
function apart(workbook: Workbook): { current: Workbook; previous?: Workbook } {
  const then = workbook.sheets.filter(({ name }) => name.startsWith('['));
  if (then.length === 0) return { current: workbook };
  const sheets = then.map((sheet) => ({ ...sheet, name: sheet.name.replace(/^\[.*\]/, '') }));
  return { current: { ...workbook, sheets: workbook.sheets.filter((sheet) => !then.includes(sheet)) }, previous: { name: 'lalu.xlsx', sheets } };
}

/** What is to be marked when one rule is shown: what it finds, and every "salah" of the others. */
export function countedFor(rule: string): (finding: Finding) => boolean {
  return ({ level, rule: id }) => level === 'salah' || id === rule;
}

/** How many relations between cells were checked. */
export function relationsIn(workbook: Workbook): number {
  return checkAll(workbook).tables.reduce((sum, { agreed, failed }) => sum + agreed + failed, 0);
}

/** Lines of marks or findings in an order that does not depend on where they come from. */
export function linesOf(entries: readonly (Mark | Finding)[]): string[] {
  return entries.map(lineOf).sort();
}

/**
 * What a rule still finds after its expected values were taken over one at a time,
 * each time the one after which least is found: one wrong cell may be the reason of several findings.
 */
export function unmended(workbook: Workbook, rule: string, form: Form): string[] {
  let [book, found] = [workbook, findingsOf(workbook)];
  const ofRule = () => found.filter((finding) => finding.rule === rule);
  for (let steps = ofRule().length; steps > 0 && ofRule().length > 0; steps--) {
    const attempts = ofRule().map((finding) => withValue(book, finding, form)).map((next) => ({ next, left: findingsOf(next) }));
    const best = attempts.reduce((a, b) => (wrong(b.left) < wrong(a.left) ? b : a));
    [book, found] = [best.next, best.left];
  }
  return linesOf(ofRule());
}

function wrong(findings: readonly Finding[]): number {
  return findings.filter(({ level }) => level !== 'saran').length;
}

function withValue(workbook: Workbook, { sheet: name, cell: address, expected }: Finding, form: Form): Workbook {
  const place = parseAddress(address);
  const value = form === 'text' ? String(expected).replace('.', ',') : expected;
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => (sheet.name !== name ? sheet : {
      ...sheet,
      cells: sheet.cells.map((cell) => (cell.row === place?.top && cell.column === place.left ? { ...cell, value: percentOf(cell.format, value) } : cell)),
    })),
  };
}

/** A cell with a percent format holds 97,78 % as 0.9778. */
function percentOf(format: string | undefined, value: number | string): number | string {
  return typeof value === 'number' && format?.endsWith('%') ? Number((value / 100).toPrecision(15)) : value;
}
