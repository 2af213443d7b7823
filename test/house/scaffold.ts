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
    [`src/rules/${id}.ts`]: `import type { Rule } from '../check/rule';

/** Say in one sentence what is wrong when this rule speaks. */
const rule: Rule = {
  id: '${id}',
  *check(book) {
    for (const { relation, level } of book.failures) {
      const { target, terms } = relation;
      if (terms.length < 2) continue;
      yield {
        at: target,
        table: book.tableOf(target),
        label: book.labelOf(target),
        level,
        found: target.value,
        expected: target.value,
        evidence: terms,
        message: { id: '…', en: '…' },
      };
    }
  },
};

export default rule;
`,
    [`test/rules/${id}.test.ts`]: testOf(id),
    [`docs/rules/${id}.md`]: `# ${id}\n\n${HEADINGS.map((heading) => `## ${heading}\n\n…\n`).join('\n')}`,
    'src/rules/index.ts': withLine(tree.get('src/rules/index.ts') ?? '', id),
  };
}

function testOf(id: string): string {
  return `import rule from '../../src/rules/${id}';

test('the rule is called as its file', () => {
  expect(rule.id).toBe('${id}');
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
