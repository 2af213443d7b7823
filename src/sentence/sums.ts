import { exactSum } from '../domain/printed';
import { isSlip } from '../relation/slip';
import type { Mention } from './mention';
import type { Statement } from './subject';

/** A sentence's amounts that should make another one of it, and do not. */
export interface BrokenSum {
  readonly kind: 'jumlah' | 'sisa';
  /** The number that is taken to be wrong: the whole, or the one part whose correction is the likeliest. */
  readonly wrong: Mention;
  readonly expected: number;
  readonly whole: Mention;
  readonly parts: readonly Mention[];
  readonly sure: boolean;
}

/** "sehingga total …": what stands before it are its parts. */
const SUMS_UP = new RegExp([
  /\b(?:sehingga|jadi|maka|dengan|secara|adapun|jika|bila|total|jumlah(?:nya)?)\b[^.]*\b(?:total|totalnya|keseluruhan|jumlah(?:nya)?|seluruh(?:nya)?)\b/,
  /\b(?:total|jumlah) (?:keseluruhan|seluruh(?:nya)?|total)\b|^\W*(?:total|jumlah)\b/,
].map((part) => part.source).join('|'), 'i');
/** "yang terdiri dari …": what stands behind it are its parts. */
const BREAKS_DOWN = /^[\s,):;]*(?:[a-z]{3,12} )?(?:yang )?(?:ter(?:diri|bagi|inci)|dengan (?:rincian|perincian)|(?:di)?rinci(?:an)?|meliputi|mencakup|yaitu|yakni)\b/i;
/** A list that says itself that it is not the whole. */
const NOT_ALL = /\b(?:antara lain|di ?antaranya|termasuk|misalnya|contohnya|seperti|beberapa|terbesar|terkecil|sebagian|salah satu|masing\s?-\s?masing|minimal|paling)\b/i;

/** Of more amounts only the plain sums are looked at, not those of every choice among them. */
const MOST_CHOICES = 14;
const MOST_PARTS = 60;
/** Sentences of more amounts than this are tables in disguise. */
const MOST_AMOUNTS = 40;

/** Lists of amounts that do not add up to the total that their sentence names. */
export function brokenSums(text: string, statements: readonly Statement[], isPrinted: (value: number) => boolean): BrokenSum[] {
  return [...groups(statements)].flatMap((group) => {
    const exact = group.filter(({ mention: { kind, unit, step, vague } }) => (kind === 'rupiah' || (kind === 'angka' && unit !== '')) && step === 0 && !vague);
    return exact.length > MOST_AMOUNTS ? [] : exact.flatMap((total, at) => {
      const listed = partsBehind(exact, at) ?? partsBefore(exact, at);
      if (!listed || listed.parts.length < 2 || listed.parts.length > MOST_PARTS) return [];
      const span = listed.behind ? text.slice(total.mention.end, listed.parts.at(-1)?.mention.start) : text.slice(total.sentence.start, total.mention.start);
      const others = exact.filter((statement) => statement !== total).map(({ mention }) => mention.value);
      if (NOT_ALL.test(span) || makes(others, total.mention.value)) return [];
      return [brokenSum(total.mention, listed.parts.map(({ mention }) => mention), listed.behind, isPrinted)];
    });
  });
}

function* groups(statements: readonly Statement[]): Generator<Statement[]> {
  let group: Statement[] = [];
  for (const statement of statements) {
    if (group[0] && group[0].sentence !== statement.sentence) {
      yield group;
      group = [];
    }
    group.push(statement);
  }
  if (group.length > 0) yield group;
}

interface Listed { readonly parts: readonly Statement[]; readonly behind: boolean }

function partsBehind(exact: readonly Statement[], at: number): Listed | undefined {
  const [total, first] = [exact[at], exact[at + 1]];
  if (!total || !first || !BREAKS_DOWN.test(first.clause)) return undefined;
  const parts: Statement[] = [];
  for (const part of exact.slice(at + 1)) {
    if (part.subject.total || part.subject.movement || (part !== first && BREAKS_DOWN.test(part.clause))) break;
    if (isAlike(total, part)) parts.push(part);
  }
  return { parts, behind: true };
}

function partsBefore(exact: readonly Statement[], at: number): Listed | undefined {
  const total = exact[at];
  if (!total || total.mention.kind !== 'rupiah' || !SUMS_UP.test(total.clause)) return undefined;
  if (!total.subject.total || total.subject.inherited || total.subject.role === 'sisa') return undefined;
  const before = exact.slice(0, at);
  const opened = before.findLastIndex(({ subject }) => subject.total && !subject.inherited);
  return { parts: before.slice(opened + 1).filter((part) => !part.subject.movement && isAlike(total, part) && !part.subject.inherited), behind: false };
}

/** Of one kind, and not said to be something else of it: realisasi is no part of an anggaran. */
function isAlike({ mention: total, subject }: Statement, { mention, subject: own }: Statement): boolean {
  if (mention.kind !== total.kind || (mention.kind === 'angka' && mention.unit !== total.unit)) return false;
  return own.role === undefined || subject.role === undefined || own.role === subject.role;
}

/** True when some of the amounts add up to the total: a list may hold subtotals, or amounts of another kind. */
function makes(values: readonly number[], value: number): boolean {
  const amounts = values.map(inSen);
  const total = inSen(value);
  const near = amounts.slice(0, MOST_CHOICES);
  let sum = 0;
  if (amounts.some((amount) => (sum += amount) === total)) return true;
  for (let choice = 1; choice < 2 ** near.length; choice++) {
    let chosen = 0;
    for (let i = 0; i < near.length; i++) if ((choice >> i) & 1) chosen += near[i] ?? 0;
    if (chosen === total) return true;
  }
  return false;
}

/** Amounts are added as whole numbers: a double is exact there. */
function inSen(rupiah: number): number {
  return Math.round(rupiah * 100);
}

function brokenSum(whole: Mention, parts: readonly Mention[], behind: boolean, isPrinted: (value: number) => boolean): BrokenSum {
  const decimals = Math.max(whole.decimals, ...parts.map((part) => part.decimals));
  const sum = exactSum(parts.map(({ value }) => value), decimals);
  const mended = (part: Mention) => exactSum([part.value, whole.value, -sum], decimals);
  const slips = parts.filter((part) => mended(part) > 0 && isSlip(part.value, mended(part), decimals));
  const slipped = isSlip(whole.value, sum, decimals);
  // Where the tables know the whole and all parts but one, that one is wrong.
  const strange = parts.filter(({ value }) => !isPrinted(value));
  const [one] = slips.length === 1 && !slipped ? slips : strange.length === 1 && isPrinted(whole.value) && !slipped ? strange : [];
  const money = whole.kind === 'rupiah';
  const sure = money && (!behind || slipped || slips.length > 0);
  return one && mended(one) > 0
    ? { kind: 'jumlah', wrong: one, expected: mended(one), whole, parts, sure }
    : { kind: 'jumlah', wrong: whole, expected: sum, whole, parts, sure };
}

/** Sentences in which anggaran, realisasi and what is left of it are named, and do not agree. */
export function brokenRemainders(statements: readonly Statement[], isPrinted: (value: number) => boolean): BrokenSum[] {
  const money = statements.filter(({ mention }) => mention.kind === 'rupiah' && mention.step === 0 && !mention.vague);
  const values = money.map(({ mention }) => mention.value).slice(0, MOST_PARTS);
  return [...groups(money)].flatMap((group) => {
    const of = (role: string) => group.filter(({ subject }) => subject.role === role && !subject.movement);
    const [[left, second], [budget, more], [spent, other]] = [of('sisa'), of('anggaran'), of('realisasi')];
    if (!left || !budget || !spent || second || more || other || group.length !== 3 || !left.subject.ownRole) return [];
    const expected = exactSum([budget.mention.value, -spent.mention.value], 2);
    const right = values.some((a) => values.some((b) => inSen(a) - inSen(b) === inSen(left.mention.value))) || isPrinted(left.mention.value);
    const sameThing = left.subject.inherited || left.subject.keys.length === 0;
    return right || expected < 0 || !sameThing ? []
      : [{ kind: 'sisa' as const, wrong: left.mention, expected, whole: budget.mention, parts: [spent.mention], sure: true }];
  });
}
