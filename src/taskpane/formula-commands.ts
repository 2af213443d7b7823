import type { FormulaCommands } from './commands';
import { attempt, tell, type Desk } from './desk';
import { inBoth } from './words';

/** Help with formulas: each only when its button is pressed. */
export function formulaCommands(desk: Desk): FormulaCommands {
  const { host } = desk;
  const converting = (convert: () => Promise<{ readonly done: number; readonly left: readonly unknown[] }>) => async (): Promise<void> => {
    const conversion = await attempt(desk, convert);
    if (conversion) tell(desk, inBoth((words) => words.converted(conversion.done, conversion.left.length)));
  };
  return {
    async selected() {
      const selection = await attempt(desk, () => host.selection());
      return selection ? { sheet: selection.sheet, address: selection.areas[0] ?? 'A1' } : null;
    },
    async enter(place, formula) {
      const done = await attempt(desk, async () => {
        await host.enterFormula(place, formula);
        return true;
      });
      if (done) tell(desk, inBoth((words) => words.entered(place.address)));
    },
    toOrdinary: converting(host.convertToOrdinary),
    toLkjip: converting(host.convertBack),
    async reenter() {
      const reentered = await attempt(desk, host.reenterFormulas);
      if (reentered) tell(desk, inBoth((words) => words.reentered(reentered.done, reentered.refused.length)));
    },
  };
}
