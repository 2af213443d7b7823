import type { CellValue } from '../sheet/snapshot';
import type { ExcelOnTheWeb } from './excel/web/excel-on-the-web';
import type { Argument, GridFunction, Outcome } from './grid/grid';

/** What the add-in's functions.json says. */
export interface Metadata {
  /** True when functions take error values; otherwise Excel answers with the error itself. */
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly Described[];
}

interface Described {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly { readonly name: string; readonly description?: string; readonly optional?: boolean; readonly dimensionality?: string }[];
}

const NAMESPACE = 'LKJIP';
/** How Excel keeps our functions in files; a workbook that was saved without the add-in shows them so. */
const STORED = '_xldudf_LKJIP_';

/** The add-in's worksheet functions, for a grid; each call is answered by the built add-in in the frame of the Excel that is there then. */
export function lkjipFunctions(metadata: Metadata, excel: () => ExcelOnTheWeb): GridFunction[] {
  const answers = new Answers();
  return metadata.functions.map(({ id, name, description = '', parameters }) => ({
    name: `${NAMESPACE}.${name}`,
    otherName: `${STORED}${name}`,
    description,
    parameters: parameters.map((parameter) => ({ name: parameter.name, description: parameter.description ?? '', optional: parameter.optional ?? false })),
    call(args, cell) {
      const error = metadata.allowErrorForDataTypeAny ? undefined : args.flat(2).find(isError);
      if (error) return { value: error };
      return answers.of(excel(), cell, id, parameters.map((parameter, index) => argument(args[index] ?? null, parameter.dimensionality === 'matrix')));
    },
  }));
}

/** What each Excel's functions answered: they are pure, and each answer of office.js takes up to half a second. */
class Answers {
  readonly #known = new WeakMap<ExcelOnTheWeb, Map<string, Outcome | Promise<Outcome>>>();

  of(excel: ExcelOnTheWeb, cell: string, id: string, args: readonly unknown[]): Outcome | Promise<Outcome> {
    const known = this.#known.get(excel) ?? new Map<string, Outcome | Promise<Outcome>>();
    this.#known.set(excel, known);
    const key = JSON.stringify([id, args]);
    const before = known.get(key);
    if (before) return before;
    const answer = excel.functionsReady.then(() => excel.callFrom(cell, id, args));
    known.set(key, answer);
    void answer.then((outcome) => { known.set(key, outcome); });
    return answer;
  }
}

const isError = (value: unknown): value is { error: string } => typeof value === 'object' && value !== null && 'error' in value;
const isMatrix = (value: Argument): value is readonly (readonly (CellValue | null)[])[] => Array.isArray(value);

/** As Excel hands it over: an area for a parameter that takes areas, one value for one that takes values. */
function argument(value: Argument, takesArea: boolean): unknown {
  if (value === null) return null;
  const rows = (isMatrix(value) ? value : [[value]]).map((row) => row.map((cell) => (isError(cell) ? errorValue(cell) : cell)));
  const [[first] = []] = rows;
  return takesArea || rows.length > 1 || (rows[0]?.length ?? 0) > 1 ? rows : first;
}

const errorValue = ({ error }: { readonly error: string }): object => ({ type: 'Error', basicType: 'Error', basicValue: error });
