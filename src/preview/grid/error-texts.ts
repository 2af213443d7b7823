import type { Answer } from './grid';

/** What the errors say that functions gave, by the cells they stand in; Excel shows it beside the cell. */
export class ErrorTexts {
  readonly #texts = new Map<string, string>();

  /** Takes what a call gave, from its own cell on; what those cells said before is forgotten. */
  keep(sheetId: string, top: number, left: number, answers: readonly (readonly Answer[])[]): void {
    answers.forEach((line, row) => {
      line.forEach(({ message }, column) => {
        const key = keyOf(sheetId, top + row, left + column);
        if (message === undefined) this.#texts.delete(key);
        else this.#texts.set(key, message);
      });
    });
  }

  at(sheetId: string, row: number, column: number): string | undefined {
    return this.#texts.get(keyOf(sheetId, row, column));
  }
}

const keyOf = (sheetId: string, row: number, column: number): string => `${sheetId} ${row} ${column}`;
