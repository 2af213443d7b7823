import { isConverted, toOrdinary } from '../../functions/ordinary/to-ordinary';
import { areaAddress, cellAddress, type Area } from '../../sheet/address';
import type { Text } from '../../sheet/text';
import { shownFormula } from '../xlsx/stored-formula';
import { isExcelError, isBusy, excelText } from './failures';
import { around, type Entry, type FormulaSheet, type Held, listFormulaSheets, readGrid, writeEntries } from './formula-grid';
import { loadOriginals, type Original, saveOriginals } from './original-formulas';
import { inExcel } from './patience';

/** What was left as it was, and why; a whole sheet when no cell is named. */
export interface NotConverted {
  readonly sheet: string;
  /** "B5" */
  readonly cell?: string;
  readonly message: Text;
}

/** How many formulas were changed, and what was left. */
export interface Conversion {
  readonly done: number;
  readonly left: readonly NotConverted[];
}

const OURS = /LKJIP[._][A-Z]/i;
const PERCENT = '0.00%';

/**
 * Turns our formulas into ordinary ones, so that the file computes without the add-in. A formula that filled several cells becomes one
 * formula in each of them. The workbook remembers the originals in a part of its own, before any cell is changed.
 * @throws HostFailure when Excel answers nothing at all, or stays busy
 */
export async function convertToOrdinary({ sheets }: { readonly sheets?: readonly string[] } = {}): Promise<Conversion> {
  return inExcel(async (context) => {
    const left: NotConverted[] = [];
    const planned: Original[] = [];
    for (const sheet of await listFormulaSheets(context, sheets)) {
      if (!sheet.used) continue;
      const found = await plan(context, sheet, sheet.used);
      if (sheet.isProtected && found.originals.length + found.left.length > 0) left.push({ sheet: sheet.name, message: PROTECTED });
      else {
        planned.push(...found.originals);
        left.push(...found.left);
      }
    }
    if (planned.length === 0) return { done: 0, left };
    const before = (await loadOriginals(context)).filter((known) => !planned.some((original) => isSamePlace(known, original)));
    await saveOriginals(context, [...before, ...planned]);
    const written = await writeSheets(context, planned, ordinaryEntries, left);
    // Excel may write a formula in its own way; what it says later has to be known again.
    const kept = [...before, ...written.map(({ original, held }) => ({ ...original, ordinary: inRows(held, original) }))];
    await saveOriginals(context, kept);
    return { done: written.length, left };
  });
}

/**
 * Turns ordinary formulas back into ours, where the cells still hold what was written there. What was changed since is the user's: it is told and left.
 * @throws HostFailure when Excel answers nothing at all, or stays busy
 */
export async function convertBack(): Promise<Conversion> {
  return inExcel(async (context) => {
    const originals = await loadOriginals(context);
    const left: NotConverted[] = [];
    const unchanged: Original[] = [];
    const listed = originals.length > 0 ? await listFormulaSheets(context) : [];
    for (const [name, own] of bySheet(originals)) {
      const sheet = listed.find((candidate) => candidate.name === name);
      if (!sheet || sheet.isProtected) {
        left.push({ sheet: name, message: sheet ? PROTECTED : MISSING });
        continue;
      }
      const at = await readGrid(context, name, around(own.flatMap(cellsOf)));
      for (const original of own) {
        const isUnchanged = cellsOf(original).every(({ row, column, formula }) => at(row, column).formula === formula);
        if (isUnchanged) unchanged.push(original);
        else left.push({ sheet: name, cell: cellAddress(original.row, original.column), message: CHANGED });
      }
    }
    const written = await writeSheets(context, unchanged, originalEntries, left);
    const restored = new Set(written.map(({ original }) => original));
    if (restored.size > 0) await saveOriginals(context, originals.filter((original) => !restored.has(original)));
    return { done: restored.size, left };
  });
}

async function plan(context: Excel.RequestContext, { name }: FormulaSheet, used: Area): Promise<{ originals: Original[]; left: NotConverted[] }> {
  const at = await readGrid(context, name, used);
  const originals: Original[] = [];
  const left: NotConverted[] = [];
  for (let row = used.top; row <= used.bottom; row++) {
    for (let column = used.left; column <= used.right; column++) {
      const held = at(row, column);
      const formula = ownFormula(held);
      if (formula === undefined) continue;
      const result = toOrdinary(shownFormula(formula.slice(1)));
      const cell = cellAddress(row, column);
      if (!isConverted(result)) {
        left.push({ sheet: name, cell, message: result.message });
        continue;
      }
      const original: Original = {
        sheet: name, row, column, formula, ordinary: result.cells.map((line) => line.map((text) => `=${text}`)),
        ...(result.percent && held.format === 'General' ? { format: held.format } : {}),
      };
      const blocked = cellsOf(original).slice(1).find((place) => !isFree(at(place.row, place.column), held));
      if (blocked) left.push({ sheet: name, cell, message: blockedBy(areaAddress(around(cellsOf(original))), cellAddress(blocked.row, blocked.column)) });
      else originals.push(original);
    }
  }
  return { originals, left };
}

/** Only a formula's result differs from it: a text that begins with "=" does not. */
function ownFormula({ formula, value }: Held): string | undefined {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value && OURS.test(formula) ? formula : undefined;
}

/** A cell that a formula has filled, or would. An error in the first cell has filled no other. */
function isFree({ formula, value }: Held, first: Held): boolean {
  if (value === '' || value === null) return formula === '' || formula === null;
  const isError = typeof first.value === 'string' && first.value.startsWith('#');
  return !isError && (formula === first.formula || !(typeof formula === 'string' && formula.startsWith('=')));
}

function cellsOf({ row, column, ordinary }: Original): { row: number; column: number; formula: string }[] {
  return ordinary.flatMap((line, i) => line.map((formula, j) => ({ row: row + i, column: column + j, formula })));
}

function ordinaryEntries(original: Original): Entry[] {
  return cellsOf(original).map((cell) => (original.format === undefined ? cell : { ...cell, format: PERCENT }));
}

function originalEntries(original: Original): Entry[] {
  return cellsOf(original).map((cell, index) => ({
    ...cell, formula: index === 0 ? original.formula : '', ...(original.format === undefined ? {} : { format: original.format }),
  }));
}

/** Sheet after sheet; one that Excel refuses is told, and the others go on. */
async function writeSheets(
  context: Excel.RequestContext, originals: readonly Original[], entriesOf: (original: Original) => Entry[], left: NotConverted[],
): Promise<{ original: Original; held: string[] }[]> {
  const written: { original: Original; held: string[] }[] = [];
  for (const [sheet, own] of bySheet(originals)) {
    try {
      const held = await writeEntries(context, sheet, own.flatMap(entriesOf));
      for (const original of own) written.push({ original, held: held.splice(0, cellsOf(original).length) });
    } catch (thrown) {
      if (!isExcelError(thrown) || isBusy(thrown)) throw thrown;
      left.push({ sheet, message: excelText(thrown) });
    }
  }
  return written;
}

function bySheet(originals: readonly Original[]): Map<string, Original[]> {
  const sheets = new Map<string, Original[]>();
  for (const original of originals) sheets.set(original.sheet, [...(sheets.get(original.sheet) ?? []), original]);
  return sheets;
}

function inRows(held: readonly string[], { ordinary }: Original): string[][] {
  const width = ordinary[0]?.length ?? 1;
  return ordinary.map((_, row) => held.slice(row * width, (row + 1) * width));
}

function isSamePlace(one: Original, other: Original): boolean {
  return one.sheet === other.sheet && one.row === other.row && one.column === other.column;
}

function blockedBy(area: string, cell: string): Text {
  return {
    id: `Hasilnya mengisi ${area}, tetapi ${cell} sudah berisi: kosongkan dulu.`,
    en: `Its results fill ${area}, but ${cell} is not empty: clear it first.`,
  };
}

const PROTECTED: Text = {
  id: 'Lembar ini terkunci: buka kuncinya (Tinjau > Buka Proteksi Lembar), lalu coba lagi.',
  en: 'This sheet is protected: unprotect it (Review > Unprotect Sheet), then try again.',
};
const MISSING: Text = { id: 'Lembar ini tidak ada lagi: mungkin dihapus atau diganti namanya.', en: 'This sheet is no longer there: it may have been deleted or renamed.' };
const CHANGED: Text = { id: 'Rumus di sini sudah diubah, jadi dibiarkan.', en: 'The formula here was changed since, so it is left.' };
