import type { CellValue } from '../sheet/snapshot';
import type { ExcelOnTheWeb } from './excel/web/excel-on-the-web';
import type { Answer, Argument, GridFunction } from './grid/grid';

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

type Outcome = Answer | readonly (readonly Answer[])[];

const NAMESPACE = 'LKJIP';
/** A frame that is being reloaded never answers. */
const PATIENCE_MS = 20_000;
const GAVE_UP: Answer = { value: { error: '#CALC!' } };

/** The add-in's worksheet functions, for a grid; each call is answered by the built add-in in the frame of the Excel that is there then. */
export function lkjipFunctions(metadata: Metadata, excel: () => ExcelOnTheWeb): GridFunction[] {
  const known = new Map<string, Promise<Outcome>>();
  return metadata.functions.map(({ id, name, description = '', parameters }) => ({
    name: `${NAMESPACE}.${name}`,
    description,
    parameters: parameters.map((parameter) => ({ name: parameter.name, description: parameter.description ?? '', optional: parameter.optional ?? false })),
    call(args, cell) {
      const error = metadata.allowErrorForDataTypeAny ? undefined : args.flat(2).find(isError);
      if (error) return Promise.resolve({ value: error });
      const sent = parameters.map((parameter, index) => argument(args[index] ?? null, parameter.dimensionality === 'matrix'));
      const key = JSON.stringify([id, sent]);
      // The functions are pure, and each answer of office.js takes up to half a second.
      const answer = known.get(key) ?? ask(excel(), cell, id, sent);
      known.set(key, answer);
      void answer.then((outcome) => { if (outcome === GAVE_UP) known.delete(key); });
      return answer;
    },
  }));
}

async function ask(excel: ExcelOnTheWeb, cell: string, id: string, args: readonly unknown[]): Promise<Outcome> {
  const patience = new Promise<Outcome>((resolve) => { setTimeout(() => { resolve(GAVE_UP); }, PATIENCE_MS); });
  return Promise.race([patience, excel.functionsReady.then(() => excel.callFrom(cell, id, args))]);
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
