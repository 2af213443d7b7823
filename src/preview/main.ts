import type { Reading } from '../host/port';
import type { Language } from '../sheet/text';
import { openAddin } from './excel-frame';
import type { ExcelOnTheWeb } from './excel/web/excel-on-the-web';
import type { ColumnWidths, GridListener } from './grid/grid';
import { createGrid } from './grid/univer';
import { join } from './join';
import { lkjipFunctions, type Metadata } from './lkjip-functions';
import { openFile, takeFiles } from './open-file';
import './preview.css';
import { saveFile, takeKept } from './save-file';
import { WORDS } from './words';

const REFERENCE = 'lkjip-jaten-2023.xlsx';
const ADDIN = 'addin';

const language: Language = new URLSearchParams(window.location.search).get('lang') === 'en' ? 'en' : 'id';
const words = WORDS[language];

/** The workbook that is open: the Excel that plays host to the add-in, and what it hears from the grid. */
interface Session {
  readonly excel: ExcelOnTheWeb;
  readonly listener: GridListener;
  readonly close: () => void;
}

async function main(): Promise<void> {
  const frame = element('pane', HTMLIFrameElement);
  dressPage();
  const message = messageOf(element('message', HTMLElement));
  message.say(words.loading);

  const metadata = await (await fetch(`${ADDIN}/functions-${language}.json`)).json() as Metadata;
  let session: Session | undefined;
  const excel = (): ExcelOnTheWeb => {
    if (!session) throw new Error('No workbook is open yet');
    return session.excel;
  };
  const grid = createGrid('grid', language, lkjipFunctions(metadata, excel));
  grid.listen({
    cells: (...change) => session?.listener.cells(...change),
    reshaped: () => session?.listener.reshaped(),
    selected(sheet, areas, by) {
      if (by === 'hand') session?.listener.selected(sheet, areas, by);
      const [first] = areas;
      message.sayInstead(first && grid.errorText(sheet, first.top, first.left));
    },
  });

  const show = ({ workbook, problems }: Reading, widths: ColumnWidths, bytes: Uint8Array): void => {
    session?.close();
    const { excel: opened, close } = openAddin(frame, `${ADDIN}/taskpane.html`, workbook, language);
    takeKept(opened.model, bytes);
    session = { excel: opened, listener: join(grid, opened.model), close };
    grid.open(workbook, widths);
    element('file', HTMLElement).textContent = workbook.name;
    message.say(problems.length > 0 ? words.partly(problems.length) : words.tagline);
  };
  const open = (bytes: Uint8Array, name: string): void => {
    const opened = openFile(bytes, name, language);
    if ('problem' in opened) message.say(opened.problem);
    else show(opened.reading, opened.widths, bytes);
  };

  // For the browser's console, and for tests: what is drawn on a canvas cannot be read from the page.
  Object.assign(window, { selaras: { grid, excel, save: () => saveFile(excel().model) } });
  open(new Uint8Array(await (await fetch(`contoh/${REFERENCE}`)).arrayBuffer()), REFERENCE);
  takeFiles(element('picker', HTMLInputElement), element('open', HTMLElement), element('drop', HTMLElement), (file) => {
    void file.arrayBuffer().then((buffer) => { open(new Uint8Array(buffer), file.name); });
  });
}

/** What the page says beside the file's name; what the selected cell's error says takes its place. */
function messageOf(place: HTMLElement): { say: (text: string) => void; sayInstead: (text: string | undefined) => void } {
  let lasting = '';
  const sayInstead = (text: string | undefined): void => {
    if (place.textContent !== (text ?? lasting)) place.textContent = text ?? lasting;
  };
  return {
    say(text) {
      lasting = text;
      sayInstead(undefined);
    },
    sayInstead,
  };
}

function dressPage(): void {
  document.documentElement.lang = language;
  element('grid', HTMLElement).setAttribute('aria-label', words.grid);
  element('pane', HTMLIFrameElement).title = words.pane;
  element('drop', HTMLElement).textContent = words.drop;
  element('open', HTMLElement).querySelector('span')?.replaceChildren(words.open);
  const link = element('language', HTMLAnchorElement);
  link.textContent = words.otherLanguage;
  link.href = language === 'id' ? '?lang=en' : '?lang=id';
}

function element<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no ${kind.name} #${id}`);
  return found;
}

void main();
