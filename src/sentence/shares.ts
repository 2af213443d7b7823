import { unit } from '../domain/printed';
import type { NumberCell } from '../table/table';
import type { Mention } from './mention';
import { agrees, printed } from './ratio-claim';
import type { Statement } from './subject';
import { CHANGE_WORDS } from './vocabulary';

/** A percentage that its own sentence, or the tables beside its amount, contradict. */
export interface BrokenShare {
  readonly percent: Mention;
  readonly of: Mention;
  readonly base: Mention | NumberCell;
  readonly expected: number;
  readonly evidence: readonly NumberCell[];
  readonly sure: boolean;
}

/** Rows of tables in which an amount stands: what it can be a percentage of, and the percentages beside it. */
export interface RowOfAmount {
  /** Anggaran of the row and year in which the amount is realisasi. */
  readonly bases: readonly NumberCell[];
  readonly percents: readonly NumberCell[];
  readonly others: readonly NumberCell[];
  /** The row's name is the one that the sentence uses. */
  named(keys: readonly string[]): boolean;
}

const BESIDE = 70;
/** What may stand between an amount and its percentage. */
const LINK = new RegExp(`^[\\s,)\\]]*(?:(?:${[
  'atau|setara|sama dengan|yaitu|yakni|sebesar|dengan|persentase|prosentase|presentase|serapan|penyerapan|capaian|realisasi|tingkat',
  'kinerja|mencapai|adalah|anggaran|dan|sekitar|hanya|sudah|baru|terserap|terealisasi|rata|keuangan|fisik|sehingga|maka|diperoleh',
  'didapat|menghasilkan|tercapai|dicapai|kinerjanya|capaiannya|nilai|orang|jiwa|unit|dengan kata lain',
].join('|')})[\\s,:]*)*[(\\s]*$`, 'i');
/** Behind the percentage: "… dari total anggaran". */
const BASE = /^[\s,()]*(?:dari|terhadap)\b(?:[^.;,]*\b(?:total|pagu|anggaran|target|jumlah|alokasi|keseluruhan|apbd|apbdes|seluruh)\b[^.;,]*|\s*)$/i;
/** Between the two amounts: "… orang dari 14 orang". */
const OUT_OF = new RegExp(`^[\\s,)]*(?:[a-z]+\\s+)?dari(?:\\s+(?:${[
  'total|jumlah|seluruh|keseluruhan|target|pagu|anggaran|alokasi|sebesar|sebanyak|yang|ditetapkan|direncanakan|apbd|dana|belanja',
].join('|')}))*\\s*$`, 'i');
const MOST_OTHERS = 60;

/** Percentages in a passage that are not what their amounts give. */
export function brokenShares(text: string, statements: readonly Statement[], rowsOf: (value: number) => readonly RowOfAmount[]): BrokenShare[] {
  return statements.flatMap((statement, i): BrokenShare[] => {
    const { mention: percent, subject, clause, sentence } = statement;
    const before = statements[i - 1];
    if (percent.kind !== 'persen' || percent.vague || !before || before.sentence !== sentence || CHANGE_WORDS.test(clause) || subject.movement) return [];
    const of = before.mention;
    const beside = text.slice(of.end, percent.start);
    if ((of.kind !== 'rupiah' && of.kind !== 'angka') || of.vague || of.value <= 0 || beside.length > BESIDE || !LINK.test(beside)) return [];
    const rows = of.kind === 'rupiah' && of.step === 0 ? rowsOf(of.value) : [];
    const others = statements.filter(({ mention }) => mention !== of && mention.kind === of.kind).slice(0, MOST_OTHERS).map(({ mention }) => mention);
    const printedBeside = rows.some(({ percents, others: cells }) => percents.some((cell) => Math.abs(cell.value - percent.value) <= percent.step)
      || cells.some((cell) => isShare(percent, of, asSaid(cell), true)));
    if (printedBeside || others.some((other) => isShare(percent, of, other, of.kind === 'rupiah'))) return [];
    const inSentence = statedBase(statements, i);
    if (inSentence) return [{ percent, of: inSentence.of, base: inSentence.base, expected: printed(percent, 'share', inSentence.of, inSentence.base), evidence: [], sure: true }];
    return subject.role === 'anggaran' && before.subject.ownRole ? [] : tableBase(percent, of, rows, subject.keys);
  });
}

/** Every way in which a percentage is got from two amounts. */
function isShare(percent: Mention, of: Said, base: Said, money: boolean): boolean {
  return agrees(percent, 'share', of, base) || agrees(percent, 'share', base, of) || agrees(percent, 'rest', of, base)
    || (money ? false : agrees(percent, 'lower-is-better', of, base) || agrees(percent, 'lower-is-better', base, of));
}
type Said = Pick<Mention, 'value' | 'step'>;
const asSaid = ({ value, decimals }: NumberCell): Said => ({ value, step: decimals > 0 ? unit(decimals) : 0 });

/** The base that the sentence itself names: "… p % dari total anggaran Rp B", "anggaran Rp B terealisasi Rp A atau p %". */
function statedBase(statements: readonly Statement[], i: number): { of: Mention; base: Mention } | undefined {
  const [earlier, own, percent, next] = [statements[i - 2], statements[i - 1], statements[i], statements[i + 1]];
  if (!own || !percent) return undefined;
  if (next && next.sentence === own.sentence && next.mention.kind === own.mention.kind && BASE.test(next.clause)) return { of: own.mention, base: next.mention };
  if (!earlier || earlier.sentence !== own.sentence || earlier.mention.kind !== own.mention.kind || earlier.mention.vague) return undefined;
  if (earlier.mention.value > 0 && own.mention.value > 0 && OUT_OF.test(own.clause) && !CHANGE_WORDS.test(earlier.clause)) return { of: earlier.mention, base: own.mention };
  const same = own.subject.inherited || own.subject.keys.length === 0 || own.subject.keys.join() === earlier.subject.keys.join();
  if (!same || earlier.mention.value <= 0 || !own.subject.ownRole || !earlier.subject.ownRole) return undefined;
  const [first, second] = [earlier.subject.role, own.subject.role];
  if (isWhole(first) && isPart(second)) return { of: own.mention, base: earlier.mention };
  return isPart(first) && isWhole(second) ? { of: earlier.mention, base: own.mention } : undefined;
}

const isWhole = (role: string | undefined) => role === 'anggaran' || role === 'target';
const isPart = (role: string | undefined) => role === 'realisasi' || role === 'sisa' || role === 'capaian';

/** All rows in which the amount is realisasi have one anggaran. */
function tableBase(percent: Mention, of: Mention, rows: readonly RowOfAmount[], keys: readonly string[]): BrokenShare[] {
  const bases = rows.flatMap((row) => row.bases);
  const [base] = bases;
  if (!base || base.value <= 0 || bases.some(({ value }) => value !== base.value)) return [];
  return [{ percent, of, base, expected: printed(percent, 'share', of, asSaid(base)), evidence: bases, sure: rows.some((row) => row.bases.length > 0 && row.named(keys)) }];
}
