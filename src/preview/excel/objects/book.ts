import type { Area } from '../../../sheet/address';
import type { ExcelModel } from '../model/excel-model';
import type { SheetState } from '../model/sheet-state';
import { HostError, type HostObject } from '../rich-api/host-object';

/** What the objects of one workbook share. */
export interface Book {
  readonly model: ExcelModel;
  /** The language of numbers and dates as they are shown, "id-ID". */
  readonly locale: string;
  /** The newest ExcelApi this Excel has, "1.14". */
  readonly excelApi: string;
  /** Events the add-in asked for: "10 {sheet-1}", or "10 Workbook" for all sheets. */
  readonly wanted: Set<string>;
  /** Make the objects that ranges lead to, which themselves lead to ranges. */
  readonly worksheet: (sheet: SheetState) => HostObject;
  readonly rangeAreas: (sheet: SheetState, areas: readonly Area[]) => HostObject;
  /** Recalculates all, or what lies on a sheet. */
  readonly recalculate: () => void;
}

/** @throws HostError ApiNotFound when this Excel is older than that ExcelApi, "1.13" */
export function needs(book: Book, version: string): void {
  if (book.excelApi.localeCompare(version, 'en', { numeric: true }) < 0) {
    throw new HostError('ApiNotFound', `ExcelApi ${version} is needed, this Excel has ${book.excelApi}`, 404);
  }
}

/** @throws HostError AccessDenied on a protected sheet */
export function mayChange(sheet: SheetState): void {
  if (sheet.protected) {
    throw new HostError('AccessDenied', 'You cannot perform the requested operation.', 403);
  }
}

/** @throws HostError AccessDenied where the workbook's structure is protected */
export function mayChangeStructure(book: Book): void {
  if (book.model.structureProtected) throw new HostError('AccessDenied', 'The workbook is protected.', 403);
}
