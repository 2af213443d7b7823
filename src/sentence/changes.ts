import type { Mention } from './mention';
import { moveAt } from './moves';
import { agrees, printed, type Ratio } from './ratio-claim';
import type { Statement } from './subject';
import { CHANGE_WORDS } from './vocabulary';

/** How far something is said to have moved, where the two numbers beside it say otherwise. */
export interface BrokenChange {
  readonly said: Mention;
  readonly from: Said;
  readonly to: Said;
  readonly expected: number;
  /** It is the difference in points, printed as a percentage. */
  readonly points: boolean;
  /** Nothing else can be meant. */
  readonly sure: boolean;
}
type Said = Pick<Mention, 'value' | 'step' | 'decimals'>;

const FROM = /\b(?:dari|semula|sebelumnya)\b[^.;]{0,70}$/i;
const TO = /\b(?:menjadi|ke|hingga|sampai)\b[^.;]{0,60}$/i;
const COMPARED = /\b(?:dibanding(?:kan)?|dari)\b[^.;]{0,90}$/i;
/** "… atau sebesar 2,77 %": the same change in other words. */
const OR = /\batau\b(?: (?:sebesar|setara|naik|turun))?\s*$/i;
const BESIDE = 90;
/** Of ranks the smaller one is the better. */
const RANKS = /\b(?:peringkat|ranking|urutan|posisi)\b/i;

/** Changes whose beginning and end their own sentence names. */
export function brokenChanges(text: string, statements: readonly Statement[]): BrokenChange[] {
  return statements.flatMap((statement, i): BrokenChange[] => {
    const { mention: said } = statement;
    if (!isMagnitude(statement) || said.vague || isMean(text, statement)) return [];
    const ends = endsAround(text, statements, i);
    if (!ends) return [];
    const broken = contradiction(said, ends.from, ends.to);
    return broken ? [{ ...broken, sure: broken.sure && (ends.sure ?? CHANGE_WORDS.test(statement.clause)) }] : [];
  });
}

/** "meningkat 1,53 %", "turun sebesar 6,83 poin". */
export function isMagnitude({ mention: { kind }, clause }: Statement): boolean {
  return (kind === 'persen' || kind === 'poin') && !RANKS.test(clause);
}

/** "rata-rata pertumbuhan 12,5 % per tahun": five conventions give five numbers. */
function isMean(text: string, { mention: { start, end }, sentence }: Statement): boolean {
  return /\brata ?- ?rata|\brerata/i.test(text.slice(sentence.start, start)) || /^[\s,]*(?:per|setiap|tiap|\/) ?(?:tahun|bulan)/i.test(text.slice(end, end + 20));
}

interface Ends { readonly from: Mention; readonly to: Mention; readonly sure?: true }

/** "dari A menjadi B" right before or right behind the change, or two years of the same in its sentence. */
function endsAround(text: string, statements: readonly Statement[], i: number): Ends | undefined {
  const at = statements[i];
  if (!at) return undefined;
  const same = (other: Statement | undefined): other is Statement => other !== undefined && other.sentence === at.sentence && !other.mention.vague;
  const [two, one, next, last] = [statements[i - 2], statements[i - 1], statements[i + 1], statements[i + 2]];
  const moves = CHANGE_WORDS.test(at.clause);
  // "83,2 miliar, naik sebesar Rp 2,2 miliar atau 2,77 % dibandingkan tahun 2022 sebesar 80,9 miliar"
  const move = !moves && OR.test(at.clause) ? moveAt(statements, i - 1) : undefined;
  if (move) return { from: move.from.mention, to: move.to.mention, sure: true };
  // "naik 2,77 % dari 80,96 menjadi 83,20"
  if (moves && same(next) && same(last) && isPair(next, last) && FROM.test(next.clause) && TO.test(last.clause) && next.mention.start - at.mention.end < BESIDE) {
    return { from: next.mention, to: last.mention };
  }
  // "naik dari 80,96 menjadi 83,20 atau 2,77 %"
  if (same(two) && same(one) && isPair(two, one) && at.mention.start - one.mention.end < BESIDE) {
    const told = text.slice(at.sentence.start, at.mention.start);
    const alone = moves || (OR.test(at.clause) && !/^\s*\)?\s*dari\b/i.test(text.slice(at.mention.end, at.mention.end + 12)));
    if (alone && FROM.test(two.clause) && TO.test(one.clause) && CHANGE_WORDS.test(told)) return { from: two.mention, to: one.mention };
    // "80,96 pada tahun 2022 dan 83,20 pada tahun 2023, naik 2,77 %"
    const [a, b] = [yearBeside(text, two.mention), yearBeside(text, one.mention)];
    if (moves && a !== undefined && b !== undefined && a !== b) return a < b ? { from: two.mention, to: one.mention } : { from: one.mention, to: two.mention };
  }
  // "83,20, naik 2,77 % dibandingkan tahun 2022 sebesar 80,96"
  if (moves && same(one) && same(next) && isPair(one, next) && COMPARED.test(next.clause) && next.subject.inherited) return { from: next.mention, to: one.mention };
  return undefined;
}

function isPair({ mention: a }: Statement, { mention: b }: Statement): boolean {
  return a.kind === b.kind && a.kind !== 'poin' && a.value > 0 && b.value > 0;
}

const YEAR_BEHIND = /^[^.;\d]{0,25}\b((?:19|20)\d\d)\b/;
const YEAR_BEFORE = /\b((?:19|20)\d\d)\b[^.;\d]{0,40}$/;

/** The year said just before a number, else just behind it. */
function yearBeside(text: string, { start, end }: Mention): string | undefined {
  return (YEAR_BEFORE.exec(text.slice(Math.max(0, start - 60), start)) ?? YEAR_BEHIND.exec(text.slice(end, end + 40)))?.[1];
}

/** What a said change should be, where no reading of it agrees with its two ends. */
export function contradiction(said: Mention, from: Said & Pick<Mention, 'kind'>, to: Said): BrokenChange | undefined {
  const percents = from.kind === 'persen';
  const readings: readonly Ratio[] = said.kind === 'poin' ? ['points'] : percents ? ['points', 'change'] : ['change'];
  if (readings.some((ratio) => agrees(said, ratio, to, from))) return undefined;
  const [ratio = 'change'] = readings;
  const points = said.kind === 'persen' && agrees(said, 'points', to, from);
  return { said, from, to, expected: printed(said, ratio, to, from), points, sure: !points };
}
