/** One worksheet function as its help tells it. */
export interface FunctionHelp {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string; readonly optional: boolean }[];
}

/** Reads functions-id.json or functions-en.json; what is not of its form is left out. */
export function readFunctions(json: unknown): FunctionHelp[] {
  return listOf(json, 'functions').flatMap((item) => {
    if (!isRecord(item) || typeof item['id'] !== 'string') return [];
    const parameters = listOf(item, 'parameters').flatMap((parameter) => (isRecord(parameter) && typeof parameter['name'] === 'string'
      ? [{ name: parameter['name'], description: textOf(parameter['description']), optional: parameter['optional'] === true }] : []));
    return [{ name: item['id'], description: textOf(item['description']), parameters }];
  });
}

/**
 * A call as Excel's interface takes it: "=LKJIP.IKM(B5:J301)"; arguments left out at the end are dropped.
 * @param args ranges, numbers or words as the user gave them; words that are neither are put in quotes
 */
export function callOf(name: string, args: readonly string[]): string {
  const given = args.slice(0, args.findLastIndex((text) => text.trim() !== '') + 1);
  return `=LKJIP.${name}(${given.map(argument).join(',')})`;
}

function argument(text: string): string {
  const clean = text.trim();
  if (clean === '' || RANGE.test(clean) || /^-?\d+(\.\d+)?%?$/.test(clean)) return clean;
  if (/^-?\d+,\d+%?$/.test(clean)) return clean.replace(',', '.');
  return `"${clean.replace(/^"(.*)"$/, '$1').replaceAll('"', '""')}"`;
}

const RANGE = /^(?:(?:'(?:[^']|'')+'|[A-Za-z_][\w.]*)!)?\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?$/i;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown, key: string): readonly unknown[] {
  const list = isRecord(value) ? value[key] : undefined;
  return Array.isArray(list) ? list : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Reads dasar.json: the law behind each rule, by the rule's id. */
export function readBasis(json: unknown): Record<string, string> {
  const entries = isRecord(json) ? Object.entries(json) : [];
  return Object.fromEntries(entries.flatMap(([rule, text]) => (typeof text === 'string' ? [[rule, text]] : [])));
}
