import { wholeNumber } from '../../domain/whole-number';

/** Kuintal of what is counted in tons. */
const KUINTAL = /\b(ku|kw|kui?ntal|kwintal)\b\.? ?(\/|per) ?ha\b/;
const MILLE = /‰|\bper ?mil\b/;
const PER = /(?:\bper|\/) ?(1[.\d]*0)\b/;

/** How many times a quotient is printed, by its heading: "per 1.000 penduduk", "Ku/Ha"; undefined where it says nothing, or percent. */
export function perOf(heading: string): number | undefined {
  if (KUINTAL.test(heading)) return 10;
  if (MILLE.test(heading)) return 1000;
  const times = wholeNumber((PER.exec(heading)?.[1] ?? '').replaceAll('.', ''));
  return times === 100 || !Number.isInteger(Math.log10(times)) ? undefined : times;
}
