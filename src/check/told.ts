import { cellAddress } from '../sheet/address';
import { referencesOf } from './evidence';
import type { Finding } from './finding';
import type { Rule, Violation } from './rule';

/** A finding, and what the rule said. */
export interface Told {
  readonly finding: Finding;
  readonly violation: Violation;
}

/** A rule's violation as plain data. */
export function tell(rule: Rule, violation: Violation): Told {
  const { at, evidence, level, label, found, expected, message, table } = violation;
  const finding: Finding = {
    rule: rule.id,
    level,
    sheet: at.sheet,
    cell: cellAddress(at.row, at.column),
    label,
    found,
    expected,
    message,
    evidence: referencesOf(evidence),
    table,
    cause: null,
    correction: null,
  };
  return { finding, violation };
}
