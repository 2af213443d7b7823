import type { Cell } from '../../src/sheet/snapshot';

/** How the numbers of a written table come into the cells: as text, as formatted numbers, or as numbers without a format. */
export const FORMS = ['text', 'numbers with formats', 'numbers without formats'] as const;
export type Form = (typeof FORMS)[number];

type Typed = Pick<Cell, 'value' | 'format'>;

/** Plain numbers as a person in Indonesia writes them; what is not plain stays text in every form. */
const PLAIN = /^(-?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?( ?%)?$/;

export function typed(text: string, form: Form): Typed {
  const [, sign = '', whole, fraction = '', percent] = form === 'text' ? [] : PLAIN.exec(text) ?? [];
  if (whole === undefined || (percent && form === 'numbers without formats') || isCode(whole)) return { value: text };
  const value = Number(`${sign}${whole.replaceAll('.', '')}.${fraction || 0}`);
  if (form === 'numbers without formats') return { value };
  const decimals = fraction === '' ? '' : `.${'0'.repeat(fraction.length)}`;
  if (percent) return { value: Number((value / 100).toPrecision(15)), format: `0${decimals}%` };
  const format = whole.includes('.') ? `#,##0${decimals}` : decimals && `0${decimals}`;
  return format ? { value, format } : { value };
}

/** "0024" is a code: its zeros would be lost. */
function isCode(whole: string): boolean {
  return /^0\d/.test(whole);
}
