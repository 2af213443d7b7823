import type { Area } from '../../../sheet/address';
import type { CellChange, CellState, SheetState } from '../model/sheet-state';

/** The cells whose looks are meant. */
export interface StyledCells {
  readonly sheet: SheetState;
  readonly area: Area;
  read<Value>(of: (cell: CellState) => Value): Value[][];
  /** Gives each cell other looks. */
  dress(change: CellChange): void;
  /** Tells that lines have another size. */
  reshaped(): void;
}
