import { decimalsOf } from './printed';

/** One end of a range; a missing one is open without end. */
export interface Ujung {
  readonly value: number;
  /** The bound itself does not belong to the range: "> 100", "< 55". */
  readonly open: boolean;
  /** The number as printed. */
  readonly text: string;
}

/** A range of numbers as a scale prints it. */
export interface Rentang {
  readonly low?: Ujung;
  readonly high?: Ujung;
  readonly percent: boolean;
}

const LONGEST = 40;

/** Of the many texts of a sheet few begin as a range does, … */
const BEGINS = /^\s*(?:[\d<>=≤≥%]|lebih|kurang|minimal|maksimal|di ?atas|di ?bawah|x|n|capaian|realisasi|kinerja|ikm|skm|persen)/;
/** … and of those few have a sign, or a word for one; a code or a number has none. */
const SIGNED = /[-–—−<>=≤≥]|m(?:in|aks)imal|di ?(?:atas|bawah)|lebih|kurang|sampai|hingga|s\/d|s\.d|sd/;

/** What people write for the signs; longer words first. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/lebih (?:besar )?(?:dari )?(?:atau )?sama dengan|minimal|>=|=>|≥/g, '≥'],
  [/(?:kurang|lebih kecil) (?:dari )?(?:atau )?sama dengan|maksimal|<=|=<|≤/g, '≤'],
  [/lebih (?:besar |tinggi )?dari(?:pada)?|di ?atas/g, '>'],
  [/(?:kurang|lebih kecil|lebih rendah) dari(?:pada)?|di ?bawah/g, '<'],
  [/sampai(?: dengan)?|hingga|s\/d|s\.d\.?|\bsd\b|[–—−]/g, '-'],
  [/\b(?:x|n|nilai|capaian|realisasi|kinerja|ikm|skm|nik?)\b/g, 'x'],
  [/%|persen/g, ''],
  [/\s+/g, ''],
];

const NUMBER = String.raw`(\d+(?:[.,]\d+)?)`;
const BETWEEN = new RegExp(`^([>≥]?)${NUMBER}-([<≤]?)${NUMBER}$`);
const AROUND = new RegExp(`^${NUMBER}([<≤])(?:x([<≤]))?${NUMBER}$`);
const AROUND_DOWN = new RegExp(`^${NUMBER}([>≥])x([>≥])${NUMBER}$`);
const BEYOND = new RegExp(`^x?([<>≤≥])${NUMBER}$`);
const BEYOND_TURNED = new RegExp(`^${NUMBER}([<>≤≥])x$`);

/**
 * Reads a range: "75 – 100 %", "1,00 - 2,5996", "> 90 – 100", "75 ≤ x < 85", "91 ≤ 100", "Lebih dari 100%", "< 55", "85 ≤ x".
 * Comma and dot are both read as decimal marks: the bounds of scales are small.
 * @returns undefined for everything else.
 */
export function readRentang(text: string): Rentang | undefined {
  if (text.length > LONGEST || !/\d/.test(text)) return undefined;
  const lower = text.toLowerCase();
  if (!BEGINS.test(lower) || !SIGNED.test(lower)) return undefined;
  const plain = SIGNS.reduce((words, [pattern, sign]) => words.replace(pattern, sign), lower.trim());
  const percent = /%|persen/.test(lower);
  const between = BETWEEN.exec(plain);
  if (between) return ordered(end(between[2], between[1] === '>'), end(between[4], between[3] === '<'), percent);
  const around = AROUND.exec(plain);
  // "91 ≤ 100" is a way to write "91 up to 100": the lower bound belongs to it.
  if (around) return ordered(end(around[1], around[3] !== undefined && around[2] === '<'), end(around[4], (around[3] ?? around[2]) === '<'), percent);
  const down = AROUND_DOWN.exec(plain);
  if (down) return ordered(end(down[4], down[3] === '>'), end(down[1], down[2] === '>'), percent);
  const beyond = BEYOND.exec(plain);
  if (beyond) return oneSided(beyond[1] ?? '', beyond[2], percent);
  const turned = BEYOND_TURNED.exec(plain);
  return turned ? oneSided(TURNED[turned[2] ?? ''] ?? '', turned[1], percent) : undefined;
}

const TURNED: Readonly<Record<string, string>> = { '<': '>', '≤': '≥', '>': '<', '≥': '≤' };

/** How many decimals the bounds are printed with. */
export function decimalsOfRentang({ low, high }: Rentang): number {
  return [low, high].reduce((most, ujung) => (ujung ? Math.max(most, /[.,](\d+)/.exec(ujung.text)?.[1]?.length ?? decimalsOf(ujung.value)) : most), 0);
}

function oneSided(sign: string, number: string | undefined, percent: boolean): Rentang {
  return sign === '>' || sign === '≥' ? { low: end(number, sign === '>'), percent } : { high: end(number, sign === '<'), percent };
}

function ordered(low: Ujung, high: Ujung, percent: boolean): Rentang {
  return low.value <= high.value ? { low, high, percent } : { low: high, high: low, percent };
}

function end(text = '', open: boolean): Ujung {
  return { value: Number(text.replace(',', '.')), open, text };
}
