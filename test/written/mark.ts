import { readNumber } from '../../src/domain/number-text';
import { LEVELS, type Finding, type Level } from '../../src/check/finding';

/** What is demanded of the cell in which the mark stands. */
export interface Mark {
  readonly sheet: string;
  readonly cell: string;
  readonly rule: string;
  readonly expected: number | string;
  readonly level: Level;
  /** Lines of a list that the finding belongs to, e.g. "A2 A8"; "" for none. */
  readonly note: string;
}

const MARK = /«([^»]*)»/g;
const PARTS = /^((?:[A-Z]\d+ )*)([a-z]+(?:-[a-z]+)+) (?:"([^"]*)"|(\S+))(?: ([a-z-]+))?$/;

/** The text of a cell without its marks. */
export function withoutMarks(text: string): string {
  return text.replace(MARK, '').trim();
}

/**
 * Reads the marks of a cell: «[A2] jumlah-tidak-cocok 3.413.100.300 [patut-dicek]»; an expected text stands in quotes.
 * @throws when what stands in «» is no mark: a misspelt demand must not pass for none.
 */
export function marksIn(text: string, sheet: string, cell: string): Mark[] {
  return [...text.matchAll(MARK)].map(([written, inside = '']) => {
    const [, note = '', rule = '', words, digits = '', level = 'salah'] = PARTS.exec(inside.trim()) ?? [];
    const known = LEVELS.find((entry) => entry === level);
    const expected = words ?? numberIn(digits);
    if (!known || rule === '' || expected === undefined) throw new Error(`${sheet}!${cell}: ${written} is no mark`);
    return { sheet, cell, rule, expected, level: known, note: note.trim() };
  });
}

function numberIn(text: string): number | undefined {
  const read = readNumber(text, 'id');
  return typeof read === 'object' ? read.value : undefined;
}

/** A mark or a finding as one line; two that demand and tell the same are the same line. */
export function lineOf({ rule, sheet, cell, expected, level }: Mark | Finding): string {
  const value = typeof expected === 'number' ? String(expected) : `"${expected}"`;
  return `${sheet}!${cell} ${rule} ${value} ${level}`;
}
