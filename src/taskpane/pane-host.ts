import type { Progress } from '../check/check-workbook';
import type { Decisions } from '../check/decisions';
import type { StoredDecisions } from '../check/decisions-json';
import type { CellChange } from '../host/officejs/change-cells';
import type { Reading } from '../host/port';
import type { Conversion } from '../host/officejs/convert-formulas';
import type { Heading } from '../host/officejs/insert-template';
import type { SheetPlan } from '../host/officejs/sheet-plan';
import type { Language } from '../sheet/text';
import type { FunctionHelp } from './function-help';
import type { Reference } from './reference';
import type { Selection } from './scope';
import type { TemplateForm, TemplateId } from './templates';

export interface ReadOptions {
  /** Names of the sheets to read; all when left out. */
  readonly sheets?: readonly string[];
  readonly onProgress?: (progress: Progress) => void;
  /** Aborted when the user presses Stop. */
  readonly signal?: AbortSignal;
}

/** All that the pane asks of the program it stands in. Every promise may reject with a HostFailure. */
export interface PaneHost {
  /** The language to start in: the one the user chose last time, else the program's own. */
  readonly language: Language;
  /** The name that decisions were signed with last time. */
  readonly author: string;
  /** Called when the user switches language or gives a name, so that it can be remembered. */
  remember(what: { readonly language?: Language; readonly author?: string }): void;
  /** What wrote a report: "Selaras 0.1.0". */
  readonly version: string;
  /** Today, "2026-11-24". */
  today(): string;

  read(options: ReadOptions): Promise<Reading>;
  /** Reads a workbook that the user picked from the machine; nothing of it goes anywhere else. */
  readPicked(file: File): Promise<Reading>;
  selection(): Promise<Selection>;
  /** Brings a cell or an area before the user's eyes and selects it. */
  goTo(place: Reference): Promise<void>;
  /** Selects several areas of one sheet together, so that their outlines show. */
  outline(sheet: string, addresses: readonly string[]): Promise<void>;
  /** Tells the names of sheets whose cells a person changed; null when sheets came or went. @returns what ends it */
  watch(onChange: (sheets: readonly string[] | null) => void): Promise<() => Promise<void>>;

  readDecisions(): Promise<StoredDecisions>;
  /** @returns true when the workbook is read-only, so that they are lost unless it is saved under another name */
  writeDecisions(decisions: Decisions): Promise<boolean>;
  /** Writes the cells, and no others, if all of them still hold what they held; else none. */
  changeCells(changes: readonly CellChange[]): Promise<void>;
  /** Puts our report sheet in place of the one before. @returns its name */
  writeResult(plan: SheetPlan): Promise<string>;

  enterFormula(place: Reference, formula: string): Promise<void>;
  convertToOrdinary(): Promise<Conversion>;
  convertBack(): Promise<Conversion>;
  reenterFormulas(): Promise<Conversion>;
  /** Inserts the sheets of a template behind the others. @returns their names */
  insertTemplate(id: TemplateId, form: TemplateForm, heading: Heading): Promise<readonly string[]>;

  /** What the functions are called and do, and the law behind each rule: files that lie beside the pane. */
  functions(language: Language): Promise<readonly FunctionHelp[]>;
  basis(): Promise<Readonly<Record<string, string>>>;
}
