import { exactSum } from '../domain/printed';
import { decimalsDue, expectedOf, membersOf, type Relation } from '../relation/relation';
import { finest } from '../relation/values';
import type { Language } from '../sheet/text';
import type { Book } from './book';
import type { Failure } from './failures';
import { bilingual, number, place } from './message';
import type { Rule, Violation } from './rule';

/** What a sentence about a failing relation is made of, ready to print. */
export interface Parts {
  /** The target in the sheet's words. */
  readonly label: string;
  /** Address of the target. */
  readonly cell: string;
  readonly printed: string;
  /** What the terms give. */
  readonly follows: string;
  readonly terms: readonly { readonly cell: string; readonly printed: string }[];
}

interface Description {
  readonly id: string;
  applies(relation: Relation, book: Book): boolean;
  /** One sentence, without what is said when another cell than the target is blamed. */
  says: Readonly<Record<Language, (parts: Parts, relation: Relation) => string>>;
  /** Where it stands when nothing is blamed, and what is printed there; the target by default. */
  stands?(failure: Failure, book: Book): Pick<Failure, 'at' | 'expected'> & { readonly found: number };
}

/** A rule about one kind of relation: every failing one of its kind is a violation. */
export function relationRule({ id, applies, says, stands }: Description): Rule {
  return {
    id,
    *check(book) {
      yield* merged(book.failures.filter(({ relation }) => applies(relation, book)).map((failure) => {
        const { at, expected, found } = stands?.(failure, book) ?? { ...failure, found: failure.at.value };
        return {
          at,
          table: book.tableOf(at),
          label: book.labelOf(at),
          level: failure.level,
          found,
          expected,
          evidence: [...new Set([...membersOf(failure.relation), ...(failure.blamed ? [failure.blamed.cell] : [])])].filter((cell) => cell !== at),
          message: bilingual((language) => says[language](partsOf(book, failure, language), failure.relation) + blamed(failure, language)),
          relations: [failure.relation],
        };
      }));
    },
  };
}

/** Said of a capaian that is reckoned as for an indicator of which less is better; nothing of others. */
export function ofLess({ arah }: Relation, language: Language): string {
  if (!arah) return '';
  return language === 'id' ? ' untuk indikator "makin kecil makin baik"' : ' for an indicator of which less is better';
}

/** What a ratio is over, in words: one cell, or all that its column comes to; and how many times it is printed. */
export function baseOf({ terms: [, base] }: Parts, { terms: [, ...all], scale }: Relation, language: Language): string {
  const [first] = all;
  const times = scale === 1 || scale === 100 ? '' : language === 'id' ? `, dikali ${scale},` : `, times ${scale},`;
  if (all.length < 2 || !first) return `${base?.printed} (${base?.cell})${times}`;
  const whole = number(exactSum(all.map(({ value }) => value), finest(all)), first, language);
  return language === 'id' ? `jumlah kolomnya, ${whole},` : `what its column comes to, ${whole},`;
}

/** What several relations say of one cell in the same way is said once, with the evidence of all. */
function merged(violations: readonly Violation[]): Violation[] {
  const first = new Map<string, Violation>();
  for (const violation of violations) {
    const key = `${violation.at.sheet}!${violation.at.row},${violation.at.column}|${violation.found}|${violation.expected}|${violation.level}`;
    const same = first.get(key);
    first.set(key, same ? { ...same, evidence: [...same.evidence, ...violation.evidence], relations: [...(same.relations ?? []), ...(violation.relations ?? [])] } : violation);
  }
  return [...first.values()];
}

/** No sentence names more. */
const MOST_TERMS = 4;

function partsOf(book: Book, { relation, at }: Failure, language: Language): Parts {
  // Of two equals the accused one is the subject of the sentence.
  const turned = relation.kind === 'sama' && at !== relation.target;
  const [target, terms] = turned ? [at, [relation.target]] : [relation.target, relation.terms];
  return {
    label: book.labelOf(target),
    cell: place(target),
    printed: number(target.value, target, language),
    follows: number(expectedOf(relation) ?? 0, { decimals: relation.kind === 'jumlah' ? target.decimals : decimalsDue(relation), percent: target.percent }, language),
    terms: terms.slice(0, MOST_TERMS).map((term) => ({ cell: place(term, target.sheet), printed: number(term.value, term, language) })),
  };
}

function blamed({ relation, blamed: culprit }: Failure, language: Language): string {
  if (!culprit) return '';
  const { cell, value } = culprit;
  const [where, right, printed] = [place(cell, relation.target.sheet), number(value, cell, language), number(cell.value, cell, language)];
  return language === 'id'
    ? ` Yang tidak sesuai tampaknya ${where}: tertulis ${printed}, agar cocok seharusnya ${right}.`
    : ` What does not fit seems to be ${where}: it shows ${printed} and should be ${right} to agree.`;
}
