import type { Workbook } from '../../src/sheet/snapshot';
import { ExcelOnTheWeb, type ExcelOptions } from '../../src/preview/excel/web/excel-on-the-web';
import type { Outcome } from '../../src/preview/excel/web/invocations';
import { RealmWindow } from './realm-window';

export type RealmOptions = Omit<ExcelOptions, 'send'>;

/** The real office.js, running against the simulated Excel. */
export interface Realm {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly CustomFunctions: typeof CustomFunctions;
  /** The other side: the workbook, and what Excel does to add-ins. */
  readonly excel: ExcelOnTheWeb;
  /** What Office.onReady said. */
  readonly info: { readonly host: Office.HostType; readonly platform: Office.PlatformType };
  /** Runs a built script inside, as the add-in's page would. */
  readonly load: (bundle: string) => void;
  /** Calls a custom function as a cell would. */
  readonly call: (name: string, ...args: readonly unknown[]) => Promise<Outcome>;
  /** Takes the globals away again. @throws what was thrown inside where nobody could catch it */
  readonly dispose: () => void;
}

const GLOBALS = ['Office', 'Excel', 'CustomFunctions', 'OfficeExtension', 'OfficeRuntime'] as const;
const PATIENCE_MS = 540_000;

export const emptyWorkbook: Workbook = {
  name: 'Buku1.xlsx',
  sheets: [{ name: 'Lembar1', cells: [], merges: [], hiddenRows: [], hiddenColumns: [] }],
};

/**
 * Boots office.js from node_modules, unmodified, against a simulated Excel that holds the workbook.
 * All that office.js does at its start is done by then.
 * Until dispose() the globals Office, Excel, CustomFunctions … are those of this boot, so that our own modules run as in the page.
 */
export async function bootOffice(workbook: Workbook = emptyWorkbook, options: RealmOptions = {}): Promise<Realm> {
  const excel: ExcelOnTheWeb = new ExcelOnTheWeb(workbook, { ...options, send: (text) => window.deliver(text) });
  const window = new RealmWindow(excel.url(`${excel.origin}/taskpane.html`), (text) => excel.receive(text));
  window.runOffice('office.js');
  const { globals, uncaught } = window;
  const office = globals['Office'];
  if (!isOffice(office)) throw new Error('office.js did not define Office');
  const info = await ready(office, uncaught);
  await Promise.all([excel.functionsReady, excel.commandsReady]);
  for (const name of GLOBALS) Reflect.set(globalThis, name, globals[name]);

  return {
    Office: globalThis.Office,
    Excel: globalThis.Excel,
    CustomFunctions: globalThis.CustomFunctions,
    excel,
    info,
    load: (bundle) => window.runFile(bundle),
    call: (name, ...args) => excel.call(name, ...args),
    dispose: () => {
      window.close();
      for (const name of GLOBALS) Reflect.deleteProperty(globalThis, name);
      const [first] = uncaught;
      if (first) throw first;
    },
  };
}

function isOffice(value: unknown): value is typeof Office {
  return typeof value === 'object' && value !== null && 'onReady' in value;
}

function ready(office: typeof Office, uncaught: readonly Error[]): Promise<Realm['info']> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(uncaught[0] ?? new Error('Office.onReady did not come')), PATIENCE_MS);
    void office.onReady((info) => {
      clearTimeout(timer);
      resolve(info);
    });
  });
}
