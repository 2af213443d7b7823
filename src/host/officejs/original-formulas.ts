import { loadPart, savePart, type OwnPart } from './own-part';

/** A formula of ours that was turned into ordinary ones, and what then stood in its cells. */
export interface Original {
  readonly sheet: string;
  /** Zero-based. */
  readonly row: number;
  /** Zero-based. */
  readonly column: number;
  /** With its "=". */
  readonly formula: string;
  /** Of the first cell, before it was given a percentage's. */
  readonly format?: string;
  /** The ordinary formulas with their "=", row by row from that cell on. */
  readonly ordinary: readonly (readonly string[])[];
}

const PART: OwnPart = { namespace: 'urn:selaras:rumus-asli', element: 'rumus' };
const VERSION = 1;

/** What the workbook remembers; nothing when its part is missing or was written by something else. */
export async function loadOriginals(context: Excel.RequestContext): Promise<readonly Original[]> {
  const text = await loadPart(context, PART);
  if (text === undefined) return [];
  try {
    const stored: unknown = JSON.parse(text);
    const list = isRecord(stored) && stored['version'] === VERSION ? stored['originals'] : undefined;
    return Array.isArray(list) ? list.filter(isOriginal) : [];
  } catch (thrown) {
    // Somebody else's hand was at it: nothing can be restored from it.
    if (thrown instanceof SyntaxError) return [];
    throw thrown;
  }
}

/** Keeps these and no others, so that they travel with the file. */
export async function saveOriginals(context: Excel.RequestContext, originals: readonly Original[]): Promise<void> {
  await savePart(context, PART, originals.length === 0 ? undefined : JSON.stringify({ version: VERSION, originals }));
}

function isOriginal(value: unknown): value is Original {
  if (!isRecord(value)) return false;
  const { sheet, row, column, formula, format, ordinary } = value;
  return typeof sheet === 'string' && Number.isInteger(row) && Number.isInteger(column) && typeof formula === 'string'
    && (format === undefined || typeof format === 'string')
    && Array.isArray(ordinary) && ordinary.length > 0
    && ordinary.every((line) => Array.isArray(line) && line.length > 0 && line.every((text) => typeof text === 'string'));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
