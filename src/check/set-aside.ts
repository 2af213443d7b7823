import type { SetAside } from './decisions';
import type { Finding } from './finding';
import type { SetAsideFinding } from './report';

/**
 * Takes out the findings that people have let stand.
 * A decision is of one rule, one printed value and one cell; where rows have moved the label finds it again. A changed value ends it.
 */
export function applySetAside(findings: readonly Finding[], decisions: readonly SetAside[]): { findings: Finding[]; setAside: SetAsideFinding[] } {
  const open: Finding[] = [];
  const setAside: SetAsideFinding[] = [];
  for (const finding of findings) {
    const fits = decisions.filter(({ rule, sheet, found }) => rule === finding.rule && sheet === finding.sheet && found === finding.found);
    const decision = fits.find(({ cell }) => cell === finding.cell) ?? fits.find(({ label }) => label === finding.label);
    if (decision) setAside.push({ finding, decision });
    else open.push(finding);
  }
  return { findings: open, setAside };
}
