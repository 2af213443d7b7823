import type { Workbook } from '../../src/sheet/snapshot';
import type { Text } from '../../src/sheet/text';
import type { Mark } from '../written/mark';
import { FORMS } from '../written/typed';
import { readWritten } from '../written/written';
import { explained } from './explained';

/** What the causes say of a workbook: one line a cell, "Lembar1!C3 digit-tertukar 246633000". */
export function causesIn(workbook: Workbook, previous?: Workbook): string[] {
  return explained(workbook, previous).flatMap(({ sheet, cell, right, cause }) => (cause ? [`${sheet}!${cell} ${cause.id} ${right}`] : [])).sort();
}

export function markedCauses(marks: readonly Mark[]): string[] {
  return marks.map(({ sheet, cell, rule, expected }) => `${sheet}!${cell} ${rule} ${expected}`).sort();
}

/** Title, a fact → workbook in the form of test/written/written.ts, with the cause in the cell that is wrong. */
type Cases = Readonly<Record<string, string>>;

interface Demands {
  readonly told: Cases;
  /** Something is wrong in it too, of which this cause says nothing. */
  readonly silent: Cases;
  /** The whole sentence of the first told case, and the cells that prove it. */
  readonly says?: Text & { readonly cells: readonly string[] };
}

/** Runs the real engine on written workbooks. */
export function testCause(id: string, { told, silent, says }: Demands): void {
  const [first] = Object.values(told);
  if (says && first !== undefined) {
    test('it says so in one sentence, in both languages, with the cells that prove it', () => {
      const { cells, ...message } = says;
      expect(explained(readWritten(first).workbook).find(({ cause }) => cause?.id === id)?.cause).toEqual({ id, message, cells });
    });
  }

  describe.each(FORMS)('with %s', (form) => {
    test.each(Object.entries(told))('told: %s', (_, text) => {
      const { workbook, marks } = readWritten(text, form);
      expect(marks.map(({ rule }) => rule)).toContain(id);
      expect(causesIn(workbook)).toEqual(markedCauses(marks));
    });

    test.each(Object.entries(silent))('silent: %s', (_, text) => {
      const { workbook } = readWritten(text, form);
      expect(explained(workbook).length).toBeGreaterThan(0);
      expect(causesIn(workbook).filter((line) => line.split(' ').includes(id))).toEqual([]);
    });
  });
}
