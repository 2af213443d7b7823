/** The workbooks written below a heading of a rule's page: title → text in the form of test/written/written.ts. */
export function examplesUnder(page: string, heading: string): Map<string, string> {
  const section = page.split(new RegExp(`^## +${heading}\\s*$`, 'm'))[1]?.split(/^## /m)[0] ?? '';
  const parts = section.split(/^### +/m).map((part, i) => (i === 0 ? `${heading}\n${part}` : part));
  const examples = parts.map((part): [string, string] => {
    const [title = '', ...lines] = part.split('\n');
    // A sheet begins with a heading of the fourth order; sentences between the tables are for the reader.
    return [title.trim(), lines.filter((line) => /^[|~]|^#### /.test(line)).join('\n')];
  });
  return new Map(examples.filter(([, text]) => text.includes('|')));
}
