import type { Lesson } from '../check/decisions';
import type { Heading } from '../host/officejs/insert-template';
import type { Language } from '../sheet/text';
import type { Filter } from './filter';
import type { Reference } from './reference';
import type { Scope } from './scope';
import type { ViewName } from './state';
import type { TemplateForm, TemplateId } from './templates';

/** What the views may ask for. Promises settle when the host has done it; they never reject. */
export interface Commands extends CheckCommands, LastYearCommands, WalkCommands, DecideCommands, FormulaCommands, TemplateCommands {
  readonly open: (key: string, open: boolean) => void;
  readonly extend: (key: string) => void;
  readonly filter: (filter: Filter) => void;
  readonly view: (view: ViewName) => void;
  readonly closeNotice: () => void;
  readonly speak: (language: Language) => void;
}

export interface CheckCommands {
  readonly check: () => Promise<void>;
  readonly stop: () => void;
  readonly scope: (scope: Scope) => void;
  /** Switches on or off that changed cells are checked again by themselves. */
  readonly follow: (live: boolean) => Promise<void>;
}

export interface LastYearCommands {
  /** Compares this workbook with last year's, from now on and at once if it was checked already. */
  readonly compareWith: (file: File) => Promise<void>;
  readonly letGo: () => Promise<void>;
}

export interface WalkCommands {
  /** Makes a finding the current one and goes to its cell. */
  readonly choose: (finding: number) => Promise<void>;
  /** The same for the next or the previous one. */
  readonly move: (by: 1 | -1) => Promise<void>;
  readonly goTo: (place: Reference) => Promise<void>;
  /** Selects the finding's cell together with the evidence on its sheet. */
  readonly outline: (finding: number) => Promise<void>;
}

export interface DecideCommands {
  /** Writes what a correction of the report proposes. */
  readonly accept: (correction: number) => Promise<void>;
  /** Writes into a finding's own cell what follows from the others. */
  readonly acceptOne: (finding: number) => Promise<void>;
  readonly undo: () => Promise<void>;
  /** Asks for a reason, or stops asking. */
  readonly ask: (finding: number | null) => void;
  readonly setAside: (finding: number, reason: string, author: string) => Promise<void>;
  /** Shows a finding again that was set aside: an index in the report's list of them. */
  readonly bringBack: (setAside: number) => Promise<void>;
  readonly teach: (lesson: Lesson) => Promise<void>;
  /** An index in the lessons kept. */
  readonly forget: (lesson: number) => Promise<void>;
  readonly writeResult: () => Promise<void>;
}

export interface FormulaCommands {
  /** What is selected in the grid: "B5:C9", with its sheet's name before it; "" when Excel does not say. */
  readonly selected: () => Promise<Reference | null>;
  readonly enter: (place: Reference, formula: string) => Promise<void>;
  readonly toOrdinary: () => Promise<void>;
  readonly toLkjip: () => Promise<void>;
  readonly reenter: () => Promise<void>;
}

export interface TemplateCommands {
  /** Keeps what is to stand at the head of the templates. */
  readonly head: (heading: Heading) => void;
  readonly insertTemplate: (id: TemplateId, form: TemplateForm) => Promise<void>;
}
