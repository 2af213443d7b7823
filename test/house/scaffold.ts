import { HEADINGS } from './pages';
import { glossaryWords } from './parity';
import type { Tree } from './tree';

/** What keeps an id from becoming a rule, in one line; undefined when nothing does. */
export function idFault(tree: Tree, id: string | undefined): string | undefined {
  if (!id) return 'Say which: npm run new-rule -- jumlah-tidak-cocok';
  if (!/^[a-z]+(?:-[a-z]+)+$/.test(id)) return `"${id}" is no rule's name: two or more words in small letters, with "-" between, that name the problem.`;
  if (tree.has(`src/rules/${id}.ts`)) return `${id} is there already: src/rules/${id}.ts`;
  const unknown = id.split('-').filter((word) => !glossaryWords(tree).has(word));
  return unknown.length > 0 ? `Explain "${unknown.join('", "')}" in docs/istilah.md first.` : undefined;
}

/** The files of a new rule: itself, its page, its test, and the registry with its line. */
export function scaffold(tree: Tree, id: string): Record<string, string> {
  return {
    [`src/rules/${id}.ts`]: ruleOf(id),
    [`test/rules/${id}.test.ts`]: testOf(id),
    [`docs/rules/${id}.md`]: `# ${id}\n\n${HEADINGS.map((heading) => `## ${heading}\n\n…\n`).join('\n')}`,
    'src/rules/index.ts': withLine(tree.get('src/rules/index.ts') ?? '', id),
  };
}

/** A rule that compiles and finds nothing yet. */
function ruleOf(id: string): string {
  return `import { relationRule } from '../check/relation-rule';

/** Say in one sentence what is wrong when this rule speaks. */
export default relationRule({
  id: '${id}',
  applies: () => false,
  says: {
    id: ({ label, cell, printed, follows }) => \`\${label}: di \${cell} tertulis \${printed}, seharusnya \${follows}.\`,
    en: ({ label, cell, printed, follows }) => \`\${label}: \${cell} shows \${printed} and should be \${follows}.\`,
  },
});
`;
}

/** A test that is red until the rule is written. */
function testOf(id: string): string {
  return `import rule from '../../src/rules/${id}';
import { testRule } from './harness';

testRule(rule, {
  valid: {
    'say what is right': \`
      | Uraian | Anggaran |
      | Satu   | 1.000    |
      | Dua    | 2.000    |\`,
  },
  invalid: {
    'say what is wrong': \`
      | Uraian | Anggaran |
      | Satu   | 1.000    |
      | Dua    | 3.000 «${id} 2.000» |\`,
  },
});
`;
}

/** The registry with one import and one entry more, both in alphabetical order. */
function withLine(registry: string, id: string): string {
  const name = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const lines = registry.split('\n');
  insertSorted(lines, /^import \w+ from '\.\/(.+)';$/, id, `import ${name} from './${id}';`);
  insertSorted(lines, /^ {2}(\w+),$/, name, `  ${name},`);
  return lines.join('\n');
}

function insertSorted(lines: string[], shape: RegExp, key: string, line: string): void {
  const later = lines.findIndex((other) => (shape.exec(other)?.[1] ?? '') > key);
  const last = lines.findLastIndex((other) => shape.test(other));
  lines.splice(later >= 0 ? later : last + 1, 0, line);
}
