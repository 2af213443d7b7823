import type { Level } from '../check/finding';
import { violationAt } from '../check/formula-violation';
import { bilingual, place } from '../check/message';
import type { Rule } from '../check/rule';
import { formulasOf, type FormulaBook, type FormulaCell, type Pattern } from '../formula/formulas';
import { nodesIn, type Node } from '../formula/syntax';
import type { Text } from '../sheet/text';

/** Where a reference leads that the reader of the workbook does not see. */
interface Target {
  readonly kind: 'book' | 'missing' | 'hidden';
  readonly name: string;
}

const LEVEL: Readonly<Record<Target['kind'], Level>> = { book: 'patut-dicek', missing: 'patut-dicek', hidden: 'saran' };

const SAYS: Readonly<Record<Target['kind'], (name: string) => Text>> = {
  book: (name) => ({
    id: `buku kerja lain (${name}), yang tidak ikut diperiksa dan mungkin tidak dimiliki pembaca; salin nilainya ke buku kerja ini`,
    en: `another workbook (${name}), which is not checked and which readers may not have; copy its values into this workbook`,
  }),
  missing: (name) => ({ id: `lembar "${name}", yang tidak ada; tulis ulang alamatnya`, en: `the sheet "${name}", which is not there; write the address again` }),
  hidden: (name) => ({
    id: `lembar tersembunyi "${name}"; tampilkan lembar itu agar angkanya dapat diperiksa pembaca`,
    en: `the hidden sheet "${name}"; unhide it so that readers can check its numbers`,
  }),
};

/** Formulas take numbers from where the reader cannot look: another workbook, a missing sheet, a hidden one. */
const rule: Rule = {
  id: 'rujukan-tidak-tampak',
  *check(book) {
    const formulas = formulasOf(book.workbook);
    const unseen = new Map<Pattern, Target>();
    for (const pattern of formulas.patterns) {
      const target = targetOf(pattern.node, formulas);
      if (target) unseen.set(pattern, target);
    }
    for (const { sheet: { name: sheet, hidden }, formulas: cells } of unseen.size === 0 ? [] : formulas.sheets) {
      const groups = new Map<string, { target: Target; cells: FormulaCell[] }>();
      for (const formula of cells) {
        const target = unseen.get(formula.pattern);
        if (!target || (target.kind === 'hidden' && hidden)) continue;
        const key = `${target.kind}|${target.name}`;
        const group = groups.get(key);
        if (group) group.cells.push(formula);
        else groups.set(key, { target, cells: [formula] });
      }
      for (const { target, cells: group } of groups.values()) {
        const [first] = group;
        if (!first) continue;
        const says = SAYS[target.kind](target.name);
        yield {
          ...violationAt(book, first.cell, sheet),
          level: LEVEL[target.kind],
          expected: '',
          evidence: group,
          message: bilingual((language) => {
            const [where, more] = [place(first, sheet), group.length - 1];
            return language === 'id'
              ? `Rumus di ${where}${more > 0 ? ` dan ${more} sel lain` : ''} merujuk ${says.id}.`
              : `The formula${more > 0 ? 's' : ''} in ${where}${more > 0 ? ` and ${more} more cells` : ''} refer${more > 0 ? '' : 's'} to ${says.en}.`;
          }),
        };
      }
    }
  },
};

/** The first unseen place to which a formula refers. */
function targetOf(node: Node | undefined, book: FormulaBook): Target | undefined {
  for (const part of node ? nodesIn(node) : []) {
    const target = unseenIn(part, book);
    if (target) return target;
  }
  return undefined;
}

function unseenIn(node: Node, book: FormulaBook): Target | undefined {
  if (node.kind === 'unknown') {
    const name = /\[(\d+|[^[\]]+\.(?:xls[xmb]?|ods|csv))\]/i.exec(node.text)?.[1];
    return name === undefined ? undefined : { kind: 'book', name };
  }
  if (node.kind !== 'cells') return undefined;
  if (node.cells.book !== undefined) return { kind: 'book', name: node.cells.book };
  const name = node.cells.sheet;
  // "Jan:Des" names all sheets between two.
  if (name === undefined || name.includes(':')) return undefined;
  const sheet = book.sheet(name);
  if (!sheet) return { kind: 'missing', name };
  return sheet.sheet.hidden ? { kind: 'hidden', name } : undefined;
}

export default rule;
