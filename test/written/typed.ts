import type { Cell } from '../../src/sheet/snapshot';

/** How the numbers of a written table come into the cells: as text, as formatted numbers, or as numbers without a format. */
export const FORMS = ['text', 'numbers with formats', 'numbers without formats'] as const;
export type Form = (typeof FORMS)[number];

type Typed = Pick<Cell, 'value' | 'format' | 'formula'>;

/** A formula and what the cell shows: "=SUM(B2:B4) → 120". */
const FORMULA = /^=(.+?) →(?: (.*))?$/;
/** A date that Excel knows as one: "@2023-05-12". */
const DATE = /^@(\d{4}-\d\d-\d\d)$/;
const EPOCH = Date.UTC(1899, 11, 30);

/** Plain numbers as a person in Indonesia writes them; what is not plain stays text in every form. */
const PLAIN = /^(-?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?( ?%)?$/;

export function typed(text: string, form: Form): Typed {
  const [, formula, shown = ''] = FORMULA.exec(text) ?? [];
  if (formula !== undefined) return { ...(shown.startsWith('#') ? { value: { error: shown } } : typed(shown, 'numbers with formats')), formula };
  if (text.startsWith("'")) return { value: text.slice(1) };
  const date = DATE.exec(text)?.[1];
  if (date !== undefined) return { value: (Date.parse(date) - EPOCH) / 86_400_000, format: 'dd/mm/yyyy' };
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
