import { HostFailure } from '../port';
import { inExcel, patiently } from './patience';

/** Excel refuses longer lists of areas. */
const LONGEST_ADDRESS = 8000;

/**
 * Shows a sheet and selects a cell or an area of it.
 * @throws HostFailure when the sheet is gone or hidden, or Excel stays busy
 */
export async function goToCell(sheet: string, address: string): Promise<void> {
  await onSheet(sheet, (worksheet) => worksheet.getRange(address).select());
}

/**
 * Shows a sheet and selects several of its areas together: their outlines show, no format changes.
 * Before ExcelApi 1.18 only one rectangle can be selected: the smallest that holds them all.
 * @throws HostFailure when the sheet is gone or hidden, or Excel stays busy
 */
export async function outline(sheet: string, addresses: readonly string[]): Promise<void> {
  const [first, ...rest] = addresses;
  if (first === undefined) return;
  await onSheet(sheet, (worksheet) => {
    const areas = worksheet.getRanges(listed(addresses));
    // An office.js of our own server is older than the Excel it may run in.
    if (Office.context.requirements.isSetSupported('ExcelApi', '1.18') && 'select' in areas) areas.select();
    else rest.reduce((range, address) => range.getBoundingRect(address), worksheet.getRange(first)).select();
  });
}

async function onSheet(name: string, select: (worksheet: Excel.Worksheet) => void): Promise<void> {
  await inExcel((context) =>
    patiently(async () => {
      const worksheet = context.workbook.worksheets.getItemOrNullObject(name);
      worksheet.load('visibility');
      await context.sync();
      if (worksheet.isNullObject) throw gone(name);
      if (worksheet.visibility !== 'Visible') throw hidden(name, worksheet.visibility === 'VeryHidden');
      worksheet.activate();
      select(worksheet);
      await context.sync();
    }),
  );
}

function listed(addresses: readonly string[]): string {
  let list = '';
  for (const address of addresses) {
    const longer = list === '' ? address : `${list},${address}`;
    if (longer.length > LONGEST_ADDRESS) break;
    list = longer;
  }
  return list;
}

function gone(sheet: string): HostFailure {
  return new HostFailure('host-failed', {
    id: `Lembar "${sheet}" tidak ada lagi: dihapus atau diganti namanya. Tekan Periksa sekali lagi.`,
    en: `The sheet "${sheet}" is no longer there: deleted or renamed. Press Check again.`,
  });
}

function hidden(sheet: string, deeply: boolean): HostFailure {
  return new HostFailure('host-failed', deeply ? {
    id: `Lembar "${sheet}" disembunyikan oleh sebuah makro: tampilkan dulu lewat editor Visual Basic (Alt+F11, Visible).`,
    en: `The sheet "${sheet}" is hidden by a macro: show it first in the Visual Basic editor (Alt+F11, Visible).`,
  } : {
    id: `Lembar "${sheet}" disembunyikan: tampilkan dulu (klik kanan pada tab lembar, Tampilkan).`,
    en: `The sheet "${sheet}" is hidden: unhide it first (right-click a sheet tab, Unhide).`,
  });
}
