import { readNumber } from '../domain/number-text';
import { cellKinds } from '../sheet/cell-kinds';
import { remembered } from '../sheet/remembered';
import { textOf, type Cell, type CellValue, type Sheet } from '../sheet/snapshot';
import type { Place } from '../table/locate';

/** What a sheet says of the size of its survey. */
export interface SurveyCount {
  readonly what: 'populasi' | 'sampel' | 'responden';
  readonly value: number;
  readonly at: Place;
}

const LONGEST = 80;
const SPEAKS = /populasi|samp|responden/i;
const OF = String.raw`(?:jumlah|total|banyaknya|besar|besarnya|ukuran)\s+`;
/** "Responden" alone heads the column of those who answered. */
const NAME = `(?:(?:${OF})?(?=populasi|samp)|${OF}(?=responden))(populasi|sampel|sample|responden)`;
/** Words that leave it the whole survey's number; "responden laki-laki" is a part. */
const WHOLE = String.raw`(?:\s+(?:survei|skm|ikm|minimal|minimum|terpilih|seluruhnya|keseluruhan|yang (?:mengisi|disurvei|diperlukan)|penerima layanan|pengguna layanan|\(n\)))*`;
const LABEL = new RegExp(`^${NAME}${WHOLE}\\s*[:=]?$`, 'i');
const DIGITS = String.raw`(\d{1,3}(?:\.\d{3})+|\d{1,7})`;
const PEOPLE = String.raw`(?:\s*(?:orang|responden|jiwa|pengguna layanan))?`;
const SENTENCE = new RegExp(`^${NAME}${WHOLE}\\s*(?:[:=]|adalah|sebanyak|sebesar)?\\s*${DIGITS}${PEOPLE}\\.?$`, 'i');
/** How many filled cells behind the words are looked at: a colon, the number, its unit. */
const REACH = 3;

/** The populations, samples and numbers of respondents that a sheet states: "Jumlah responden : 297 orang", in one cell or in several. */
export const surveyCounts = remembered(readCounts);

/** The column or row that words name; undefined for all others. */
export function countNamed(words: string): SurveyCount['what'] | undefined {
  return words.length <= LONGEST && SPEAKS.test(words) ? whatIs(LABEL.exec(words.trim())?.[1]) : undefined;
}

function readCounts(sheet: Sheet): SurveyCount[] {
  const { name, cells } = sheet;
  return cellKinds(sheet).texts.flatMap((i): SurveyCount[] => {
    const cell = cells[i];
    if (typeof cell?.value !== 'string' || cell.value.length > LONGEST || !SPEAKS.test(cell.value)) return [];
    const text = cell.value.trim();
    const [, said, digits = ''] = SENTENCE.exec(text) ?? [];
    const what = whatIs(said) ?? countNamed(text);
    const inside = wholeOf(digits);
    if (what === undefined) return [];
    if (inside !== undefined) return [{ what, value: inside, at: { sheet: name, row: cell.row, column: cell.column } }];
    const beside = besides(cells, i);
    const value = beside && wholeOf(beside.value);
    return beside && value !== undefined ? [{ what, value, at: { sheet: name, row: beside.row, column: beside.column } }] : [];
  });
}

/** The one cell behind the words of a row, a colon of its own left out; undefined where there are several. */
function besides(cells: readonly Cell[], at: number): Cell | undefined {
  const row = cells[at]?.row;
  const behind = cells.slice(at + 1, at + 1 + REACH).filter((other) => other.row === row && !/^\s*[:=]?\s*$/.test(textOf(other.value)));
  const [beside] = behind;
  const other = behind[1];
  return other && wholeOf(other.value) !== undefined ? undefined : beside;
}

function whatIs(word: string | undefined): SurveyCount['what'] | undefined {
  const plain = word?.toLowerCase();
  return plain === 'sample' ? 'sampel' : plain === 'populasi' || plain === 'sampel' || plain === 'responden' ? plain : undefined;
}

/** A whole number from 1, with or without "orang" behind it. */
function wholeOf(value: CellValue): number | undefined {
  const read = typeof value === 'string' ? readNumber(value.replace(/^\s*[:=]\s*/, ''), 'id') : value;
  const number = typeof read === 'number' ? read : typeof read === 'object' && 'decimals' in read && read.decimals === 0 && !read.percent ? read.value : undefined;
  return number !== undefined && Number.isInteger(number) && number >= 1 ? number : undefined;
}
