import { patiently } from './patience';

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

/** Ours alone: the part with this namespace in the workbook's file. */
const NAMESPACE = 'urn:selaras:rumus-asli';
const VERSION = 1;

/** What the workbook remembers, by one sync; nothing when its part is missing or was written by something else. */
export async function loadOriginals(context: Excel.RequestContext): Promise<readonly Original[]> {
  return patiently(async () => {
    const part = partOf(context);
    part.load('id');
    await context.sync();
    if (part.isNullObject) return [];
    const xml = part.getXml();
    await context.sync();
    // eslint-disable-next-line office-addins/load-object-before-read -- a method's result is there after the sync
    return readXml(xml.value);
  });
}

/** Keeps these and no others, so that they travel with the file. */
export async function saveOriginals(context: Excel.RequestContext, originals: readonly Original[]): Promise<void> {
  await patiently(async () => {
    const part = partOf(context);
    part.load('id');
    await context.sync();
    const isThere = !part.isNullObject;
    if (originals.length === 0) {
      if (isThere) part.delete();
    } else if (isThere) part.setXml(writeXml(originals));
    else context.workbook.customXmlParts.add(writeXml(originals));
    await context.sync();
  });
}

function partOf(context: Excel.RequestContext): Excel.CustomXmlPart {
  return context.workbook.customXmlParts.getByNamespace(NAMESPACE).getOnlyItemOrNullObject();
}

/** JSON between two tags; what XML would take for its own is escaped the way of JSON. */
function writeXml(originals: readonly Original[]): string {
  const json = JSON.stringify({ version: VERSION, originals })
    .replace(/[<>&]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `<rumus xmlns="${NAMESPACE}">${json}</rumus>`;
}

function readXml(xml: string): readonly Original[] {
  const text = /<rumus[^>]*>([^<]*)<\/rumus>/.exec(xml)?.[1]?.replaceAll('&quot;', '"') ?? '';
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
