import { membersOf } from '../relation/relation';
import type { Text } from '../sheet/text';
import type { Book } from './book';
import type { Slip } from './cause';
import type { Cause, Correction, Finding } from './finding';
import type { Told } from './told';

/** What correcting offers: see correct/corrections. */
interface Proposal extends Pick<Correction, 'cells'> {
  readonly resolves: readonly Told[];
  readonly message: Text;
  readonly cause: Cause | null;
  readonly choice: boolean;
}

/** Puts findings, their causes and their corrections together, by index. */
export function conclude(
  book: Book,
  findings: readonly Finding[],
  told: readonly Told[],
  proposals: readonly Proposal[],
  explain: (slip: Slip, book: Book) => Cause | null,
): { findings: Finding[]; corrections: Correction[] } {
  const indexOf = new Map(findings.map((finding, i) => [finding, i]));
  const violationOf = new Map(told.map(({ finding, violation }) => [finding, violation]));
  const settledBy = new Map<Finding, number>();
  proposals.forEach(({ resolves }, k) => {
    for (const { finding } of resolves) if (!settledBy.has(finding)) settledBy.set(finding, k);
  });
  return {
    findings: findings.map((finding) => {
      const k = settledBy.get(finding);
      const proposal = k === undefined ? undefined : proposals[k];
      const cause = proposal ? proposal.cause : ownCause(finding, violationOf.get(finding), book, explain);
      return { ...finding, cause, correction: proposal && !proposal.choice ? k ?? null : null };
    }),
    corrections: proposals.map(({ cells, resolves, message, cause }) => ({
      cells,
      resolves: resolves.flatMap(({ finding }) => indexOf.get(finding) ?? []).sort((a, b) => a - b),
      message: cause ? { id: `${message.id} ${cause.message.id}`, en: `${message.en} ${cause.message.en}` } : message,
    })),
  };
}

function ownCause({ expected }: Finding, violation: Told['violation'] | undefined, book: Book, explain: (slip: Slip, book: Book) => Cause | null): Cause | null {
  const relations = violation?.relations ?? [];
  const cell = violation && relations.flatMap(membersOf).find((member) => member === violation.at);
  return cell && typeof expected === 'number' ? explain({ cell, right: expected, repairs: relations }, book) : null;
}
