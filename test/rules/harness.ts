import type { Rule } from '../../src/check/rule';
import { FORMS } from '../written/typed';
import { readWritten } from '../written/written';
import { countedFor, findingsOf, linesOf, relationsIn, unmended } from './demand';

/** Title, a fact → workbook in the form of test/written/written.ts, with marks in the cells that are wrong. */
type Cases = Readonly<Record<string, string>>;

interface Demands {
  /** Right, and seen to be: something is checked, and nothing is found by this rule, nor a "salah" by any other. */
  readonly valid: Cases;
  /** Right, and nothing in them is taken to follow from anything else. */
  readonly unrelated?: Cases;
  /** Wrong: what this rule finds, and every "salah" of the others, is marked with its value and level. */
  readonly invalid: Cases;
  /** False for a rule that tells of a whole at one of its parts: the expected value is then not that of its cell. */
  readonly mends?: boolean;
}

/** Runs the real check on written workbooks, with their numbers as text and as numbers. */
export function testRule(rule: Rule, { valid, unrelated = {}, invalid, mends = true }: Demands): void {
  const counts = countedFor(rule.id);

  test('no two cases are alike', () => {
    const texts = [valid, unrelated, invalid].flatMap((cases) => Object.values(cases)).map((text) => text.replace(/\s+/g, ' '));
    expect(texts).toEqual([...new Set(texts)]);
  });

  describe.each(FORMS)('with %s', (form) => {
    test.each(Object.entries({ ...valid, ...unrelated }))('nothing is wrong: %s', (title, text) => {
      const { workbook, marks } = readWritten(text, form);
      expect(marks).toEqual([]);
      expect(linesOf(findingsOf(workbook).filter(counts))).toEqual([]);
      expect(relationsIn(workbook) > 0).toBe(title in valid);
    });

    test.each(Object.entries(invalid))('wrong: %s', (_, text) => {
      const { workbook, marks } = readWritten(text, form);
      const findings = findingsOf(workbook).filter(counts);
      expect(marks.map((mark) => mark.rule)).toContain(rule.id);
      expect(linesOf(findings)).toEqual(linesOf(marks));
      if (mends) expect(unmended(workbook, rule.id, form)).toEqual([]);
    });
  });
}
