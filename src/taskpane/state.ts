import type { Progress } from '../check/check-workbook';
import { NO_DECISIONS, type Decisions } from '../check/decisions';
import type { Report } from '../check/report';
import type { CellChange } from '../host/officejs/change-cells';
import type { Heading } from '../host/officejs/insert-template';
import type { Reading } from '../host/port';
import type { Workbook } from '../sheet/snapshot';
import type { Language, Text } from '../sheet/text';
import { isFiltering, NO_FILTER, passes, type Filter } from './filter';
import type { FunctionHelp } from './function-help';
import { groupFindings, readingOrder, sameFinding, type Group, type Section } from './group-findings';
import { Lookup } from './lookup';
import type { Scope } from './scope';
import type { TableMap } from './sheet-map';

export interface Result {
  readonly report: Report;
  /** The workbook as it was read. */
  readonly workbook: Workbook;
  readonly lookup: Lookup;
  /** The tables of each sheet as they were read; worked out when first asked for. */
  readonly maps: () => ReadonlyMap<string, readonly TableMap[]>;
  /** What is on view of the findings, after the filter. */
  readonly sections: readonly Section[];
  /** Indices of the findings as they are read and walked. */
  readonly order: readonly number[];
}

export interface Work {
  /** again: what was changed is looked at once more, in the background. */
  readonly stage: 'reading' | 'checking' | 'again';
  readonly progress: Progress | null;
}

export interface Notice {
  readonly tone: 'info' | 'error';
  readonly text: Text;
  /** What "Batalkan" would take back. */
  readonly undo?: readonly CellChange[];
}

export type ViewName = 'temuan' | 'peta' | 'fungsi' | 'templat';

export const VIEWS: readonly ViewName[] = ['temuan', 'peta', 'fungsi', 'templat'];

/** All that the pane shows. */
export interface PaneState {
  readonly language: Language;
  readonly view: ViewName;
  readonly scope: Scope;
  /** Whether cells that change are checked again by themselves. */
  readonly live: boolean;
  /** Last year's workbook, with which every check compares until it is let go; kept nowhere but here. */
  readonly lastYear: Reading | null;
  /** The check under way; the last result stays on view until the next one is there. */
  readonly work: Work | null;
  readonly notice: Notice | null;
  readonly result: Result | null;
  readonly decisions: Decisions;
  readonly filter: Filter;
  /** The finding under the reader's eyes: an index in the report's findings. */
  readonly current: number | null;
  /** The finding for which a reason to set it aside is being asked. */
  readonly asking: number | null;
  /** The name that decisions are signed with; "" until one was given. */
  readonly author: string;
  /** Legal basis by rule, once it was fetched. */
  readonly basis: Readonly<Record<string, string>>;
  /** The worksheet functions in the pane's language, once they were fetched. */
  readonly functions: readonly FunctionHelp[];
  /** What stands at the head of inserted templates. */
  readonly heading: Heading;
  /** What the user has opened or closed by hand, by key. */
  readonly open: ReadonlyMap<string, boolean>;
  /** How many rows of a long list are on view, by the list's key. */
  readonly shown: ReadonlyMap<string, number>;
}

export type Action =
  | { readonly type: 'started' }
  | { readonly type: 'progressed'; readonly work: Work }
  | { readonly type: 'finished'; readonly report: Report; readonly workbook: Workbook; readonly decisions?: Decisions; readonly maps?: Result['maps'] }
  | { readonly type: 'ended'; readonly notice: Notice | null }
  | { readonly type: 'noticed'; readonly notice: Notice | null }
  | { readonly type: 'chosen'; readonly finding: number }
  | { readonly type: 'moved'; readonly by: 1 | -1 }
  | { readonly type: 'opened'; readonly key: string; readonly open: boolean }
  | { readonly type: 'extended'; readonly key: string }
  | { readonly type: 'filtered'; readonly filter: Filter }
  | { readonly type: 'set'; readonly to: Partial<Pick<PaneState, 'language' | 'view' | 'scope' | 'live' | 'lastYear' | 'asking' | 'author' | 'basis' | 'functions' | 'heading'>> };

/** Rows of one list on view at first, and added at each "show more". */
export const PAGE = 100;

export function initialState(language: Language, author = ''): PaneState {
  return {
    language, view: 'temuan', scope: 'semua', live: true, lastYear: null, work: null, notice: null, result: null, decisions: NO_DECISIONS, filter: NO_FILTER,
    current: null, asking: null, author, basis: {}, functions: [], heading: { kecamatan: '', kabupaten: '', tahun: '' }, open: new Map(), shown: new Map(),
  };
}

export function reduce(state: PaneState, action: Action): PaneState {
  switch (action.type) {
    case 'started':
      return { ...state, work: { stage: 'reading', progress: null }, notice: null };
    case 'progressed':
      return state.work || action.work.stage === 'again' ? { ...state, work: action.work } : state;
    case 'finished':
      return finish(state, action);
    case 'ended':
      return { ...state, work: null, notice: action.notice ?? state.notice };
    case 'noticed':
      return { ...state, notice: action.notice };
    case 'chosen':
      return reveal({ ...state, current: action.finding, asking: null, notice: stillUndone(state) });
    case 'moved':
      return reveal({ ...state, current: neighbour(state, action.by), asking: null, notice: stillUndone(state) });
    case 'opened':
      return { ...state, open: new Map(state.open).set(action.key, action.open) };
    case 'extended':
      return { ...state, shown: new Map(state.shown).set(action.key, shownOf(state, action.key) + PAGE) };
    case 'filtered':
      return { ...state, filter: action.filter, shown: new Map(), result: state.result && { ...state.result, ...arrange(state.result, action.filter) } };
    case 'set':
      return { ...state, ...action.to };
  }
}

/** How many rows of the list are on view. */
export function shownOf(state: PaneState, key: string): number {
  return state.shown.get(key) ?? PAGE;
}

export function isOpen(state: PaneState, group: Group): boolean {
  return state.open.get(group.key) ?? (group.openAtFirst || isFiltering(state.filter));
}

/** The current finding's place in the walk, from 0; -1 when none is current or the filter hides it. */
export function walkPosition(state: PaneState): number {
  return state.current === null || !state.result ? -1 : state.result.order.indexOf(state.current);
}

/** True while a check of the user's own runs, which Stop ends. */
export function isBusy({ work }: PaneState): boolean {
  return work !== null && work.stage !== 'again';
}

function arrange({ report, workbook }: Pick<Result, 'report' | 'workbook'>, filter: Filter): Pick<Result, 'sections' | 'order'> {
  const sections = groupFindings(report, workbook.sheets.map(({ name }) => name), passes(filter));
  return { sections, order: readingOrder(sections) };
}

function finish(state: PaneState, { report, workbook, decisions, maps = () => new Map() }: Extract<Action, { type: 'finished' }>): PaneState {
  const before = state.current === null ? undefined : state.result?.report.findings[state.current];
  const again = state.work?.stage === 'again';
  return reveal({
    ...state,
    work: null,
    // What was done a moment ago can still be undone after its re-check.
    notice: again ? state.notice : null,
    result: { report, workbook, lookup: new Lookup(workbook), maps, ...arrange({ report, workbook }, state.filter) },
    decisions: decisions ?? state.decisions,
    current: sameFinding(report, before),
    asking: null,
    shown: again ? state.shown : new Map(),
  });
}

/** Looking around does not take away what can still be undone. */
function stillUndone({ notice }: PaneState): Notice | null {
  return notice?.undo ? notice : null;
}

/** The next or previous finding in reading order; at an end it stays, and from nowhere it starts at that end. */
function neighbour(state: PaneState, by: 1 | -1): number | null {
  const order = state.result?.order ?? [];
  const at = walkPosition(state);
  const start = by === 1 ? 0 : order.length - 1;
  return order[at < 0 ? start : at + by] ?? state.current;
}

/** Opens what hides the current finding. */
function reveal(state: PaneState): PaneState {
  const { current, result } = state;
  if (current === null || !result) return state;
  const group = result.sections.flatMap(({ groups }) => groups).find(({ findings }) => findings.includes(current));
  return group && !isOpen(state, group) ? { ...state, open: new Map(state.open).set(group.key, true) } : state;
}
