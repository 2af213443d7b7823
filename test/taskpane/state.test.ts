import type { Report } from '../../src/check/report';
import { NO_FILTER, toggled, type Filter } from '../../src/taskpane/filter';
import { initialState, isBusy, isOpen, PAGE, reduce, shownOf, walkPosition, type Action, type PaneState } from '../../src/taskpane/state';
import { REPORT, REPORT_WORKBOOK } from './fixture-report';
import { manyFindings } from './many-findings';

const finished = (report: Report = REPORT, workbook = REPORT_WORKBOOK): Action => ({ type: 'finished', report, workbook });
const after = (...actions: Action[]): PaneState => actions.reduce(reduce, initialState('id'));
const oops = { tone: 'error', text: { id: 'rusak', en: 'broken' } } as const;
const work = { stage: 'checking', progress: { sheet: 'A', done: 1, total: 2 } } as const;

test('a check runs from its start to its end, whichever end that is', () => {
  expect(after({ type: 'started' }).work).toEqual({ stage: 'reading', progress: null });
  expect(after({ type: 'started' }, { type: 'progressed', work }).work).toEqual(work);
  expect(after({ type: 'started' }, finished()).work).toBeNull();
  expect(after({ type: 'started' }, { type: 'ended', notice: oops })).toMatchObject({ work: null, notice: oops, result: null });
});

test('progress that arrives after the end does not start the check again', () => {
  expect(after({ type: 'started' }, { type: 'ended', notice: oops }, { type: 'progressed', work }).work).toBeNull();
});

test('a stopped or failed check keeps the result before it', () => {
  const before = after(finished(), { type: 'chosen', finding: 3 });
  const stopped = [{ type: 'started' }, { type: 'ended', notice: oops }] as const;
  expect(stopped.reduce<PaneState>(reduce, before)).toMatchObject({ result: before.result, current: 3 });
});

test('a new check clears the message of the old one', () => {
  expect(after({ type: 'noticed', notice: oops }, { type: 'started' }).notice).toBeNull();
});

test('findings are read by correction, then by the order of the sheets and of the tables', () => {
  expect(after(finished()).result?.order).toEqual([0, 3, 5, 1, 2, 4, 6]);
});

test.each<{ fact: string; from: Action[]; by: 1 | -1; to: number | null }>([
  { fact: 'next starts at the first', from: [], by: 1, to: 0 },
  { fact: 'previous starts at the last', from: [], by: -1, to: 6 },
  { fact: 'next goes on in reading order', from: [{ type: 'chosen', finding: 5 }], by: 1, to: 1 },
  { fact: 'previous goes back in reading order', from: [{ type: 'chosen', finding: 1 }], by: -1, to: 5 },
  { fact: 'next stays at the last', from: [{ type: 'chosen', finding: 6 }], by: 1, to: 6 },
  { fact: 'previous stays at the first', from: [{ type: 'chosen', finding: 0 }], by: -1, to: 0 },
])('$fact', ({ from, by, to }) => {
  expect(after(finished(), ...from, { type: 'moved', by }).current).toBe(to);
});

test('without a result there is nowhere to move', () => {
  expect(after({ type: 'moved', by: 1 }).current).toBeNull();
  expect(walkPosition(after({ type: 'moved', by: 1 }))).toBe(-1);
});

test('the current finding is found again in the next report, wherever it stands there', () => {
  const [first, ...rest] = REPORT.findings;
  const reordered = { ...REPORT, findings: [...rest, ...(first ? [first] : [])], corrections: [] };
  expect(after(finished(), { type: 'chosen', finding: 0 }, finished(reordered)).current).toBe(6);
  expect(after(finished(), { type: 'chosen', finding: 0 }, finished({ ...REPORT, findings: rest })).current).toBeNull();
});

test('what the user has opened stays open after the next check', () => {
  expect(after(finished(), { type: 'opened', key: 'agreed', open: true }, finished()).open.get('agreed')).toBe(true);
});

describe('with 20,000 findings', () => {
  const { report, workbook } = manyFindings(20_000);
  const long = after(finished(report, workbook));
  const last = report.findings.length - 1;

  test('only the first tables are open', () => {
    const groups = (long.result?.sections ?? []).flatMap((section) => section.groups);
    expect(groups.map((group) => isOpen(long, group)).lastIndexOf(true)).toBeLessThan(2);
  });

  test('a list grows by one page at a time', () => {
    expect(shownOf(reduce(long, { type: 'extended', key: 'agreed' }), 'agreed')).toBe(2 * PAGE);
  });

  test('going to the last one opens the group that hides it', () => {
    const at = reduce(long, { type: 'chosen', finding: last });
    const group = at.result?.sections.at(-1)?.groups.at(-1);
    if (!group) throw new Error('the fixture has findings');
    expect(isOpen(long, group)).toBe(false);
    expect(isOpen(at, group)).toBe(true);
  });
});

describe('a filter', () => {
  const filtered = (filter: Partial<Filter>): PaneState => after(finished(), { type: 'filtered', filter: { ...NO_FILTER, ...filter } });

  test.each<[string, Partial<Filter>, number[]]>([
    ['by level', { without: ['salah', 'saran'] }, [2, 4]],
    ['by rule', { rule: 'jumlah-tidak-cocok' }, [0, 3]],
    ['by words of the label, whatever their capitals', { search: 'program PENUNJANG' }, [0, 3]],
    ['by cell', { search: 'e14' }, [1]],
    ['by a number as it is printed', { search: '2.083.637.017' }, [0]],
    ['by all of them', { search: 'penunjang', rule: 'jumlah-tidak-cocok', without: ['salah'] }, []],
  ])('%s', (_, filter, left) => expect(filtered(filter).result?.order).toEqual(left));

  test('keeps holding after the next check', () => {
    const again = reduce(filtered({ rule: 'jumlah-tidak-cocok' }), finished());
    expect(again.result?.order).toEqual([0, 3]);
  });

  test('walks only what it leaves', () => {
    const at = [{ type: 'moved', by: 1 }, { type: 'moved', by: 1 }, { type: 'moved', by: 1 }] as const;
    expect(at.reduce<PaneState>(reduce, filtered({ without: ['salah'] })).current).toBe(4);
  });

  test('a level pressed twice is as it was', () => {
    expect(toggled(toggled(NO_FILTER, 'saran'), 'saran')).toEqual(NO_FILTER);
  });
});

test('a check in the background keeps what can be undone, and the check the user asked for does not', () => {
  const notice = { tone: 'info', text: { id: 'a', en: 'a' }, undo: [] } as const;
  const before = after(finished(), { type: 'noticed', notice }, { type: 'progressed', work: { stage: 'again', progress: null } });
  expect(isBusy(before)).toBe(false);
  expect(reduce(before, finished()).notice).toEqual(notice);
  expect(reduce(reduce(before, { type: 'started' }), finished()).notice).toBeNull();
});
