/** How the digits of a number are grouped. id: 1.234,56; en: 1,234.56. */
export type Dialect = 'id' | 'en';

export interface Digits {
  readonly value: number;
  readonly decimals: number;
  readonly dialect: Dialect | 'either' | 'ambiguous';
  readonly odd: boolean;
}

/** What stands around the digits and helps to read them. */
export interface Around {
  readonly rupiah: boolean;
  /** A percent sign or a unit follows. */
  readonly marked: boolean;
  readonly dialect: Dialect | undefined;
}

/** Beyond this many digits a cell cannot hold a number: it is an identifier (NIP, NIK, an account). */
const MOST_DIGITS = 15;

/**
 * Digits with dots, commas and spaces between them → what they are worth.
 * undefined when they are a code ("7.01.02", "0024"), a list ("1,2,3") or two numbers ("12 15").
 */
export function readDigits(text: string, around: Around): Digits | undefined {
  if (!text.includes(' ')) return readCompact(text, around);
  const compact = text.replaceAll(' ', '');
  if (/^[1-9]\d{0,2}(?:[ .]\d{3})+$/.test(text)) return whole(compact.replaceAll('.', ''), text.includes('.') ? 'id' : 'either', true);
  const digits = readCompact(compact, around);
  // Without a mark only whole groups of three prove that the space was a slip and not the gap between two numbers.
  const grouped = /[.,]\d{3}[.,]\d{3}/.test(compact) || /^[1-9]\d{0,2}(?: \d{3})+(?:,\d+|\.\d\d?)$/.test(text);
  const proved = around.rupiah || around.marked || grouped;
  return digits && proved && /[.,]/.test(compact) ? { ...digits, odd: true } : undefined;
}

function readCompact(text: string, around: Around): Digits | undefined {
  if (/[.,]{2}/.test(text)) {
    const digits = readCompact(text.replace(/([.,])[.,]+/g, '$1'), around);
    return digits && { ...digits, odd: true };
  }
  const groups = text.split(/[.,]/);
  const [first = '', second = ''] = groups;
  if (first.length > 1 && first.startsWith('0')) return undefined;
  if (groups.length === 1) return readPlain(text);
  if (groups.length === 2) return readSingle(first, text.charAt(first.length), second, around);
  return readGroups(groups, text.replace(/\d/g, ''), around.rupiah);
}

function readPlain(text: string): Digits | undefined {
  return text.length > MOST_DIGITS ? undefined : whole(text, 'either', false);
}

function readSingle(first: string, mark: string, last: string, around: Around): Digits {
  const groups = first !== '0' && first.length >= 1 && first.length <= 3 && last.length === 3;
  if (!groups) return withFraction(first, last, decimalDialect(mark), false);
  const dialect = around.dialect ?? (around.rupiah ? thousandsDialect(mark) : undefined);
  // Undecided, it is read as Indonesian, and says so.
  return thousandsDialect(mark) === (dialect ?? 'id')
    ? whole(first + last, dialect ?? 'ambiguous', false)
    : withFraction(first, last, dialect ?? 'ambiguous', false);
}

function readGroups(groups: readonly string[], marks: string, rupiah: boolean): Digits | undefined {
  const first = groups[0] ?? '';
  const last = groups[groups.length - 1] ?? '';
  const middle = groups.slice(1, -1);
  const mark = marks.charAt(marks.length - 1);
  // A separator may be missing between groups, but a shorter group is a code or a list.
  if (first === '' || first === '0' || middle.some((group) => group.length < 3)) return undefined;
  const regular = first.length <= 3 && middle.every((group) => group.length === 3);
  const head = first + middle.join('');
  if (!marks.includes(mark === '.' ? ',' : '.')) {
    if (last.length === 3) return whole(head + last, thousandsDialect(mark), !regular);
    // "Rp 1.234.567.00": only money shows that the last dot is a decimal mark and the whole not a code.
    return rupiah && regular && last.length === 2 ? withFraction(head, last, thousandsDialect(mark), true) : undefined;
  }
  if (marks.indexOf(mark) === marks.length - 1) return withFraction(head, last, decimalDialect(mark), !regular);
  const dots = marks.replaceAll(',', '').length;
  const dialect = dots * 2 >= marks.length ? 'id' : 'en';
  return last.length === 3 ? whole(head + last, dialect, true) : withFraction(head, last, dialect, true);
}

function thousandsDialect(mark: string): Dialect {
  return mark === '.' ? 'id' : 'en';
}

function decimalDialect(mark: string): Dialect {
  return mark === ',' ? 'id' : 'en';
}

function whole(digits: string, dialect: Digits['dialect'], odd: boolean): Digits {
  return { value: Number(digits), decimals: 0, dialect, odd };
}

function withFraction(head: string, fraction: string, dialect: Digits['dialect'], odd: boolean): Digits {
  return { value: Number(`${head}.${fraction}`), decimals: fraction.length, dialect, odd };
}
