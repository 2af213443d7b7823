import type { Progress } from '../check/check-workbook';
import type { Reading } from '../host/port';
import type { Language } from '../sheet/text';
import type { Reference } from './reference';

export interface ReadOptions {
  readonly onProgress: (progress: Progress) => void;
  /** Aborted when the user presses Stop. */
  readonly signal: AbortSignal;
}

/** All that the pane asks of the program it stands in. Every promise may reject with a HostFailure. */
export interface PaneHost {
  /** The language to start in: the one the user chose last time, else the program's own. */
  readonly language: Language;
  /** Called when the user switches language, so that it can be remembered. */
  onLanguage(language: Language): void;
  read(options: ReadOptions): Promise<Reading>;
  /** Brings a cell or an area before the user's eyes and selects it. */
  goTo(place: Reference): Promise<void>;
  /** Selects several areas of one sheet together, so that their outlines show. */
  outline(sheet: string, addresses: readonly string[]): Promise<void>;
}
