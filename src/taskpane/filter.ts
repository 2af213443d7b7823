import { LEVELS, type Finding, type Level } from '../check/finding';
import type { Report } from '../check/report';

/** Which findings are on view. */
export interface Filter {
  /** Levels that are left out. */
  readonly without: readonly Level[];
  /** Only this rule; null for all. */
  readonly rule: string | null;
  /** Words that all must occur in the finding's cell, label, numbers or sentence. */
  readonly search: string;
}

export const NO_FILTER: Filter = { without: [], rule: null, search: '' };

export function isFiltering({ without, rule, search }: Filter): boolean {
  return without.length > 0 || rule !== null || search.trim() !== '';
}

/** Leaves a level out, or takes it back in. */
export function toggled(filter: Filter, level: Level): Filter {
  const without = filter.without.includes(level) ? filter.without.filter((other) => other !== level) : [...filter.without, level];
  return { ...filter, without: LEVELS.filter((other) => without.includes(other)) };
}

/** True for the findings that pass. */
export function passes({ without, rule, search }: Filter): (finding: Finding) => boolean {
  const words = search.toLowerCase().split(/\s+/).filter((word) => word !== '');
  return (finding) => !without.includes(finding.level) && (rule === null || finding.rule === rule)
    && (words.length === 0 || includesAll(textOf(finding), words));
}

function includesAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word) || text.includes(word.replaceAll('.', '')));
}

function textOf({ sheet, cell, label, found, expected, message, rule }: Finding): string {
  return [sheet, cell, label, found, expected, message.id, message.en, rule].join('\n').toLowerCase();
}

/** The rules that findings name, with how many each has, most first. */
export function rulesOf({ findings }: Report): [rule: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].sort(([a, many], [b, more]) => more - many || a.localeCompare(b));
}
