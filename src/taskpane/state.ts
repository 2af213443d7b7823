import type { Progress } from '../check/check-workbook';
import type { Report } from '../check/report';
import type { Language, Text } from '../sheet/text';
import { groupFindings, readingOrder, sameFinding, type Group, type Section } from './group-findings';
import type { Print } from './prints';

export interface Result {
  readonly report: Report;
  readonly sections: readonly Section[];
  /** Indices of the findings as they are read and walked. */
  readonly order: readonly number[];
  /** How the findings' cells print their numbers, by index. */
  readonly prints: ReadonlyMap<number, Print>;
}

export interface Work {
  readonly stage: 'reading' | 'checking';
  readonly progress: Progress | null;
}

export interface Notice {
  readonly tone: 'info' | 'error';
  readonly text: Text;
}

/** All that the pane shows. */
export interface PaneState {
  readonly language: Language;
  /** The check under way; the last result stays on view until the next one is there. */
  readonly work: Work | null;
  readonly notice: Notice | null;
  readonly result: Result | null;
  /** The finding under the reader's eyes: an index in the report's findings. */
  readonly current: number | null;
  /** What the user has opened or closed by hand, by key. */
  readonly open: ReadonlyMap<string, boolean>;
  /** How many rows of a long list are on view, by the list's key. */
  readonly shown: ReadonlyMap<string, number>;
}

export type Action =
  | { readonly type: 'started' }
  | { readonly type: 'progressed'; readonly work: Work }
  | { readonly type: 'finished'; readonly report: Report; readonly sheets: readonly string[]; readonly prints: ReadonlyMap<number, Print> }
  | { readonly type: 'ended'; readonly notice: Notice }
  | { readonly type: 'noticed'; readonly notice: Notice | null }
  | { readonly type: 'chosen'; readonly finding: number }
  | { readonly type: 'moved'; readonly by: 1 | -1 }
  | { readonly type: 'opened'; readonly key: string; readonly open: boolean }
  | { readonly type: 'extended'; readonly key: string }
  | { readonly type: 'spoke'; readonly language: Language };

/** Rows of one list on view at first, and added at each "show more". */
export const PAGE = 100;

/** The list of sheets with findings is itself windowed, under this key. */
export const SECTIONS = 'sections';

export function initialState(language: Language): PaneState {
  return { language, work: null, notice: null, result: null, current: null, open: new Map(), shown: new Map() };
}

export function reduce(state: PaneState, action: Action): PaneState {
  switch (action.type) {
    case 'started':
      return { ...state, work: { stage: 'reading', progress: null }, notice: null };
    case 'progressed':
      return state.work ? { ...state, work: action.work } : state;
    case 'finished':
      return finish(state, action);
    case 'ended':
      return { ...state, work: null, notice: action.notice };
    case 'noticed':
      return { ...state, notice: action.notice };
    case 'chosen':
      return reveal({ ...state, current: action.finding, notice: null });
    case 'moved':
      return reveal({ ...state, current: neighbour(state, action.by), notice: null });
    case 'opened':
      return { ...state, open: new Map(state.open).set(action.key, action.open) };
    case 'extended':
      return { ...state, shown: new Map(state.shown).set(action.key, shownOf(state, action.key) + PAGE) };
    case 'spoke':
      return { ...state, language: action.language };
  }
}

/** How many rows of the list are on view. */
export function shownOf(state: PaneState, key: string): number {
  return state.shown.get(key) ?? PAGE;
}

export function isOpen(state: PaneState, group: Group): boolean {
  return state.open.get(group.key) ?? group.openAtFirst;
}

/** The current finding's place in the walk, from 0; -1 when none is current. */
export function walkPosition(state: PaneState): number {
  return state.current === null || !state.result ? -1 : state.result.order.indexOf(state.current);
}

function finish(state: PaneState, { report, sheets, prints }: Extract<Action, { type: 'finished' }>): PaneState {
  const sections = groupFindings(report, sheets);
  const before = state.current === null ? undefined : state.result?.report.findings[state.current];
  return reveal({
    ...state,
    work: null,
    notice: null,
    result: { report, sections, order: readingOrder(sections), prints },
    current: sameFinding(report, before),
    shown: new Map(),
  });
}

/** The next or previous finding in reading order; at an end it stays, and from nowhere it starts at that end. */
function neighbour(state: PaneState, by: 1 | -1): number | null {
  const order = state.result?.order ?? [];
  const at = walkPosition(state);
  const start = by === 1 ? 0 : order.length - 1;
  return order[at < 0 ? start : at + by] ?? state.current;
}

/** Opens and lengthens what hides the current finding. */
function reveal(state: PaneState): PaneState {
  const { current, result } = state;
  if (current === null || !result) return state;
  const shown = new Map(state.shown);
  const lengthen = (key: string, position: number): void => {
    if (position >= shownOf(state, key)) shown.set(key, Math.ceil((position + 1) / PAGE) * PAGE);
  };
  for (const [sectionAt, section] of result.sections.entries()) {
    for (const [groupAt, group] of section.groups.entries()) {
      const at = group.findings.indexOf(current);
      if (at < 0) continue;
      lengthen(SECTIONS, sectionAt);
      lengthen(section.key, groupAt);
      lengthen(group.key, at);
      return { ...state, shown, open: new Map(state.open).set(group.key, true) };
    }
  }
  return state;
}
