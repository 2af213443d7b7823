import { CellValueType, InterceptorEffectEnum } from '@univerjs/core';
import type { ICellData, Injector } from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { englishFormula, englishNumber, indonesianNumber } from './indonesian-entry';

/** As many digits as Excel shows of a number without a format. */
const GENERAL_DIGITS = 11;

/** Univer writes formatted numbers the Indonesian way, but plain ones and what is typed the English way; this does the rest. */
export function speakIndonesian(injector: Injector): void {
  const sheets = injector.get(SheetInterceptorService);
  const plain = (cell: ICellData): cell is ICellData & { v: number } => typeof cell.v === 'number' && cell.t === CellValueType.NUMBER && !Number.isInteger(cell.v);

  sheets.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    // After the one for number formats, at 0: what is still a number has none. Univer's own end of the chain is at -1.
    priority: -0.5,
    handler: (cell, _location, next) =>
      next(cell && plain(cell) ? { ...cell, v: indonesianNumber(`${parseFloat(cell.v.toPrecision(GENERAL_DIGITS))}`) } : cell),
  });
  sheets.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: -0.5,
    handler: (cell, _location, next) =>
      next(cell && (typeof cell.v === 'number' || typeof cell.v === 'string') && cell.t === CellValueType.NUMBER ? { ...cell, v: indonesianNumber(`${cell.v}`) } : cell),
  });
  sheets.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    // Before the one that reads numbers.
    priority: 100,
    handler: (cell, _location, next) => {
      if (cell?.f) return next({ ...cell, f: englishFormula(cell.f) });
      const number = typeof cell?.v === 'string' ? englishNumber(cell.v) : undefined;
      return next(number === undefined ? cell : { ...cell, v: number, p: null, t: null });
    },
  });
}
