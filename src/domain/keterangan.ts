/** A word beside two numbers that says how the second stands to the first. */
export interface Keterangan {
  /** A year to the one before it, or realisasi to target. */
  readonly about: 'perubahan' | 'target';
  /** Where the second may be: 1 above the first, 0 at it, -1 below it. */
  readonly may: readonly (1 | 0 | -1)[];
}

const UP: Keterangan = { about: 'perubahan', may: [1] };
const DOWN: Keterangan = { about: 'perubahan', may: [-1] };
const SAME: Keterangan = { about: 'perubahan', may: [0] };
const BEYOND: Keterangan = { about: 'target', may: [1] };
const REACHED: Keterangan = { about: 'target', may: [1, 0] };
const SHORT: Keterangan = { about: 'target', may: [-1] };

const MEANINGS: readonly (readonly [RegExp, Keterangan])[] = [
  [/^(naik|kenaikan|meningkat|peningkatan|bertambah|[↑▲⬆⇑]️?)$/i, UP],
  [/^(turun|penurunan|menurun|berkurang|[↓▼⬇⇓]️?)$/i, DOWN],
  [/^(tetap|stabil|stagnan|tidak berubah|sama|=)$/i, SAME],
  [/^(melampaui|melebihi|di ?atas)( target)?$/i, BEYOND],
  [/^(target )?(tercapai|terpenuhi)$|^(mencapai|memenuhi|sesuai) target$/i, REACHED],
  [/^(target )?(tidak|belum) (tercapai|terpenuhi)$|^(tidak|belum) (mencapai|memenuhi)( target)?$|^di ?bawah target$/i, SHORT],
];

/** No such word is longer. */
const LONGEST = 24;

/** Reads "Naik", "▼", "Tidak Tercapai", "Melampaui target"; undefined for everything else. */
export function readKeterangan(text: string): Keterangan | undefined {
  if (text.length > LONGEST) return undefined;
  const plain = text.replace(/\s+/g, ' ').replace(/[.!]$/, '').trim();
  return MEANINGS.find(([words]) => words.test(plain))?.[1];
}

/** True when a word may stand beside two numbers. Numbers that are the same were perhaps not before they were rounded, so that only a target is reached by them. */
export function fitsKeterangan({ about, may }: Keterangan, first: number, second: number): boolean {
  const at = second > first ? 1 : second < first ? -1 : 0;
  return may.includes(at) || (at === 0 && about === 'perubahan');
}
