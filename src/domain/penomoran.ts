/** A numeral as a list prints it. */
interface Nomor {
  /** Lists of one style continue each other: its kind, its parentheses, and what stands in front of the last part. */
  readonly style: string;
  readonly value: number;
  /** Writes another value in the same style. */
  write(value: number): string;
}

/** Numerals that were read before: the lists of a workbook are numbered with the same few. */
export type KnownNumerals = Map<string, readonly Nomor[]>;

/** A numeral that does not follow the one before it. */
export interface NomorFault {
  /** Place in the list given. */
  readonly at: number;
  /** What should stand there. */
  readonly expected: string;
  /** Place of the numeral it follows. */
  readonly after: number;
  /** True when the number was used before; otherwise some are left out. */
  readonly repeats: boolean;
}

interface List {
  readonly style: string;
  readonly first: number;
  last: number;
  /** What the last numeral should have been, where it was another one. */
  meant: number;
  place: number;
  steps: number;
  readonly faults: NomorFault[];
}

/** A list has at most so many wrong steps, and for each of them proves itself by so many right ones. */
const MOST_FAULTS = 2;
const STEPS_PER_FAULT = 2;

/**
 * Numerals that skip or repeat, in the order of the rows: I II III, 1 2 3, A B C, a) b), 1.1 1.2, U1 U2.
 * Lists may stand inside each other; one that begins again at its first number is a new one.
 * Lists with few right steps, and those that are not in order at all, are not judged.
 */
export function nomorFaults(texts: readonly string[], known: KnownNumerals = new Map()): NomorFault[] {
  // Each list with those that were opened inside of it behind it.
  const open: List[] = [];
  const all: List[] = [];
  for (let place = 0; place < texts.length; place++) {
    const readings = readingsOf(texts[place] ?? '', known);
    const nomor = readings.length > 1 ? chosen(readings, open) : readings[0];
    if (!nomor) continue;
    const { style, value } = nomor;
    const depth = depthOf(style, open);
    const list = open[depth];
    open.length = Math.min(open.length, depth + 1);
    if (!list || value === 1 || isNextCode(value, list)) {
      all.push((open[depth] = { style, first: value, last: value, meant: value, place, steps: 0, faults: [] }));
      continue;
    }
    const follows = value === list.last + 1 || value === list.meant + 1;
    if (follows) list.steps++;
    else list.faults.push({ at: place, expected: nomor.write(list.last + 1), after: list.place, repeats: value <= list.last });
    list.meant = follows ? value : list.last + 1;
    list.last = value;
    list.place = place;
  }
  return all.filter(({ steps, faults }) => faults.length > 0 && faults.length <= MOST_FAULTS && steps >= STEPS_PER_FAULT * faults.length)
    .flatMap(({ faults }) => faults).sort((a, b) => a.at - b.at);
}

/** True for codes of two digits, the first of which goes on: 41 42 43, 51 52. */
function isNextCode(value: number, { first, last }: List): boolean {
  return first > 10 && first % 10 === 1 && value % 10 === 1 && value === first + 10 && value > last;
}

/** Where the open list of a style stands; behind all others when there is none. */
function depthOf(style: string, open: readonly List[]): number {
  let depth = 0;
  while (depth < open.length && open[depth]?.style !== style) depth++;
  return depth;
}

/** "I" and "C" are numbers and letters: the reading that continues a list comes first, then one that begins one. */
function chosen(readings: readonly Nomor[], open: readonly List[]): Nomor | undefined {
  const listOf = ({ style }: Nomor): List | undefined => open[depthOf(style, open)];
  const next = (nomor: Nomor) => listOf(nomor)?.last === nomor.value - 1 || listOf(nomor)?.meant === nomor.value - 1;
  return readings.find(next) ?? readings.find(({ value }) => value === 1) ?? readings.find(listOf) ?? readings[0];
}

function readingsOf(text: string, known: KnownNumerals): readonly Nomor[] {
  let readings = known.get(text);
  if (!readings) known.set(text, (readings = read(text.trim())));
  return readings;
}

function read(text: string): Nomor[] {
  const [, opening = '', body, closing = ''] = /^(\(?)([A-Za-z0-9.]{1,9}?)(\.?\)?\.?)$/.exec(text) ?? [];
  if (body === undefined) return [];
  const frame = `${opening}#${closing.replace('.', '')}`;
  const nomor = (kind: string, value: number, write: (value: number) => string): Nomor => (
    { style: `${kind} ${frame}`, value, write: (other) => opening + write(other) + closing });
  if (/^\d{1,4}$/.test(body)) return [nomor('1', Number(body), String)];
  const [, path, last] = /^((?:\d{1,3}\.)+|[A-Z]{1,3})(\d{1,3})$/.exec(body) ?? [];
  if (path !== undefined && last !== undefined) return [nomor(path, Number(last), (value) => path + String(value).padStart(last.startsWith('0') ? last.length : 1, '0'))];
  const readings: Nomor[] = [];
  const upper = body.toUpperCase();
  const big = body === upper;
  if (roman(fromRoman(upper)) === upper && (big || body === body.toLowerCase())) {
    readings.push(nomor(big ? 'I' : 'i', fromRoman(upper), (value) => (big ? roman(value) : roman(value).toLowerCase())));
  }
  if (/^[A-Za-z]$/.test(body)) {
    const base = (big ? 'A' : 'a').charCodeAt(0) - 1;
    readings.push(nomor(big ? 'A' : 'a', body.charCodeAt(0) - base, (value) => String.fromCharCode(base + value)));
  }
  return readings;
}

const ROMAN: readonly (readonly [string, number])[] = [
  ['C', 100], ['XC', 90], ['L', 50], ['XL', 40], ['X', 10], ['IX', 9], ['V', 5], ['IV', 4], ['I', 1],
];

function roman(value: number): string {
  let rest = value;
  return ROMAN.map(([sign, worth]) => {
    const times = Math.floor(rest / worth);
    rest -= times * worth;
    return sign.repeat(times);
  }).join('');
}

function fromRoman(text: string): number {
  const worth = [...text].map((sign) => ROMAN.find(([known]) => known === sign)?.[1] ?? 0);
  return worth.reduce((sum, value, i) => sum + (value < (worth[i + 1] ?? 0) ? -value : value), 0);
}
