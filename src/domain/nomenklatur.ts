import { editDistance } from './edit-distance';
import data from './kode-kecamatan.json';

/** A program, kegiatan or sub kegiatan of a kecamatan as the official list prints it. */
export interface Nomenklatur {
  /** "7.01.02.2.01.0001". */
  readonly kode: string;
  readonly nama: string;
  /** How many parts its code has: 3 program, 5 kegiatan, 6 sub kegiatan. */
  readonly tingkat: number;
}

interface Entry extends Nomenklatur { readonly name: Name }

/** A name by its letters: [k] are those of its first k words. */
type Name = readonly string[];

/** Where the list comes from. */
export const DASAR_NOMENKLATUR = 'Kepmendagri 050-5889';

/** How many digits each part of a code has. */
const WIDTHS = [1, 2, 2, 1, 2, 4] as const;
/** Letters that may differ before two names are two. */
const MOST_SLIPS = 2;
/** Shorter names say too little to be told from each other when they are cut or misspelt. */
const LEAST_LETTERS = 8;
const LEAST_WORDS = 3;

/** Built when first asked for: most workbooks have no code of a kecamatan. */
let list: ReadonlyMap<string, Entry> | undefined;

function entries(): ReadonlyMap<string, Entry> {
  list ??= new Map(data.codes.map(([kode = '', nama = '']) => [kode, { kode, nama, tingkat: kode.split('.').length, name: nameOf(nama) }]));
  return list;
}

/**
 * A code in the form of the official list: "X.XX.01.2.01", "7.01.01.201" and "7.1.1.2.1" are 7.01.01.2.01,
 * a sub kegiatan of two digits is that of four.
 * @param parts its parts, as between its dots
 * @returns undefined for everything that is no program, kegiatan or sub kegiatan of a kecamatan.
 */
export function kodeKecamatan(parts: readonly string[]): string | undefined {
  const plain = bagianKode(parts);
  const placed = /^X+$/i.test(plain[0] ?? '') && /^X+$/i.test(plain[1] ?? '') ? ['7', '01', ...plain.slice(2)] : plain;
  if (![3, 5, 6].includes(placed.length) || placed.some((part, i) => !/^\d+$/.test(part) || part.length > (WIDTHS[i] ?? 0))) return undefined;
  const kode = placed.map((part, i) => part.padStart(WIDTHS[i] ?? 0, '0')).join('.');
  return kode.startsWith('7.01.') ? kode : undefined;
}

/** The parts of a code with those of a kegiatan apart: 7.01.01.201 is 7.01.01.2.01. */
export function bagianKode(parts: readonly string[]): string[] {
  return parts.flatMap((part, i) => (i === 3 && /^\d{3}$/.test(part) ? [part.slice(0, 1), part.slice(1)] : [part]));
}

/** What the official list calls a code. */
export function namaResmi(kode: string): string | undefined {
  return entries().get(kode)?.nama;
}

/**
 * How a printed name and a code go together. Spelling, "Program", "Kabupaten/Kota" and words left out at the end make no difference.
 * @returns true when the name is the code's; the other entry of the same level whose name it is; undefined when it is nobody's,
 * several others', or the list does not know the code.
 */
export function namaKode(kode: string, nama: string): true | Nomenklatur | undefined {
  const own = entries().get(kode);
  if (!own) return undefined;
  const name = nameOf(nama);
  const far = distance(name, own.name, 2 * MOST_SLIPS);
  if (far === 0 || lettersOf(name).length < LEAST_LETTERS) return far <= MOST_SLIPS ? true : undefined;
  const others = [...entries().values()].filter(({ tingkat, kode: other }) => tingkat === own.tingkat && other !== kode);
  const exact = others.find((entry) => lettersOf(entry.name) === lettersOf(name));
  if (exact) return exact;
  if (far <= MOST_SLIPS) return true;
  const near = others.filter((entry) => distance(name, entry.name, MOST_SLIPS) <= MOST_SLIPS);
  const [only] = near;
  return only && near.length === 1 && far > 2 * MOST_SLIPS ? only : undefined;
}

/** Letters between two names; the longer one is cut to the words of the shorter, where these are enough to name anything. */
function distance(printed: Name, official: Name, most: number): number {
  const whole = editDistance(lettersOf(printed), lettersOf(official), most);
  const common = Math.min(printed.length, official.length) - 1;
  return common < LEAST_WORDS || whole === 0 ? whole : Math.min(whole, editDistance(printed[common] ?? '', official[common] ?? '', most));
}

function lettersOf(name: Name): string {
  return name.at(-1) ?? '';
}

function nameOf(nama: string): Name {
  const words = wordsOf(nama);
  return [0, ...words.keys()].map((_, k) => words.slice(0, k).join(''));
}

const FRAME = /^(?:program|kegiatan|sub ?kegiatan) +|\b(?:kabupaten|kota|dan|di|pada|yang)\b/g;

/** Plain words of a name without vowels and endings, so that Ketentraman and Ketenteraman meet. */
function wordsOf(nama: string): string[] {
  const plain = nama.toLowerCase().replace(/[^a-z]+/g, ' ').trim().replace(FRAME, ' ').trim();
  return plain.split(/ +/).map((word) => word.replace(/an$/, '').replace(/(?!^)[aeiou]/g, '')).filter((word) => word !== '');
}
