import { isCommon, wordsIn } from './vocabulary';

/** What a workbook calls things for short, and the names of its own office. */
export interface Lexicon {
  /** First word of a long name → the rest of it and the short one: "indeks" → "kepuasan masyarakat", "ikm". */
  readonly aliases: ReadonlyMap<string, readonly { readonly rest: readonly string[]; readonly short: string }[]>;
  /** Names behind Kecamatan, Kabupaten …, and short names of what every report names: they stand everywhere and tell nothing apart. */
  readonly common: ReadonlySet<string>;
}

const WELL_KNOWN = ['indeks kepuasan masyarakat (IKM)', 'survei kepuasan masyarakat (SKM)', 'survey kepuasan masyarakat (SKM)',
  'sistem akuntabilitas kinerja instansi pemerintah (SAKIP)', 'indeks reformasi birokrasi (IRB)', 'indeks pembangunan manusia (IPM)'];

/** A name for short in parentheses behind the long one. */
const SHORT = /\(([A-Z]{3,7})\)/g;
const LONGEST = 120;
const PLACE = /\b(Kecamatan|Kabupaten|Kab\.|Kota|Provinsi|Kelurahan|Desa)\s+([A-Z][a-z]{2,})/gi;
/** An office is named again and again, and no other one nearly as often. */
const LEAST_NAMED = 2;
const OWN_SHARE = 0.8;

export function lexiconOf(texts: readonly string[]): Lexicon {
  const aliases = new Map<string, { rest: readonly string[]; short: string }[]>();
  const common = new Set<string>();
  for (const text of [...WELL_KNOWN, ...texts]) {
    for (const { index, 1: short = '' } of text.matchAll(SHORT)) {
      const letters = short.toLowerCase();
      const words = wordsIn(text.slice(Math.max(0, index - LONGEST), index)).slice(-letters.length);
      if (words.length < letters.length || words.map((word) => word[0]).join('') !== letters) continue;
      // "Indikator Kinerja Utama (IKU)" is said of everything, and so is its short name.
      if (words.every(isCommon)) common.add(letters);
      const [first = '', ...rest] = words;
      const known = aliases.get(first) ?? [];
      if (!known.some((alias) => alias.rest.join(' ') === rest.join(' '))) known.push({ rest, short: letters });
      aliases.set(first, known);
    }
  }
  return { aliases, common: new Set([...common, ...placesIn(texts)]) };
}

function placesIn(texts: readonly string[]): ReadonlySet<string> {
  const named = new Map<string, Map<string, number>>();
  for (const text of texts) {
    for (const [, noun = '', name = ''] of text.matchAll(PLACE)) {
      const names = named.get(noun.toLowerCase()) ?? new Map<string, number>();
      if (/^[A-Z]/.test(name)) names.set(name.toLowerCase(), (names.get(name.toLowerCase()) ?? 0) + 1);
      named.set(noun.toLowerCase(), names);
    }
  }
  const places = new Set<string>();
  for (const names of named.values()) {
    const all = [...names.values()].reduce((sum, count) => sum + count, 0);
    for (const [name, count] of names) if (count >= LEAST_NAMED && count >= OWN_SHARE * all) places.add(name);
  }
  return places;
}
