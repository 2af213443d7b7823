import { mapped } from '../../sheet/lists';
import { remembered } from '../../sheet/remembered';
import type { Line, Matrix } from './matrix';

/** Headings of how much or how many there is of something, of what one of them costs, and of what all of them come to. */
const VOLUME = /^(vol(ume)?|banyak(nya)?|kuantitas|qty|koefisien|hari|lama|frek(uensi)?|orang|org|peserta|(jumlah|jml) (orang|org|peserta|hari|barang|unit|penerima))\b/;
const PRICE = /^(harga|tarif|biaya satuan|satuan biaya|honor(arium)? (satuan|per)|nilai satuan|upah (satuan|per)|besaran)\b/;
const AMOUNT = /^(jumlah|jml|total|nilai|biaya|anggaran|pagu|dana)\b/;

/** Two lines of which the one before is how many, and the one behind what each costs. */
interface Priced { readonly volume: number; readonly price: number }

/**
 * By line: of which two just before it its heading makes it the price of all. A factor more, persons beside days, would stand before these;
 * so there must be none, but for the amount of another such three.
 */
export const pricedLines = remembered(({ lines }: Matrix): readonly (Priced | undefined)[] => mapped(lines, (goal, line) => {
  const [volume, price] = [line - 2, line - 1];
  if (!AMOUNT.test(goal.words) || !isOf(VOLUME, lines[volume]) || !isOf(PRICE, lines[price])) return undefined;
  const before = lines[volume - 1];
  return before === undefined || AMOUNT.test(before.words) ? { volume, price } : undefined;
}));

function isOf(words: RegExp, line: Line | undefined): boolean {
  return line !== undefined && words.test(line.words);
}
