import type { Lexicon } from './lexicon';
import { keysOf } from './keys';
import type { Mention } from './mention';
import type { Passage } from './passage';
import type { Span } from './spans';
import { CHANGE_WORDS, roleSaid, TOTAL_WORDS, wordsIn, type SaidRole } from './vocabulary';

/** What the words before a number say it is. */
export interface Subject {
  /** Keys of the words by which a row is known again; those of an earlier number where there are none of its own. */
  readonly keys: readonly string[];
  /** The keys are an earlier number's. */
  readonly inherited: boolean;
  /** It is the whole: "sehingga total …". */
  readonly total: boolean;
  readonly role: SaidRole | undefined;
  /** The role is said in the number's own clause. */
  readonly ownRole: boolean;
  /** The one year that its own clause names, or an earlier one of the sentence. */
  readonly year: number | undefined;
  readonly ownYear: boolean;
  /** How far something moved, or a share for each, or what it was before: not what a table prints. */
  readonly movement: boolean;
}

/** A number with all that its sentence says of it. */
export interface Statement {
  readonly mention: Mention;
  readonly sentence: Span;
  /** The words before the number, back to the one before it. */
  readonly clause: string;
  readonly subject: Subject;
}

const BEFORE = 320;
const BASELINE = new RegExp(`\\b(?:${[
  '(?<!ter(?:diri|bagi|inci) )dari|semula|sebelumnya|dibanding(?:kan)?(?: dengan)?|terhadap|lalu|per (?:orang|bulan|hari|unit|kegiatan)',
].join('|')})(?: sebesar| senilai)?\\s*(?:Rp\\.?)?\\s*$`, 'i');
/** Nouns that begin something else, though they do not say what. */
const ANOTHER = /\b(?:belanja|pendapatan|pembiayaan|program|kegiatan|kecamatan|desa|dinas|badan|kabupaten|indikator)\b/i;
const SHARED = /\bmasing\s?-\s?masing|\bberturut\s?-\s?turut/i;

/** The numbers of a passage that are no years, each with its subject. */
export function statementsOf(passage: Passage, lexicon: Lexicon): Statement[] {
  const statements: Statement[] = [];
  let next = 0;
  for (const sentence of passage.sentences) {
    let from = sentence.start;
    let year: number | undefined;
    let before: Subject | undefined;
    let named = new Set<number>();
    for (; (passage.mentions[next]?.start ?? Infinity) < sentence.end; next++) {
      const mention = passage.mentions[next];
      if (!mention) break;
      if (mention.kind === 'tahun') {
        named.add(mention.value);
        continue;
      }
      const clause = clauseBetween(passage.text, Math.max(from, mention.start - BEFORE), mention.start);
      const ownYear = named.size === 1 ? [...named][0] : undefined;
      year = ownYear ?? year;
      const subject = subjectOf(clause, mention, before, { year, ownYear: ownYear !== undefined }, lexicon);
      statements.push({ mention, sentence, clause, subject });
      before = subject;
      from = mention.end;
      named = new Set();
    }
  }
  return statements;
}

/** A line of a list begins a clause of its own. */
function clauseBetween(text: string, from: number, to: number): string {
  const clause = text.slice(from, to);
  const parted = Math.max(clause.lastIndexOf('\n'), clause.lastIndexOf(';'));
  return parted < 0 || !/[A-Za-z]{3}/.test(clause.slice(parted)) ? clause : clause.slice(parted + 1);
}

function subjectOf(clause: string, { kind }: Mention, before: Subject | undefined, when: Pick<Subject, 'year' | 'ownYear'>, lexicon: Lexicon): Subject {
  const words = wordsIn(clause);
  const own = keysOf(words, lexicon);
  const total = own.length === 0 && TOTAL_WORDS.test(clause);
  const inherited = own.length === 0 && !total && before !== undefined && !ANOTHER.test(clause);
  const said = roleSaid(words, kind === 'rupiah');
  return {
    keys: inherited ? before.keys : own,
    inherited,
    total: total || (inherited && before.total),
    role: said ?? before?.role,
    ownRole: said !== undefined,
    ...when,
    movement: CHANGE_WORDS.test(clause) || BASELINE.test(clause) || SHARED.test(clause),
  };
}
