import { SKALA, type SkalaResmi } from './skala';

/** The places of the words of a scale, 0 the highest; its letter, its words and both together have the same one. */
export type Tangga = ReadonlyMap<string, number>;

/** A label in small letters, without marks: "B (Baik)" is "b baik". */
export function plainSebutan(label: string): string {
  return label.toLowerCase().replace(/[^a-z]+/g, ' ').trim();
}

/** What forms write for the words of Permendagri 86/2017; elsewhere such letters mean other things. */
const INISIAL: ReadonlyMap<string, string> = new Map([['Sangat Tinggi', 'ST'], ['Tinggi', 'T'], ['Sedang', 'S'], ['Rendah', 'R'], ['Sangat Rendah', 'SR']]);

const INITIALS: ReadonlySet<string> = new Set([...INISIAL.values()].map(plainSebutan));

/** True for letters that are labels only where something else says so. */
export function isInisial(plain: string): boolean {
  return INITIALS.has(plain);
}

/** The words of the official scales. */
export const TANGGA_RESMI: ReadonlyMap<SkalaResmi, Tangga> = new Map(Object.values<SkalaResmi>(SKALA)
  .map((skala) => [skala, new Map(skala.tingkat.flatMap(({ label }, place) => formsOf(label).map((form) => [form, place] as const)))]));

function formsOf(label: string): string[] {
  return [label, ...label.split(/[()]/), INISIAL.get(label) ?? ''].map(plainSebutan).filter((form) => form !== '');
}

const RESMI: ReadonlySet<string> = new Set([...TANGGA_RESMI.values()].flatMap((tangga) => [...tangga.keys()]));

/** Grades of ordinary language from the highest down; the rest of the words is what is graded. */
const GRADES: readonly RegExp[] = [
  /^(?:sangat|amat) (?!kurang|rendah|tidak)/,
  /^(?!sangat|amat|cukup|agak|sedang|kurang|rendah|tidak|belum)/,
  /^(?:cukup|agak|sedang)\b/,
  /^(?:kurang|rendah)\b/,
  /^(?:sangat (?:kurang|rendah)|tidak|belum)\b/,
];
const GRADED = /^(?:baik|tinggi|berhasil|efektif|efisien|memuaskan|puas|optimal|tercapai|tuntas)?$/;

/** Place and what is graded of a label of ordinary language: "cukup berhasil" is the third of "berhasil". */
function gradeOf(plain: string): { readonly place: number; readonly graded: string } | undefined {
  const place = GRADES.findIndex((grade) => grade.test(plain));
  const graded = plain.replace(GRADES[place] ?? /^/, '').trim();
  return plain !== '' && GRADED.test(graded) ? { place, graded } : undefined;
}

/** True for the words of official scales and for grades of ordinary language. */
export function isSebutan(plain: string): boolean {
  return RESMI.has(plain) || gradeOf(plain) !== undefined;
}

/** The grades of ordinary language that labels are; undefined where one is none, or they grade different things. */
export function tanggaUmum(labels: Iterable<string>): Tangga | undefined {
  const grades = new Map([...new Set(labels)].map((label) => [label, gradeOf(label)]));
  const graded = new Set([...grades.values()].map((grade) => grade?.graded).filter((words) => words !== ''));
  const places = [...grades].flatMap(([label, grade]) => (grade ? [[label, grade.place] as const] : []));
  return graded.size <= 1 && places.length === grades.size ? new Map(places) : undefined;
}
