import type { ICommandService } from '@univerjs/core';
import { SetTriggerFormulaCalculationStartMutation } from '@univerjs/engine-formula';

interface Place {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Cells in whose formulas an answer is still to come: they are computed again once it is there, many at a time. */
export class WaitingCells {
  #answered: Place[] = [];

  constructor(private readonly commands: ICommandService) {}

  until(answer: Promise<unknown>, place: Place): void {
    void answer.then(() => {
      if (this.#answered.length === 0) setTimeout(() => { this.#computeAgain(); });
      this.#answered.push(place);
    });
  }

  #computeAgain(): void {
    const dirtyRanges = this.#answered.map(({ unitId, sheetId, row, column }) =>
      ({ unitId, sheetId, range: { startRow: row, startColumn: column, endRow: row, endColumn: column } }));
    this.#answered = [];
    void this.commands.executeCommand(SetTriggerFormulaCalculationStartMutation.id, {
      dirtyRanges, dirtyNameMap: {}, dirtyDefinedNameMap: {}, dirtySuperTableMap: {}, dirtyUnitFeatureMap: {}, dirtyUnitOtherFormulaMap: {}, clearDependencyTreeCache: {},
    }, { onlyLocal: true });
  }
}
