import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORMS } from '../../written/typed';
import { readWritten } from '../../written/written';
import { countedFor, findingsOf, linesOf } from '../demand';
import { examplesUnder } from './examples';

const FOLDER = join('docs', 'rules');
const pages = readdirSync(FOLDER).filter((file) => file.endsWith('.md') && file !== 'README.md').map((file) => ({
  id: file.replace(/\.md$/, ''),
  page: readFileSync(join(FOLDER, file), 'utf8'),
}));

describe.each(pages)('$id', ({ id, page }) => {
  const wrong = [...examplesUnder(page, 'Salah')];
  const right = [...examplesUnder(page, 'Benar')];

  test('shows what is wrong and what is right', () => {
    expect([wrong.length, right.length]).not.toContain(0);
  });

  describe.each(FORMS)('with %s', (form) => {
    test.each(wrong)('Salah: %s', (_, text) => {
      const { workbook, marks } = readWritten(text, form);
      expect(marks.map(({ rule }) => rule)).toContain(id);
      expect(linesOf(findingsOf(workbook).filter(countedFor(id)))).toEqual(linesOf(marks));
    });

    test.each(right)('Benar: %s', (_, text) => {
      expect(linesOf(findingsOf(readWritten(text, form).workbook).filter(countedFor(id)))).toEqual([]);
    });
  });
});

const page = '# x\n\n## Salah\n\nSatu.\n\n| a | b |\n|---|---|\n\n### Dua\n\n#### Lembar\n\n| c |\n\n## Benar\n\nTanpa tabel.\n\n## Dasar\n\n| d |\n';

test('examples are the tables of one heading, each under its title', () => {
  expect(examplesUnder(page, 'Salah')).toEqual(new Map([['Salah', '| a | b |\n|---|---|'], ['Dua', '#### Lembar\n| c |']]));
  expect(examplesUnder(page, 'Benar')).toEqual(new Map());
});
