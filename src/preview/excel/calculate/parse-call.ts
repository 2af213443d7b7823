import { parseAddress, type Area } from '../../../sheet/address';

export type Argument =
  | { readonly kind: 'range'; readonly sheet?: string; readonly area: Area }
  | { readonly kind: 'value'; readonly value: number | string | boolean }
  | { readonly kind: 'omitted' };

/** A formula that is one call of a custom function and nothing else. */
export interface Call {
  /** Without its namespace: "IKM". */
  readonly name: string;
  readonly args: readonly Argument[];
}

const CALL = /^\s*(?:LKJIP\.|_xldudf_LKJIP_)([A-Z][A-Z0-9_.]*)\s*\((.*)\)\s*$/is;
/** One argument: texts and sheet names in quotes may hold commas. */
const PART = /(?:"(?:[^"]|"")*"|'(?:[^']|'')*'|[^,"'()])*/y;
const RANGE = /^(?:(?:'((?:[^']|'')+)'|([^'!:"\s]+))!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/i;
const NUMBER = /^([-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?)(%?)$/i;

/** "LKJIP.IKM(B5:J301, "eksak")", without "=" → its parts; undefined for any other formula. */
export function parseCall(formula: string): Call | undefined {
  const match = CALL.exec(formula);
  if (!match) return undefined;
  const [, name = '', list = ''] = match;
  const parts = splitArguments(list);
  const args = parts?.map(parseArgument);
  if (!args) return undefined;
  const known = args.filter((argument) => argument !== undefined);
  return known.length === args.length ? { name: name.toUpperCase(), args: known } : undefined;
}

function splitArguments(list: string): string[] | undefined {
  if (list.trim() === '') return [];
  const parts: string[] = [];
  for (let at = 0; at <= list.length; at++) {
    PART.lastIndex = at;
    const part = PART.exec(list)?.[0] ?? '';
    parts.push(part.trim());
    at += part.length;
    if (at < list.length && list[at] !== ',') return undefined;
  }
  return parts;
}

function parseArgument(text: string): Argument | undefined {
  if (text === '') return { kind: 'omitted' };
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  if (quoted) return { kind: 'value', value: (quoted[1] ?? '').replaceAll('""', '"') };
  if (/^(true|false)$/i.test(text)) return { kind: 'value', value: text.toLowerCase() === 'true' };
  const number = NUMBER.exec(text);
  if (number) return { kind: 'value', value: Number(number[1]) / (number[2] === '%' ? 100 : 1) };
  const range = RANGE.exec(text);
  const area = range && parseAddress(range[3] ?? '');
  if (!area) return undefined;
  const sheet = (range[1] ?? range[2])?.replaceAll("''", "'");
  return { kind: 'range', area, ...(sheet === undefined ? {} : { sheet }) };
}
