import type { Level } from '../check/finding';
import { violationAt } from '../check/formula-violation';
import { bilingual, place } from '../check/message';
import type { Rule } from '../check/rule';
import { formulasOf, type FormulaBook, type FormulaCell } from '../formula/formulas';
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
    for (const { sheet: { name: sheet, hidden }, formulas: cells } of formulas.sheets) {
      const groups = new Map<string, { target: Target; cells: FormulaCell[] }>();
      for (const formula of cells) {
        const target = targetOf(formula.pattern.node, formulas);
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

const memory = new WeakMap<FormulaBook, Map<Node, Target | undefined>>();

/** The first unseen place that a formula refers to; cells of one pattern share the answer. */
function targetOf(node: Node | undefined, book: FormulaBook): Target | undefined {
  if (!node) return undefined;
  const known = memory.get(book) ?? new Map<Node, Target | undefined>();
  memory.set(book, known);
  if (!known.has(node)) known.set(node, [...nodesIn(node)].map((part) => unseen(part, book)).find((target) => target));
  return known.get(node);
}

function unseen(node: Node, book: FormulaBook): Target | undefined {
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
