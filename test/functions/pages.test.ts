import { readNumber, writeNumber } from '../../src/domain/number-text';
import type { Answer } from '../../src/preview/excel/web/invocations';
import type { Realm } from '../office/realm';
import { bootFunctions, generated, outcome } from './excel';
import { type Example, readPages } from './page';

const pages = readPages();
let excel: Realm;
beforeAll(async () => {
  excel = await bootFunctions();
});
afterAll(() => excel.dispose());

/** What a cell shows, with as many decimals as the page prints. */
function shown({ value, message }: Answer, printed: string): string {
  if (typeof value === 'object' && value !== null) return message === undefined ? value.error : `${value.error}: ${message}`;
  const number = readNumber(printed, 'id');
  if (typeof value !== 'number' || number === undefined || number === 'none') return String(value);
  return number.percent ? `${writeNumber(Number(`${value}e2`), number.decimals)}%` : writeNumber(value, number.decimals);
}

/** Options that are words go as they are, all else as ranges. */
async function sent({ name, args }: Example): Promise<unknown[]> {
  const metadata: { functions: { id: string; parameters: { dimensionality?: string }[] }[] } = JSON.parse((await generated()).metadataJson);
  const parameters = metadata.functions.find(({ id }) => id === name)?.parameters ?? [];
  return args.map((arg, index) => (parameters[index]?.dimensionality !== 'matrix' || arg === null || Array.isArray(arg) ? arg : [[arg]]));
}

describe.each(pages)('the page of $name', ({ name, headings, text, examples }) => {
  test('says what, by which law, with which arguments, examples and errors, and in English', () => {
    expect(headings[0]).toBe(`# ${name}`);
    expect(headings.slice(2)).toEqual(['## Argumen', '## Contoh', '## Galat', '## Tanpa add-in', '## English']);
    expect(['## Rumus dan dasar', '## Skala dan dasar', '## Aturan']).toContain(headings[1]);
    expect(text).toContain(`\n\`=LKJIP.${name}(`);
    expect(examples.length).toBeGreaterThanOrEqual(5);
  });

  test('its examples hold', async () => {
    const found = await Promise.all(examples.map(async (example) => outcome(excel, example.name, ...(await sent(example)))));
    const cells = examples.map(({ formula, shown: printed }, index) => [
      formula, (found[index] ?? []).map((row, y) => row.map((answer, x) => shown(answer, printed[y]?.[x] ?? ''))),
    ]);
    expect(cells).toEqual(examples.map(({ formula, shown: printed }) => [formula, printed]));
  });
});
