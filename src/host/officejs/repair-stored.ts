import { cellAddress } from '../../sheet/address';
import { shownFormula } from '../xlsx/stored-formula';
import type { Conversion, NotConverted } from './convert-formulas';
import { type Entry, listFormulaSheets, readGrid, writeEntries } from './formula-grid';
import { inExcel } from './patience';

const STORED = /\b_xldudf_LKJIP_(?=[A-Z])/i;

/**
 * The form in which files store our calls, which Excel shows where the add-in is not there: "=_xldudf_LKJIP_IKM(B5:J301)" → "=LKJIP.IKM(B5:J301)".
 * undefined for a formula without it; texts in quotes do not count.
 */
export function repairStored(formula: string): string | undefined {
  if (!STORED.test(formula)) return undefined;
  const repaired = shownFormula(formula);
  return repaired === formula ? undefined : repaired;
}

/**
 * Enters our formulas anew that stand in their stored form; Excel then knows them.
 * @returns how many; locked cells are told and left.
 * @throws HostFailure when Excel answers nothing at all, or stays busy
 */
export async function repairStoredFormulas(): Promise<Conversion> {
  return inExcel(async (context) => {
    const left: NotConverted[] = [];
    let done = 0;
    for (const { name, used, isProtected } of await listFormulaSheets(context)) {
      if (!used) continue;
      const at = await readGrid(context, name, used);
      const entries: Entry[] = [];
      for (let row = used.top; row <= used.bottom; row++) {
        for (let column = used.left; column <= used.right; column++) {
          const { formula, value } = at(row, column);
          const repaired = typeof formula === 'string' && formula.startsWith('=') && formula !== value ? repairStored(formula) : undefined;
          if (repaired !== undefined) entries.push({ row, column, formula: repaired });
        }
      }
      if (isProtected) left.push(...entries.map(({ row, column }) => ({ sheet: name, cell: cellAddress(row, column), message: LOCKED })));
      else done += (await writeEntries(context, name, entries)).length;
    }
    return { done, left };
  });
}

const LOCKED = {
  id: 'Lembar ini terkunci: buka kuncinya, lalu coba lagi.',
  en: 'This sheet is protected: unprotect it, then try again.',
};
