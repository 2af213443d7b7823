import { expectedIn, levelOf, tableFormulas, violationAt, type TableFormula } from '../check/formula-violation';
import { bilingual, number, place } from '../check/message';
import type { Rule } from '../check/rule';
import { evaluate } from '../formula/evaluate';
import { formulasOf, type Pattern } from '../formula/formulas';
import { chainOf } from '../formula/summands';
import { bare, type Node } from '../formula/syntax';
import { headerText } from '../table/table';

const MEAN = /rata\s*-?\s*rata|rerata|\bmean\b/i;

/** A mean is written without parentheses: of a + b + c + d / 4 only the last is divided. */
const rule: Rule = {
  id: 'rumus-tanpa-kurung',
  *check(book) {
    const formulas = formulasOf(book.workbook);
    const slips = new Map<Pattern, Slip>();
    for (const pattern of formulas.patterns) {
      const slip = pattern.node && slipIn(pattern.node);
      if (slip) slips.set(pattern, slip);
    }
    for (const entry of slips.size === 0 ? [] : tableFormulas(book, (pattern) => slips.has(pattern))) {
      const { formula } = entry;
      const { cell, sheet } = formula;
      const slip = slips.get(formula.pattern);
      if (!slip || typeof cell.value !== 'number') continue;
      const isMean = saysMean(entry);
      // Without a word for it, only a divisor that counts the terms tells that a mean is meant.
      if (!isMean && slip.divisor !== slip.terms) continue;
      const mean = evaluate(slip.mean, formulas, formula);
      if (typeof mean?.value !== 'number' || Math.abs(mean.value - cell.value) <= mean.noise) continue;
      const expected = expectedIn(cell, sheet, mean.value);
      yield {
        ...violationAt(book, cell, sheet),
        level: isMean && slip.divisor === slip.terms ? 'salah' : levelOf(book, formula, expected.value),
        expected: expected.value,
        evidence: [formula],
        message: bilingual((language) => {
          const [where, gives] = [place(formula, sheet), number(expected.value, expected, language)];
          return language === 'id'
            ? `Rumus di ${where} (=${cell.formula ?? ''}) hanya membagi suku terakhirnya dengan ${slip.divisor}; bila seluruh jumlahnya diberi kurung, hasilnya ${gives}.`
            : `The formula in ${where} (=${cell.formula ?? ''}) divides only its last term by ${slip.divisor}; with parentheses around the whole sum it gives ${gives}.`;
        }),
      };
    }
  },
};

interface Slip {
  readonly divisor: number;
  readonly terms: number;
  /** The formula with its parentheses. */
  readonly mean: Node;
}

/** a + b + c + d / 4 with nothing else divided. */
function slipIn(node: Node): Slip | undefined {
  const links = chainOf(bare(node));
  const last = links.at(-1);
  if (links.length < 2 || last?.kind !== 'binary' || last.operator !== '/' || last.right.kind !== 'number') return undefined;
  const terms = [...links.slice(0, -1), last.left];
  const divisor = last.right.value;
  if (!Number.isInteger(divisor) || divisor < 2 || !terms.every(isPlain)) return undefined;
  const sum = terms.reduce((left, right): Node => ({ kind: 'binary', operator: '+', left, right }));
  return { divisor, terms: terms.length, mean: { kind: 'binary', operator: '/', left: sum, right: last.right } };
}

/** A cell, or several added up. */
function isPlain(node: Node): boolean {
  const inner = bare(node);
  return inner.kind === 'cells' || (inner.kind === 'call' && inner.name === 'SUM');
}

function saysMean({ table, row, column }: TableFormula): boolean {
  const header = table.columns[column];
  return row.role === 'rata-rata' || MEAN.test(row.label) || (header !== undefined && MEAN.test(headerText(header)));
}

export default rule;
