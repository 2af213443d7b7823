import { operandsOf, readExpression } from '../../formula/expression';
import type { Value } from './value';

/** What a function takes for blank, as far as an ordinary formula asks. */
const NOTHING = '{"","-","–","—","NA","N/A","nihil"}';

/** True where a cell holds nothing to compute with; an error passes. */
export function isNothing(cell: string): string {
  return `OR(TRIM(${cell})=${NOTHING})`;
}

/** What a blank among the operands stands for. */
export type Blank = '#N/A' | '#DIV/0!' | '0';

/** The formula as it can stand between operators. */
export function operand(formula: string): string {
  const expression = readExpression(formula);
  return expression && operandsOf(expression).length === 1 ? formula : `(${formula})`;
}

/** A formula of a number, asked first whether it is one: text gives #VALUE!, a blank what is said. */
export function withNumber(cell: string, { isNumber }: Pick<Value, 'isNumber'>, blank: Blank, formula: (number: string) => string): string {
  return isNumber ? formula(operand(cell)) : `IF(ISNUMBER(${cell}),${formula(operand(cell))},IF(${isNothing(cell)},${blank},#VALUE!))`;
}

/** True where a range holds a text or a boolean that is no number and not blank either. */
export function holdsText(range: string): string {
  return `SUMPRODUCT(ISLOGICAL(${range})+ISTEXT(${range})*ISNA(MATCH(TRIM(${range}),${NOTHING},0)))>0`;
}

/** True where a cell holds a word of an option; "" is a blank cell. LibreOffice may be told to mind capitals. */
export function isWord(cell: string, word: string): string {
  return `LOWER(TRIM(${cell}))="${word}"`;
}
