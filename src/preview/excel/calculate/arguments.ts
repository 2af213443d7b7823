import type { Area } from '../../../sheet/address';
import { isCellError } from '../../../sheet/snapshot';
import type { ExcelModel } from '../model/excel-model';
import type { CellState, SheetState } from '../model/sheet-state';
import type { Argument, Call } from './parse-call';

/** What functions.json says of the functions, as far as Excel needs it to hand over arguments. */
export interface FunctionsMetadata {
  readonly functions: readonly { readonly id: string; readonly parameters: readonly { readonly dimensionality?: string }[] }[];
  readonly allowErrorForDataTypeAny?: boolean;
}

export interface Passing {
  readonly metadata?: FunctionsMetadata;
  /** What a blank cell of a range becomes: null in Excel on the web, 0 in Excel for Windows. */
  readonly blank: null | 0;
}

/** Why a function is not called: the value its cell shows instead. */
export class NotCalled extends Error {
  constructor(readonly errorValue: string) {
    super(errorValue);
  }
}

/** The sheet an argument lies on. @throws NotCalled #REF! when there is none */
export function sheetOf(model: ExcelModel, home: SheetState, argument: Argument): SheetState {
  if (argument.kind !== 'range' || argument.sheet === undefined) return home;
  const sheet = model.findSheet(argument.sheet);
  if (!sheet) throw new NotCalled('#REF!');
  return sheet;
}

/**
 * The values a call hands over, as they travel to the add-in.
 * @throws NotCalled when Excel would not call the function
 */
export function passedValues(model: ExcelModel, home: SheetState, call: Call, passing: Passing): unknown[] {
  const described = passing.metadata?.functions.find(({ id }) => id.toUpperCase() === call.name);
  if (passing.metadata && !described) throw new NotCalled('#NAME?');
  // Excel hands over null for every parameter that was left out, at the end too.
  const count = Math.max(call.args.length, described?.parameters.length ?? 0);
  return Array.from({ length: count }, (_, index) => {
    const argument = call.args[index] ?? { kind: 'omitted' };
    const scalar = described?.parameters[index]?.dimensionality === 'scalar';
    if (argument.kind === 'omitted') return null;
    if (argument.kind === 'value') return scalar || !described ? argument.value : [[argument.value]];
    const cells = readCells(sheetOf(model, home, argument), argument.area, (cell) => cellValue(cell, passing));
    return scalar ? cells[0]?.[0] ?? passing.blank : cells;
  });
}

function readCells<Value>(sheet: SheetState, area: Area, of: (cell: CellState) => Value): Value[][] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, i) =>
    Array.from({ length: area.right - area.left + 1 }, (_, j) => of(sheet.cell(area.top + i, area.left + j))));
}

function cellValue({ value }: CellState, { metadata, blank }: Passing): unknown {
  if (value === undefined) return blank;
  if (!isCellError(value)) return value;
  if (metadata?.allowErrorForDataTypeAny !== true) throw new NotCalled(value.error);
  return { type: 'CustomFunctionError', code: value.error };
}
