import type { Book } from '../check/book';
import { bilingual, number, place } from '../check/message';
import type { Rule, Violation } from '../check/rule';
import { bobotLain, jumlahSatu } from '../domain/jumlah-bobot';
import { exactSum } from '../domain/printed';
import { readUnsur } from '../domain/unsur';
import type { NumberCell, Table } from '../table/table';

/** Sums this far from 1 are of something else than weights: marks, ranks, points. */
const PLAUSIBLE = { lowest: 0.5, highest: 1.5 } as const;
const FEWEST = 3;
const BOBOT = /^(bobot|penimbang)\b/i;
const UNSUR = /^u ?\d{1,2}$/i;

/** The weights of the unsur of a survey do not add up to 1. */
const rule: Rule = {
  id: 'bobot-tidak-cocok',
  *check(book) {
    for (const [t, table] of book.tables.entries()) {
      for (const weights of weightsOf(table)) {
        // Where the weighted means show which weight is meant, that is told by the rule that computes them.
        if (weights.length < FEWEST || weights.some((cell) => book.isBlamed(cell))) continue;
        const scale = weights.some(({ percent }) => percent) || sumOf(weights) > 2 * PLAUSIBLE.highest ? 100 : 1;
        const sum = sumOf(weights) / scale;
        const shares = weights.map(({ value, decimals }) => ({ value: value / scale, decimals: decimals + (scale === 100 ? 2 : 0) }));
        if (sum >= PLAUSIBLE.lowest && sum <= PLAUSIBLE.highest && !jumlahSatu(shares)) yield violation(book, t, weights, bobotLain(shares), scale);
      }
    }
  },
};

function violation(book: Book, t: number, weights: readonly NumberCell[], odd: number, scale: number): Violation {
  const [first] = weights;
  const at = weights[odd] ?? first;
  const usual = odd < 0 ? undefined : weights[odd === 0 ? 1 : 0];
  if (!at || !first) throw new Error('weights were judged that are none');
  const sum = sumOf(weights);
  return {
    at,
    table: t,
    label: book.labelOf(at),
    // No weight is less than nothing.
    level: usual && at.value < 0 && usual.value > 0 ? 'salah' : 'patut-dicek',
    found: usual ? at.value : sum,
    expected: usual ? usual.value : scale,
    evidence: weights.filter((cell) => cell !== at),
    message: bilingual((language) => {
      const [cell, total, whole] = [place(at), number(sum, { decimals: 3, percent: at.percent }, language), number(scale, { decimals: 0, percent: at.percent }, language)];
      const other = usual && number(usual.value, usual, language);
      const own = number(at.value, at, language);
      return language === 'id'
        ? `Bobot ${weights.length} unsur berjumlah ${total}, seharusnya ${whole}.${other ? ` Bobot di ${cell} adalah ${own}, yang lain ${other}.` : ''}`
        : `The weights of ${weights.length} unsur add up to ${total} and should make up ${whole}.${other ? ` The one in ${cell} is ${own}, the others are ${other}.` : ''}`;
    }),
  };
}

/** The weights of a table, where its rows or its columns are unsur. */
function weightsOf({ columns, rows }: Table): NumberCell[][] {
  const headed = columns.flatMap((column, c) => (column.numeric && BOBOT.test(column.header.at(-1) ?? '') ? [c] : []));
  const unsur = columns.flatMap((column, c) => (column.numeric && (column.role === 'unsur' || UNSUR.test(column.header.at(-1) ?? '')) ? [c] : []));
  if (headed.length === 0 && unsur.length < FEWEST) return [];
  const details = rows.filter(({ role }) => role === 'rincian');
  const listsUnsur = () => details.filter(({ sign, label }) => UNSUR.test(sign) || UNSUR.test(label)).length >= FEWEST
    || readUnsur(details.map(({ label }) => label)) !== undefined;
  const down = headed.length === 0 || !listsUnsur() ? [] : headed.map((c) => details.flatMap(({ numbers }) => numbers[c] ?? []));
  const across = unsur.length < FEWEST ? [] : rows.filter(({ label }) => BOBOT.test(label)).map(({ numbers }) => unsur.flatMap((c) => numbers[c] ?? []));
  return [...down, ...across].map((cells) => cells.filter(({ dash, value }) => !dash && value !== 0));
}

function sumOf(cells: readonly NumberCell[]): number {
  return exactSum(cells.map(({ value }) => value), 9);
}

export default rule;
