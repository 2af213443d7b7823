import { renderToString } from 'preact-render-to-string';
import type { Language } from '../../src/sheet/text';
import type { Commands } from '../../src/taskpane/commands';
import { initialState, reduce, type Action } from '../../src/taskpane/state';
import { Pane } from '../../src/taskpane/views/pane';
import { WORDS } from '../../src/taskpane/words';
import { ROWS } from '../../src/taskpane/views/pages';
import { REPORT, REPORT_WORKBOOK } from './fixture-report';
import { manyFindings } from './many-findings';

const idle = (): Promise<void> => Promise.resolve();
const nothing = (): void => undefined;
const commands: Commands = {
  check: idle, follow: idle, compareWith: idle, letGo: idle, choose: idle, move: idle, goTo: idle, outline: idle, accept: idle, acceptOne: idle, undo: idle, setAside: idle,
  bringBack: idle, teach: idle, forget: idle, writeResult: idle, enter: idle, toOrdinary: idle, toLkjip: idle, reenter: idle, insertTemplate: idle, head: nothing,
  selected: () => Promise.resolve(null),
  stop: nothing, scope: nothing, ask: nothing, open: nothing, extend: nothing, filter: nothing, view: nothing, closeNotice: nothing, speak: nothing,
};
const finished: Action = { type: 'finished', report: REPORT, workbook: REPORT_WORKBOOK };

const html = (language: Language, ...actions: Action[]): string =>
  renderToString(<Pane state={actions.reduce(reduce, initialState(language))} commands={commands} />);
const text = (markup: string): string => markup.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
const count = (markup: string, part: string): number => markup.split(part).length - 1;

test('before the first check it says what will happen and what will not', () => {
  expect(text(html('id'))).toContain('Isi buku kerja tidak diubah');
  expect(text(html('en'))).toContain('Nothing in the workbook is changed');
});

test.each<[Language, string[]]>([
  ['id', ['7 temuan', '4 Salah', '2 Patut dicek', '1 Saran', '70 hitungan cocok', '1 bagian tidak dinilai', '1 kendala', '12 lembar, 4.312 sel']],
  ['en', ['7 findings', '4 Wrong', '2 Worth checking', '1 Suggestion', '70 computations agree', '1 part not judged', '1 problem', '12 sheets, 4,312 cells']],
])('the summary in %s counts what is wrong, what agrees and what was not judged', (language, facts) => {
  const shown = text(html(language, finished));
  for (const fact of facts) expect(shown).toContain(fact);
});

test('the same workbook without faults is said to agree, and one without tables is not', () => {
  const clean = { ...REPORT, findings: [], corrections: [] };
  expect(text(html('id', { ...finished, report: clean }))).toContain('Semua yang dapat dihitung ulang cocok');
  expect(text(html('id', { ...finished, report: { ...clean, tables: [] } }))).toContain('Tidak ada angka yang dapat dihitung ulang');
  expect(html('id', { ...finished, report: clean })).not.toContain('class="walker"');
});

test('the current finding is marked and shows its numbers, its cause, its correction and its cells', () => {
  const markup = html('id', finished, { type: 'chosen', finding: 0 });
  expect(count(markup, 'aria-current="true"')).toBe(1);
  for (const part of [
    'Tertulis 2.083.637.017', 'Seharusnya 2.313.444.171', 'Selisih −229.807.154',
    'jumlah kegiatan tahun 2022', '3.129.257.771', 'D7:D12', '3.4.4 Lima tahun · K7:K12', 'jumlah-tidak-cocok', '1 dari 7',
  ]) expect(text(markup)).toContain(part);
});

test('only what arithmetic proves says what should stand there', () => {
  expect(text(html('id', finished, { type: 'chosen', finding: 4 }))).toMatch(/75,28 Pembanding 68,45/);
  expect(text(html('id', finished, { type: 'chosen', finding: 0 }))).not.toMatch(/2\.083\.637\.017 Pembanding/);
});

test('every level is told by a word and by a shape', () => {
  const markup = html('en', finished);
  for (const [level, word] of [['salah', 'Wrong'], ['patut-dicek', 'Worth checking'], ['saran', 'Suggestion']]) {
    expect(markup).toMatch(new RegExp(`<svg class="icon icon-${level}".*?${word}`, 's'));
  }
});

test('a cell that holds markup is shown as text', () => {
  const markup = html('id', finished, { type: 'chosen', finding: 6 });
  expect(markup).toContain('&lt;img src=x onerror=alert(1)>');
  expect(markup).not.toContain('<img');
});

test("last year's workbook can be chosen before and after a check, is named, and can be let go", () => {
  const lastYear = { workbook: { ...REPORT_WORKBOOK, name: 'LKjIP <2022>.xlsx' }, problems: [] };
  for (const before of [[], [finished]]) {
    expect(html('id', ...before)).toMatch(/<label><input type="file"[^>]*accept=".xlsx,.xlsm"[^>]*>.*?Bandingkan dengan buku kerja tahun lalu…<\/span><\/label>/);
    const chosen = html('id', ...before, { type: 'set', to: { lastYear } });
    expect(chosen).toContain('Dibandingkan dengan LKjIP &lt;2022>.xlsx');
    expect(chosen).toMatch(/<button[^>]*aria-label="Lepas LKjIP &lt;2022>.xlsx"[^>]*>Lepas<\/button>/);
    expect(chosen).not.toContain('type="file"');
  }
});

test('a cell of another workbook is named, and is no button that leads nowhere', () => {
  const [finding] = REPORT.findings;
  if (!finding) throw new Error('a finding is there');
  const markup = html('id', { ...finished, report: { ...REPORT, findings: [{ ...finding, evidence: ["'[LKjIP 2022.xlsx]LRA 2022'!C4"] }] } }, { type: 'chosen', finding: 0 });
  expect(text(markup)).toContain('[LKjIP 2022.xlsx]LRA 2022 · C4');
  expect(markup).not.toContain('Ke [LKjIP 2022.xlsx]');
});

test('progress and the walk are spoken without moving the focus', () => {
  const working = html('id', { type: 'started' }, { type: 'progressed', work: { stage: 'reading', progress: { sheet: 'Naskah', done: 3, total: 12 } } });
  expect(working).toMatch(/role="status"[^>]*>Membaca Naskah…/);
  expect(working).toMatch(/<progress[^>]*max="12"[^>]*value="3"/);
  expect(text(working)).toContain('Berhenti');
  expect(html('id', finished)).toMatch(/role="status"[^>]*>Hasil: 7 temuan\. Salah: 4, Patut dicek: 2, Saran: 1\./);
});

test('a failure is told in the language of the pane, and follows its switch', () => {
  const failed: Action = { type: 'ended', notice: { tone: 'error', text: { id: 'Sel sedang diisi.', en: 'A cell is being edited.' } } };
  expect(text(html('id', failed))).toContain('Sel sedang diisi.');
  expect(text(html('id', failed, { type: 'set', to: { language: 'en' } }))).toContain('A cell is being edited.');
});

test('headings go down one step at a time, and only native controls take the focus', () => {
  const markup = html('id', finished, { type: 'chosen', finding: 0 });
  const levels = [...markup.matchAll(/<h(\d)/g)].map(([, level]) => (level ?? '').charCodeAt(0) - 48);
  expect(levels[0]).toBe(1);
  levels.reduce((before, level) => {
    expect(level - before).toBeLessThanOrEqual(1);
    return level;
  });
  expect(markup).not.toMatch(/tabindex|style=/);
  expect(count(markup, '<button')).toBe(count(markup, '<button type="button"'));
});

test('of 20,000 findings no more stand in the page than are near the eyes', () => {
  const { report, workbook } = manyFindings(20_000);
  const long: Action = { ...finished, report, workbook };
  expect(count(html('id', long), '<li class="finding')).toBe(ROWS);
  const last = html('id', long, { type: 'chosen', finding: 19_999 });
  expect(last).toContain('<li class="finding current"');
  expect(count(last, '<li class="finding')).toBeLessThan(4 * ROWS);
});

test('a correction stands above the findings that it settles, with what it changes', () => {
  const shown = text(html('id', finished));
  expect(shown).toContain('1 perbaikan menyelesaikan 1 temuan');
  expect(shown).toMatch(/Usulan perbaikan .*3\.4\.3 Program · D6 .*2\.083\.637\.017 .*2\.313\.444\.171 .*Terima perbaikan/);
});

test('what was set aside stands there with its reason, and can be brought back', () => {
  const [finding, ...findings] = REPORT.findings;
  if (!finding) throw new Error('the fixture has findings');
  const decision = { ...finding, reason: '<b>Sudah</b> dikonfirmasi', author: 'Sri', date: '2026-11-24' };
  const report = { ...REPORT, findings, corrections: [], setAside: [{ finding, decision }] };
  const markup = html('id', { ...finished, report }, { type: 'opened', key: 'aside', open: true });
  expect(text(markup)).toMatch(/1 disisihkan .*Sri, 2026-11-24 .*Tampilkan lagi/);
  expect(markup).toContain('&lt;b>Sudah&lt;/b>');
});

test('asking why a finding is set aside takes a reason and a name', () => {
  const markup = html('id', finished, { type: 'chosen', finding: 1 }, { type: 'set', to: { asking: 1, author: 'Sri' } });
  expect(markup).toMatch(/<form[^>]*aria-label="Sisihkan temuan ini"/);
  expect(markup).toContain('value="Sri"');
});

test.each<[Language, string[]]>([['id', ['Tekan Periksa dulu', 'Ubah jadi rumus Excel biasa']], ['en', ['Press Check first', 'Turn into ordinary Excel formulas']]])(
  'the map and the functions in %s', (language, [map = '', functions = '']) => {
    expect(text(html(language, { type: 'set', to: { view: 'peta' } }))).toContain(map);
    expect(text(html(language, { type: 'set', to: { view: 'fungsi' } }))).toContain(functions);
  });

test.each<[Language, string, string]>([['id', 'Anggaran dan realisasi', 'Kecamatan'], ['en', 'Budget and spending', 'Kecamatan']])('the templates in %s, with the header they will get', (language, title, part) => {
  const markup = html(language, { type: 'set', to: { view: 'templat', heading: { kecamatan: 'Ja"ten', kabupaten: '', tahun: '2024' } } });
  expect(text(markup)).toContain(title);
  expect(text(markup)).toContain(part);
  expect(markup).toContain('value="Ja&quot;ten"');
  expect(count(markup, '<button type="button" class="button small"')).toBe(12);
});

test('two rules that speak of one cell are told apart in the list, and what is alone stays short', () => {
  const [finding, ...others] = REPORT.findings;
  if (!finding) throw new Error('the fixture has findings');
  const twice = { ...REPORT, corrections: [], findings: [finding, { ...finding, rule: 'nilai-antar-tabel-berbeda' }, ...others].map((one) => ({ ...one, correction: null })) };
  expect(count(html('id', { ...finished, report: twice }), 'finding-rule')).toBe(2);
  expect(html('id', finished)).not.toContain('finding-rule');
});

test('what was not judged names each reason once, with its places', () => {
  const [part] = REPORT.notJudged;
  if (!part) throw new Error('the fixture has a part that was not judged');
  const report = { ...REPORT, notJudged: [part, { ...part, range: 'B1:B4' }] };
  const shown = text(html('id', { ...finished, report }, { type: 'opened', key: 'notJudged', open: true }));
  expect(count(shown, part.reason.id)).toBe(1);
  for (const place of ['Naskah · A3:A9', 'Naskah · B1:B4']) expect(shown).toContain(place);
});

test('a table in which nothing could be computed is not among what agrees', () => {
  const [table] = REPORT.tables;
  if (!table) throw new Error('the fixture has tables');
  const report = { ...REPORT, tables: [...REPORT.tables, { ...table, title: 'Tanpa hitungan', agreed: 0, failed: 0 }] };
  const shown = text(html('id', { ...finished, report }, { type: 'opened', key: 'agreed', open: true }));
  expect(shown).toContain('Skala Pengukuran');
  expect(shown).not.toContain('Tanpa hitungan');
});

test('every part that a column can play has its word in both languages', () => {
  expect(new Set(Object.values(WORDS.en.columnRoles)).size).toBe(Object.keys(WORDS.id.columnRoles).length);
});
