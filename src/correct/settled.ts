import type { Book } from '../check/book';
import type { Told } from '../check/told';
import { holds, keyOf, membersOf } from '../relation/relation';
import { Values } from '../relation/values';
import type { NumberCell } from '../table/table';
import { correctedBook } from './corrected-book';
import { changesOf, type Problem } from './problem';

/** Some of the rules, run again over a corrected workbook. */
export type Recheck = (book: Book, rules: ReadonlySet<string>) => readonly Told[];

/**
 * For each finding that the corrections settle the index of the problem with which it goes.
 * @param recheck for the findings that are not about a relation
 */
export function settledBy(problems: readonly Problem[], book: Book, told: readonly Told[], recheck: Recheck): Map<Told, number> {
  const settled = new Map<Told, number>();
  if (problems.length === 0) return settled;
  const toldAt = new Map(problems.flatMap(changesOf).map(({ cell }): [NumberCell, Told[]] => [cell, []]));
  for (const entry of told) {
    for (const cell of entry.violation.relations?.flatMap(membersOf) ?? []) toldAt.get(cell)?.push(entry);
  }
  const owner = new Map<string, number>();
  const made = new Values();
  problems.forEach((problem, k) => {
    const changes = changesOf(problem);
    for (const { cell, to } of changes) {
      made.put(cell, to);
      owner.set(keyOf(cell), k);
    }
    for (const entry of changes.flatMap(({ cell }) => toldAt.get(cell) ?? [])) {
      if (!settled.has(entry) && entry.violation.relations?.every((relation) => holds(relation, made.of))) settled.set(entry, k);
    }
  });
  const open = told.flatMap((entry) => {
    const { at, evidence, relations } = entry.violation;
    const k = relations ? undefined : [at, ...evidence].map((cell) => owner.get(keyOf(cell))).find((index) => index !== undefined);
    return k === undefined ? [] : [{ entry, k }];
  });
  if (open.length === 0) return settled;
  const rules = new Set(open.map(({ entry }) => entry.finding.rule));
  const left = new Set(recheck(correctedBook(book, problems.flatMap(changesOf)), rules).map(placeOf));
  for (const { entry, k } of open) if (!left.has(placeOf(entry))) settled.set(entry, k);
  return settled;
}

function placeOf({ finding: { rule, sheet, cell } }: Told): string {
  return `${rule}|${sheet}!${cell}`;
}
