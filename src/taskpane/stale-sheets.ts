import type { Sheet } from '../sheet/snapshot';
import type { Sheets } from './collector';

/** Which sheets hold something else by now than when they were read. */
export class StaleSheets {
  readonly #names = new Set<string>();
  #all = false;

  /** @param sheets null when sheets came or went */
  add(sheets: Sheets): void {
    if (sheets === null) this.#all = true;
    else for (const name of sheets) this.#names.add(name);
  }

  addAll(other: StaleSheets): void {
    this.add([...other.#names]);
    if (other.#all) this.add(null);
  }

  /** All has been read. */
  clear(): void {
    this.#names.clear();
    this.#all = false;
  }

  get isEmpty(): boolean {
    return !this.#all && this.#names.size === 0;
  }

  /**
   * The sheets to read again: those that changed, and those whose formulas look at them, however far away.
   * @param known as they were read before
   * @returns null when one of them is not known: sheets came, went or were renamed
   */
  among(known: readonly Sheet[]): Sheets {
    if (this.#all || [...this.#names].some((name) => !known.some((sheet) => sheet.name === name))) return null;
    const stale = new Set(this.#names);
    for (const name of stale) {
      for (const sheet of known) if (!stale.has(sheet.name) && looksAt(sheet, name)) stale.add(sheet.name);
    }
    return [...stale];
  }
}

/** True where a formula names the sheet, or an Excel table, which may stand on any sheet. */
function looksAt({ cells }: Sheet, name: string): boolean {
  const quoted = `${name.replaceAll("'", "''")}'!`;
  return cells.some(({ formula }) => formula !== undefined && (formula.includes(`${name}!`) || formula.includes(quoted) || formula.includes('[')));
}
