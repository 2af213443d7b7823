/** A code between its dots, or the path of codes that leads to a row. */
type Kode = readonly string[];

/** Stands in a path between a code and the one of another list below it. */
export const BELOW = '/';

const NO_CODE: Kode = [];

/** Codes of fewer parts number a list; from here on they tell of levels. */
const DEEP = 3;
/** Parts in which a zero in front tells bidang 5.01 from the account 5.1. */
const PRINTED = 2;

/** A code as it compares: 5.1.02.02.01 is 5.1.02.02.001. */
export function plainKode(code: Kode): Kode {
  const isPadded = code.some((part, i) => i >= PRINTED && part.startsWith('0'));
  return isPadded ? code.map((part, i) => (i < PRINTED ? part : part.replace(/^0+(?=\d)/, ''))) : code;
}

/** The code of an office, 7.01.0.00.0.00.05.0000: it names its bidang, and stands above its programs without beginning their codes. */
function isOrganisasi(code: Kode): boolean {
  return code.length > LONGEST && code[1]?.length === 2 && code[2]?.length === 1 && code[4]?.length === 1;
}
/** Parts of the code of a sub kegiatan or of an account. */
const LONGEST = 6;

/**
 * The path to each code of one column from top to bottom; an office in it repeats its bidang and has none.
 * Where the codes of one family begin again and again between those of another that never do, as accounts do below each sub kegiatan, they hang below the last one of these;
 * so do codes of one part that begin anew below longer ones, komponen 051 below each output 5096.001.
 * @param codes from top to bottom, empty where a row has none
 */
export function jalurKode(codes: readonly Kode[]): readonly Kode[] {
  const plain = belowLonger(codes.map((code) => (isOrganisasi(code) ? NO_CODE : plainKode(code))));
  const families = rumpunKode(plain);
  const { guests, hosts } = guestsAmong(plain, families);
  if (guests.size === 0 || hosts.size === 0) return plain;
  let host = NO_CODE;
  return plain.map((code, i) => {
    const family = families[i] ?? '';
    if (hosts.has(family)) host = code;
    return guests.has(family) && host.length > 0 ? [...host, BELOW, ...code] : code;
  });
}

/** Below so many longer codes at least a code must stand to show that it is counted anew below each. */
const ANEW = 2;

/** Codes of one part, of which most stand below several longer ones each, as parts of these. */
function belowLonger(codes: readonly Kode[]): readonly Kode[] {
  const heads = new Set(codes.flatMap(([first, ...more]) => (first !== undefined && more.length > 0 ? [first] : [])));
  const isShort = ([first, ...more]: Kode) => first !== undefined && more.length === 0 && !heads.has(first);
  let host = NO_CODE;
  const hosts = codes.map((code) => {
    if (!isShort(code) && code.length > 0) host = code;
    return isShort(code) && host.length > 1 ? host : NO_CODE;
  });
  const known = new Map<string, Set<string>>();
  codes.forEach(([first = ''], i) => {
    const above = hosts[i]?.join('.') ?? '';
    if (above !== '') known.set(first, (known.get(first) ?? new Set<string>()).add(above));
  });
  const short = codes.filter(isShort);
  const anew = short.filter(([first = '']) => (known.get(first)?.size ?? 0) >= ANEW);
  return 2 * anew.length <= short.length ? codes : codes.map((code, i) => (hosts[i]?.length ? [...hosts[i], BELOW, ...code] : code));
}

/**
 * By code the family that it belongs to: "5.0" for bidang 5.01, "5.1" for account 5.1.02 and its like, by the width of the second part.
 * A code of one part belongs to the one below it.
 */
export function rumpunKode(codes: readonly Kode[]): readonly string[] {
  const families = new Array<string>(codes.length).fill('');
  let below = '';
  for (let i = codes.length - 1; i >= 0; i--) {
    const [first, second] = codes[i] ?? [];
    if (first === undefined) continue;
    const family = second === undefined ? '' : `${first}.${second.length > 1 ? '00' : '0'}`;
    families[i] = below = family !== '' ? family : below.startsWith(`${first}.`) ? below : first;
  }
  return families;
}

/** The families whose codes return after those of others, and those of which hardly one does. */
function guestsAmong(codes: readonly Kode[], families: readonly string[]): { readonly guests: ReadonlySet<string>; readonly hosts: ReadonlySet<string> } {
  const deep = new Map<string, { rows: number; returning: number }>();
  codes.forEach((code, i) => code.length >= DEEP && deep.set(families[i] ?? '', { rows: 0, returning: 0 }));
  const seen = new Map<string, number>();
  let run = 0;
  let last: string | undefined;
  if (deep.size > 1) codes.forEach((code, i) => {
    const family = families[i] ?? '';
    const count = deep.get(family);
    if (!count) return;
    if (family !== last) run++;
    last = family;
    const key = code.join('.');
    count.rows++;
    if (code.length > 1 && (seen.get(key) ?? run) !== run) count.returning++;
    seen.set(key, run);
  });
  const returned = [...deep].flatMap(([family, { rows, returning }]) => (returning > RETURNING * rows ? [family] : []));
  const hosts = new Set([...deep.keys()].filter((family) => !returned.includes(family)));
  const first = families.findIndex((family) => hosts.has(family));
  // What begins before any host hangs below none: pendapatan 4.2.1 of a desa, and its bidang 4.2.01.
  const begins = (family: string) => codes.findIndex((code, i) => code.length >= DEEP && families[i] === family);
  return { guests: new Set(returned.filter((family) => begins(family) > first)), hosts };
}
/** Of the rows of accounts more than this share have a code that stood below another sub kegiatan before. */
const RETURNING = 0.05;

/** By path the place of the nearest one above it, -1 for none: 7.01.02 is above 7.01.02.2.01, also where a level is skipped. */
export function indukJalur(paths: readonly Kode[]): number[] {
  const parents = new Array<number>(paths.length);
  for (let k = 0; k < paths.length; k++) {
    let above = k - 1;
    while (above >= 0 && !isAbove(paths[above], paths[k])) above = parents[above] ?? -1;
    parents[k] = above;
  }
  return parents;
}

/** Neighbours differ in their last parts, so that these are looked at first. */
function isAbove(upper: Kode = [], lower: Kode = []): boolean {
  if (upper.length >= lower.length) return false;
  for (let i = upper.length - 1; i >= 0; i--) if (upper[i] !== lower[i]) return false;
  return true;
}
