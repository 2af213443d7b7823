import type { Conversion } from '../host/officejs/convert-formulas';
import { sheetPrefix } from '../sheet/address';
import type { Text } from '../sheet/text';
import type { FormulaCommands } from './commands';
import { attempt, tell, type Desk } from './desk';
import { inBoth, type Words } from './words';

/** Help with formulas: each only when its button is pressed. */
export function formulaCommands(desk: Desk): FormulaCommands {
  const { host } = desk;
  const converting = (convert: () => Promise<Conversion>, told: (words: Words) => Words['converted']) => async (): Promise<void> => {
    const conversion = await attempt(desk, convert);
    if (conversion) tell(desk, sentence(conversion, inBoth((words) => told(words)(conversion.done, conversion.left.length))));
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
    toOrdinary: converting(host.convertToOrdinary, ({ converted }) => converted),
    toLkjip: converting(host.convertBack, ({ converted }) => converted),
    reenter: converting(host.reenterFormulas, ({ reentered }) => reentered),
  };
}

/** What was done, and why the first of what was left was left. */
function sentence({ left: [first] }: Conversion, done: Text): Text {
  if (!first) return done;
  const place = first.cell === undefined ? first.sheet : sheetPrefix(first.sheet) + first.cell;
  return { id: `${done.id} ${place}: ${first.message.id}`, en: `${done.en} ${place}: ${first.message.en}` };
}
