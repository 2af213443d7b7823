import { tokensOf } from '../../formula/tokens';
import { anything, number, type Value } from './value';

/** An array written in a formula, {1,2;3,4}. */
export function arrayConstant(text: string): Value {
  const rows: string[][] = [['']];
  for (const token of tokensOf(text.slice(1, -1))) {
    const row = rows.at(-1) ?? [];
    if (token.text === ';') rows.push(['']);
    else if (token.kind === 'comma') row.push('');
    else row.push(`${row.pop() ?? ''}${token.text}`);
  }
  const isNumber = rows.flat().every((cell) => /^[-+]?[\d.]/.test(cell.trim()));
  return { ...(isNumber ? number(text) : anything(text)), rows: rows.length, columns: rows[0]?.length ?? 1, at: (row, column) => rows[row]?.[column] ?? '#N/A' };
}
