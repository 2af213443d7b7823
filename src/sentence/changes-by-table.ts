import { unit } from '../domain/printed';
import type { NumberCell } from '../table/table';
import { agrees } from './ratio-claim';
import { contradiction, isMagnitude, type BrokenChange } from './changes';
import type { Known } from './contradiction';
import type { Passage } from './passage';
import type { Statement } from './subject';
import type { Thing, ThingCell } from './thing';
import { CHANGE_WORDS, COMPARISON_WORDS } from './vocabulary';

/** A change that the tables contradict. */
export interface ContradictedChange extends BrokenChange {
  readonly thing: Thing;
  readonly cells: readonly NumberCell[];
}

interface Read { readonly passage: Passage; readonly statements: readonly Statement[] }

/** How far back the thing may be named that a sentence goes on speaking of. */
const ROWS_BACK = 2;
const MOST_CELLS = 40;
const LONGEST = 600;

/** Changes of an indicator whose two ends stand only in the tables, in a passage or the one after it that names the indicator. */
export function contradictedChanges(reads: readonly Read[], known: Known): (ContradictedChange & { passage: Passage })[] {
  const judged = new Map<string, ContradictedChange | undefined>();
  const judge = (mention: Statement['mention'], thing: Thing, years: readonly [number, number]) => {
    const key = `${thing.label}|${mention.kind}|${mention.value}|${mention.decimals}|${years.join()}`;
    if (!judged.has(key)) judged.set(key, against(mention, thing, years, known));
    const broken = judged.get(key);
    return broken && { ...broken, said: mention };
  };
  return reads.flatMap(({ passage, statements }, p) => statements.flatMap((statement, i) => {
    const { mention, sentence } = statement;
    if (!isMagnitude(statement) || mention.vague || sentence.end - sentence.start > LONGEST || !moves(statements, i)) return [];
    if (!COMPARISON_WORDS.test(passage.text.slice(sentence.start, sentence.end)) || !isAlone(statements, i)) return [];
    const years = yearsIn(passage, sentence.start, mention.end);
    const thing = years && topicOf(reads, p, i, known);
    const broken = thing && judge(mention, thing, years);
    return broken ? [{ ...broken, passage }] : [];
  }));
}

/** No other number stands in its sentence but the same change in points. */
function isAlone(statements: readonly Statement[], i: number): boolean {
  const own = statements[i];
  return statements.slice(Math.max(0, i - 2), i + 3).every(({ sentence, mention }) => sentence !== own?.sentence || mention.kind === 'poin' || mention.kind === 'persen');
}

/** The change word may stand before the other form of the same change: "penurunan sebesar 6,83 poin atau 9,07 %". */
function moves(statements: readonly Statement[], i: number): boolean {
  const [before, own] = [statements[i - 1], statements[i]];
  return own !== undefined && (CHANGE_WORDS.test(own.clause)
    || (before?.sentence === own.sentence && CHANGE_WORDS.test(before.clause) && isMagnitude(before) && own.subject.inherited));
}

/** The year that is spoken of and the one it is compared with. */
function yearsIn({ mentions }: Passage, start: number, end: number): readonly [number, number] | undefined {
  const years = [...new Set(mentions.filter((other) => other.kind === 'tahun' && other.start >= start && other.start < end).map(({ value }) => value))].sort();
  const [first, second] = years;
  return first !== undefined && second === first + 1 && years.length === 2 ? [first, second] : undefined;
}

/** The thing that the sentence names, or else the last one that was named before. */
function topicOf(reads: readonly Read[], p: number, i: number, { match }: Known): Thing | undefined {
  const [here, above] = [reads[p], reads[p - 1]];
  const own = here?.statements[i]?.subject;
  if (!here || !own) return undefined;
  const named = match(own.keys)?.thing;
  if (own.keys.length > 0) return named;
  const [first, last] = [here.passage.pieces[0], above?.passage.pieces.at(-1)];
  const follows = above && first && last && above.passage.sheet === here.passage.sheet && first.column === last.column && first.row - last.row <= ROWS_BACK;
  for (const { subject } of [...(follows ? above.statements : []), ...here.statements.slice(0, i)].reverse()) {
    const thing = match(subject.keys)?.thing;
    if (thing) return thing;
  }
  return undefined;
}

function against(said: Statement['mention'], thing: Thing, [before, after]: readonly [number, number], known: Known): ContradictedChange | undefined {
  const cells = known.cellsOf(thing).slice(0, MOST_CELLS);
  const asSaid = ({ cell: { percent, decimals }, cell }: ThingCell) =>
    ({ kind: percent ? 'persen' as const : 'angka' as const, value: known.mended(cell), decimals, step: decimals > 0 ? unit(decimals) : 0 });
  const all = cells.map(asSaid);
  // Whatever two of its numbers may give is right, whichever of them is meant.
  const right = all.some((a) => a.value !== 0 && all.some((b) => a !== b
    && (agrees(said, 'change', b, a) || ((said.kind === 'poin' || [a.kind, b.kind].includes('persen')) && agrees(said, 'points', b, a)))));
  if (right) return undefined;
  const of = (year: number) => cells.filter((entry) => entry.year === year && !entry.cell.percent && ['realisasi', 'capaian', 'nilai'].includes(entry.role));
  const pairs = of(before).flatMap((from) => of(after).filter((to) => known.mended(to.cell) !== known.mended(from.cell)).map((to) => ({ from, to })));
  const [pair] = pairs;
  if (!pair || pair.from.cell.value <= 0 || new Set(pairs.map(({ from, to }) => `${known.mended(from.cell)}|${known.mended(to.cell)}`)).size > 1) return undefined;
  const broken = contradiction(said, asSaid(pair.from), asSaid(pair.to));
  return broken && { ...broken, sure: false, thing, cells: [pair.from.cell, pair.to.cell] };
}
