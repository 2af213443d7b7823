import type { Mention } from './mention';
import { agrees } from './ratio-claim';
import type { Statement } from './subject';

/** What a sentence says of a way from one number to another, where the two numbers that it names say otherwise. */
export interface BrokenMove {
  /** By how much, or which way. */
  readonly kind: 'jumlah' | 'arah';
  /** The number at which it is said. */
  readonly said: Mention;
  readonly from: Mention;
  readonly to: Mention;
  /** The word for the way, as it is written. */
  readonly word: string;
  /** Nothing else can be meant. */
  readonly sure: boolean;
}

const UP = 'naik|meningkat|peningkatan|kenaikan|bertambah|penambahan|lebih (?:tinggi|besar)';
const DOWN = 'turun|menurun|penurunan|berkurang|pengurangan|lebih (?:rendah|kecil)';
const WAY = new RegExp(`\\b(?:${UP}|${DOWN})\\b`, 'gi');
const IS_UP = new RegExp(`^(?:${UP})$`, 'i');
/** What is said to happen; "persentase penurunan stunting" only names what may well rise. */
const VERBS = 'naik|meningkat|bertambah|turun|menurun|berkurang|lebih (?:tinggi|besar|rendah|kecil)';
const HAPPENS = new RegExp(`\\b(?:${VERBS}|(?:mengalami|terjadi|ada(?:nya)?) (?:${UP}|${DOWN}))\\b`, 'i');
/** "naik sebesar Rp", "penurunan anggaran sebesar Rp": the number behind is how far. */
const BY = new RegExp(`\\b(?:${UP}|${DOWN})\\b(?![^.;]*\\b(?:dari|menjadi|ke|hingga|sampai|dibanding(?:kan)?|terhadap)\\b)[^.;,]{0,40}$`, 'i');
/** "naik dari …", "turun dibandingkan tahun 2022 sebesar …": the number behind is what it was. */
const FROM = new RegExp(`\\b(?:${UP}|${DOWN})\\b[^.;,]{0,40}\\b(?:dari|dibanding(?:kan)?)\\b[^.;]{0,60}$`, 'i');
const ELSE = 'target|rencana|dan|serta|sedangkan|namun|tetapi|yang|karena|untuk';
const THAN = new RegExp(`^[\\s,)]*(?:(?:bila|jika|apabila) )?(?:dibanding(?:kan)?|dari)\\b(?![^.;]*\\b(?:${ELSE})\\b)[^.;]{0,90}$`, 'i');
const TO = /\bmenjadi\b[^.;]{0,60}$/i;
/** The same change in another form, behind it. */
const OR = /^[\s,]*(?:atau|\()[^.;\d]{0,30}$/i;
/** Said of what was not, of what is better when it is less, and of several things at once. */
const DOUBTFUL = /\b(?:tidak|belum|bukan|peringkat|ranking|urutan|posisi|rata ?- ?rata|masing\s?-\s?masing|dikurangi|ditambah)\b/i;

/** Amounts and ways of change in a passage that are not those of the two numbers beside them. */
export function brokenMoves(text: string, statements: readonly Statement[], isPrinted: (value: number) => boolean): BrokenMove[] {
  return statements.flatMap((_, i): BrokenMove[] => {
    const move = moveAt(statements, i);
    if (!move) return [];
    const { first, said, from, to } = move;
    const span = text.slice(first.mention.start - first.clause.length, Math.max(from.mention.end, to.mention.end, said.mention.end));
    const ways = [...new Set((span.match(WAY) ?? []).map((word) => word.toLowerCase()))];
    const [word] = ways;
    const up = ways.map((way) => IS_UP.test(way));
    if (word === undefined || DOUBTFUL.test(span) || new Set(up).size > 1) return [];
    const says = HAPPENS.exec(span)?.[0].toLowerCase();
    const found = { said: said.mention, from: from.mention, to: to.mention, word };
    if (said !== to && said !== from && said.mention.kind === 'rupiah' && !isSaidRight(said, statements, isPrinted)) return [{ ...found, kind: 'jumlah', sure: true }];
    const rise = to.mention.value - from.mention.value;
    const isCertain = Math.abs(rise) > to.mention.step + from.mention.step && (said === to || said === from || isBetween(said.mention, from.mention, to.mention));
    return says !== undefined && isCertain && rise > 0 !== up[0] ? [{ ...found, kind: 'arah', sure: to.mention.kind !== 'angka' || to.mention.decimals > 0 }] : [];
  });
}

interface Move { readonly first: Statement; readonly said: Statement; readonly from: Statement; readonly to: Statement }

/** What stands around the number by which something moved, or around the one from which it did. */
export function moveAt(statements: readonly Statement[], i: number): Move | undefined {
  const at = statements[i];
  if (!at) return undefined;
  const near = (place: number): Statement | undefined => (statements[place]?.sentence === at.sentence ? statements[place] : undefined);
  const [two, before, next] = [near(i - 2), near(i - 1), near(i + 1)];
  /** The only number before it that may be the same thing's. */
  const nowOf = (then: Statement): Statement | undefined => {
    const [now, other] = statements.slice(0, i).filter((earlier) => earlier.sentence === at.sentence && isPair(earlier, then) && earlier.subject.role === then.subject.role);
    return now && !other && isOneThing(now, then) ? now : undefined;
  };
  if (BY.test(at.clause)) {
    let end = i + 1;
    while (OR.test(near(end)?.clause ?? '') && near(end)?.mention.kind !== at.mention.kind) end++;
    const [then, last] = [near(end), near(end + 1)];
    if (then && last && isPair(then, last) && THAN.test(then.clause) && TO.test(last.clause)) return { first: at, said: at, from: then, to: last };
    const now = then && THAN.test(then.clause) ? nowOf(then) : undefined;
    if (now && then) return { first: at, said: at, from: then, to: now };
    return two && before && isPair(two, before) && FROM.test(two.clause) && TO.test(before.clause) ? { first: two, said: at, from: two, to: before } : undefined;
  }
  if (!FROM.test(at.clause)) return undefined;
  if (next && isPair(at, next) && TO.test(next.clause)) return { first: at, said: next, from: at, to: next };
  const now = at.subject.ownYear ? nowOf(at) : undefined;
  return now ? { first: at, said: at, from: at, to: now } : undefined;
}

function isPair({ mention: a }: Statement, { mention: b }: Statement): boolean {
  return a.kind === b.kind && a.kind !== 'poin' && a.value > 0 && b.value > 0 && !a.vague && !b.vague;
}

/** The same of another year: nothing else is named in between, nor another role. */
function isOneThing({ subject: now }: Statement, { subject: then }: Statement): boolean {
  return now.role === then.role && (then.inherited || then.keys.length === 0 || then.keys.join() === now.keys.join()) && now.year !== then.year;
}

/** True when a number says how far it is from one to the other, in whichever form. */
function isBetween(said: Mention, from: Mention, to: Mention): boolean {
  return agrees(said, 'points', to, from) || (said.kind === 'persen' && agrees(said, 'change', to, from));
}

/** True when an amount is printed, or may be what lies between any two of the same sentence. */
function isSaidRight({ mention, sentence }: Statement, statements: readonly Statement[], isPrinted: (value: number) => boolean): boolean {
  const amounts = statements.filter((other) => other.sentence === sentence && other.mention.kind === mention.kind && other.mention !== mention);
  return isPrinted(mention.value) || amounts.some(({ mention: a }) => amounts.some(({ mention: b }) => agrees(mention, 'points', a, b)));
}
