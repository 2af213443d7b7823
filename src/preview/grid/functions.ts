import { BooleanNumber, ICommandService } from '@univerjs/core';
import type { Injector, Nullable } from '@univerjs/core';
import {
  ArrayValueObject, BaseFunction, BooleanValueObject, ErrorType, ErrorValueObject, FunctionType, IFunctionService,
  NullValueObject, NumberValueObject, StringValueObject,
} from '@univerjs/engine-formula';
import type { BaseValueObject } from '@univerjs/engine-formula';
import { cellAddress } from '../../sheet/address';
import type { CellValue } from '../../sheet/snapshot';
import type { ErrorTexts } from './error-texts';
import type { Answer, GridFunction, Outcome } from './grid';
import { WaitingCells } from './waiting-cells';

const ERRORS = new Map<string, ErrorType>(Object.values(ErrorType).map((type) => [type, type]));

/**
 * Univer's own registerFunction hands over blank cells as 0 and stops all calculation when a function throws;
 * an executor of our own sees blanks and errors as they are and always answers. Where the answer is still to come
 * the cell shows that it is waited for, and is computed again then, as Excel does it: Univer's asynchronous functions
 * hold up every other cell, and give #VALUE! for all that is unfinished when somebody changes a cell meanwhile.
 */
class Executor extends BaseFunction {
  constructor(name: string, private readonly definition: GridFunction, private readonly errorTexts: ErrorTexts, private readonly waiting: WaitingCells) {
    super(name);
    this.minParams = definition.parameters.filter(({ optional }) => !optional).length;
    this.maxParams = definition.parameters.length;
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const args = variants.map((variant) => (variant instanceof ArrayValueObject ? rows(variant) : single(variant)));
    const { row, column, unitId, subUnitId } = this;
    const answer = this.definition.call(args, cellAddress(row, column));
    if (answer instanceof Promise) {
      this.waiting.until(answer, { unitId: unitId ?? '', sheetId: subUnitId ?? '', row, column });
      return ErrorValueObject.create(ErrorType.CONNECT);
    }
    this.errorTexts.keep(subUnitId ?? '', row, column, isSpill(answer) ? answer : [[answer]]);
    return result(answer);
  }
}

/**
 * Makes functions known to the grid under their names; those of the same name are replaced.
 * @param errorTexts keeps what their errors say
 */
export function registerFunctions(injector: Injector, functions: readonly GridFunction[], errorTexts: ErrorTexts): void {
  const service = injector.get(IFunctionService);
  const waiting = new WaitingCells(injector.get(ICommandService));
  service.registerExecutors(...functions.flatMap((definition) =>
    // Univer looks names up in capitals.
    [definition.name, definition.otherName].map((name) => new Executor(name.toUpperCase(), definition, errorTexts, waiting))));
  service.registerDescriptions(...functions.map(({ name, description, parameters }) => ({
    functionName: name,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: parameter.name,
      require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  })));
}

function rows(area: ArrayValueObject): (CellValue | null)[][] {
  return Array.from({ length: area.getRowCount() }, (_, row) =>
    Array.from({ length: area.getColumnCount() }, (__, column) => single(area.get(row, column))));
}

function single(value: Nullable<BaseValueObject>): CellValue | null {
  if (!value || value.isNull()) return null;
  if (value instanceof ErrorValueObject) return { error: value.getErrorType() };
  return value.getValue();
}

function result(answer: Outcome): BaseValueObject {
  if (!isSpill(answer)) return valueObject(answer);
  const calculateValueList = answer.map((line) => line.map(valueObject));
  return ArrayValueObject.create({
    calculateValueList,
    rowCount: calculateValueList.length,
    columnCount: calculateValueList[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

const isSpill = (answer: Outcome): answer is readonly (readonly Answer[])[] => Array.isArray(answer);

function valueObject({ value, format }: Answer): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (typeof value === 'number') return NumberValueObject.create(value, format);
  if (typeof value === 'string') return StringValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  return ErrorValueObject.create(ERRORS.get(value.error) ?? ErrorType.VALUE);
}
