import type { Area } from '../../sheet/address';
import type { Cell, CellValue } from '../../sheet/snapshot';
import { shownFormula } from '../xlsx/stored-formula';

/** What Excel answers for a block, matrix by matrix. */
export interface LoadedBlock {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
  readonly properties: readonly (readonly Excel.CellProperties[])[];
}

const ERROR = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|BUSY!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|EXTERNAL!|PYTHON!)$/;

/** The filled cells of a block, row by row. */
export function cellsOfBlock(area: Area, block: LoadedBlock): Cell[] {
  return block.values.flatMap((row, i) =>
    row.flatMap((value, j) => {
      const formula = formulaOf(value, block.formulas[i]?.[j]);
      if ((value === '' || value === null) && formula === undefined) return [];
      const format = block.numberFormat[i]?.[j];
      const look = block.properties[i]?.[j]?.format;
      const cell: Cell = {
        row: area.top + i,
        column: area.left + j,
        value: cellValue(value),
        format: typeof format === 'string' && format !== '' && format !== 'General' ? format : undefined,
        formula,
        bold: look?.font?.bold || undefined,
        indent: look?.indentLevel || undefined,
      };
      return [cell];
    }),
  );
}

/** A text that begins with "=" is answered as its own formula: only a formula's result differs from it. */
function formulaOf(value: unknown, formula: unknown): string | undefined {
  if (typeof formula !== 'string' || !formula.startsWith('=') || formula === value) return undefined;
  return shownFormula(formula.slice(1));
}

function cellValue(value: unknown): CellValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string') return '';
  return ERROR.test(value) ? { error: value } : value;
}
