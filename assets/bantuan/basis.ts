import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const RULES = fileURLToPath(new URL('../../docs/rules/', import.meta.url));

/** The law behind each rule, by the rule's id: what its page says under "Dasar", as plain sentences. */
export function readBasis(): Record<string, string> {
  const pages = readdirSync(RULES).filter((name) => name.endsWith('.md') && name !== 'README.md').sort();
  return Object.fromEntries(pages.map((name) => [name.replace(/\.md$/, ''), basisOf(readFileSync(RULES + name, 'utf8'))]).filter(([, basis]) => basis !== ''));
}

/** @param markdown a rule's page */
export function basisOf(markdown: string): string {
  const [, section = ''] = /^## Dasar\s*$([^]*?)(?=^## |(?![^]))/m.exec(markdown) ?? [];
  const lines = section.replace(/\n(?!\s*-|\s*\n)\s*/g, ' ').split('\n').map((line) => line.replace(/^\s*- +/, '').trim());
  return lines.filter((line) => line !== '').map((line) => line.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[`*]/g, '')).join(' ');
}
