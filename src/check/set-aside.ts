import { parseAddress } from '../sheet/address';
import type { SetAside } from './decisions';
import type { Finding } from './finding';
import type { SetAsideFinding } from './report';

/** What a finding is set aside as. @param date ISO date */
export function setAsideOf({ rule, sheet, cell, label, found }: Finding, reason: string, author: string, date: string): SetAside {
  return { rule, sheet, cell, label, found, reason, author, date };
}

/**
 * Takes out the findings that people have let stand.
 * A decision is of one rule, one printed value and one cell; where rows have moved, the cell nearest to it with the same label is meant,
 * where its sheet has another name now, the only such cell of the workbook. A changed value ends it. The later of two decisions counts.
 * @param sheets names of all sheets
 */
export function applySetAside(findings: readonly Finding[], decisions: readonly SetAside[], sheets: readonly string[]): { findings: Finding[]; setAside: SetAsideFinding[] } {
  const decided = new Map<string, SetAside>();
  const moved: SetAside[] = [];
  const here = new Set(findings.map(placeOf));
  for (const decision of decisions) {
    if (here.has(placeOf(decision))) decided.set(placeOf(decision), decision);
    else moved.push(decision);
  }
  for (const decision of moved) {
    const alike = findings.filter((finding) => isSameThing(finding, decision) && !decided.has(placeOf(finding)));
    const near = sheets.includes(decision.sheet) ? alike.filter(({ sheet }) => sheet === decision.sheet) : onlyPlace(alike);
    const [nearest] = near.sort((a, b) => distance(a, decision) - distance(b, decision));
    if (nearest) decided.set(placeOf(nearest), decision);
  }
  const open: Finding[] = [];
  const setAside: SetAsideFinding[] = [];
  for (const finding of findings) {
    const decision = decided.get(placeOf(finding));
    if (decision) setAside.push({ finding, decision });
    else open.push(finding);
  }
  return { findings: open, setAside };
}

type Place = Pick<Finding, 'rule' | 'sheet' | 'cell' | 'found'>;

function placeOf({ rule, sheet, cell, found }: Place): string {
  return JSON.stringify([rule, sheet, cell, found]);
}

function onlyPlace(findings: Finding[]): Finding[] {
  return new Set(findings.map(placeOf)).size === 1 ? findings : [];
}

function isSameThing(finding: Finding, { rule, label, found }: SetAside): boolean {
  return label !== '' && rule === finding.rule && label === finding.label && found === finding.found;
}

function distance(a: Pick<Finding, 'cell'>, b: Pick<Finding, 'cell'>): number {
  return Math.abs((parseAddress(a.cell)?.top ?? 0) - (parseAddress(b.cell)?.top ?? 0));
}
