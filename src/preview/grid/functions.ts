import { BooleanNumber } from '@univerjs/core';
import type { Injector, Nullable } from '@univerjs/core';
import {
  ArrayValueObject, AsyncObject, BaseFunction, BooleanValueObject, ErrorType, ErrorValueObject, FunctionType, IFunctionService,
  NullValueObject, NumberValueObject, StringValueObject,
} from '@univerjs/engine-formula';
import type { BaseValueObject } from '@univerjs/engine-formula';
import { cellAddress } from '../../sheet/address';
import type { CellValue } from '../../sheet/snapshot';
import type { ErrorTexts } from './error-texts';
import type { Answer, GridFunction } from './grid';

const ERRORS = new Map<string, ErrorType>(Object.values(ErrorType).map((type) => [type, type]));

/**
 * Univer's own registerFunction hands over blank cells as 0 and stops all calculation when a function throws;
 * an executor of our own sees blanks and errors as they are and always answers.
 */
class Executor extends BaseFunction {
  constructor(private readonly definition: GridFunction, private readonly errorTexts: ErrorTexts) {
    super(definition.name);
    this.minParams = definition.parameters.filter(({ optional }) => !optional).length;
    this.maxParams = definition.parameters.length;
  }

  override isAsync(): boolean {
    return true;
  }

  override calculate(...variants: BaseValueObject[]): ReturnType<BaseFunction['calculate']> {
    const args = variants.map((variant) => (variant instanceof ArrayValueObject ? rows(variant) : single(variant)));
    const { row, column, subUnitId } = this;
    const answer = this.definition.call(args, cellAddress(row, column));
    return new AsyncObject(answer.then((given) => {
      this.errorTexts.keep(subUnitId ?? '', row, column, isSpill(given) ? given : [[given]]);
      return result(given);
    }, () => ErrorValueObject.create(ErrorType.VALUE)));
  }
}

/**
 * Makes functions known to the grid under their names; those of the same name are replaced.
 * @param errorTexts keeps what their errors say
 */
export function registerFunctions(injector: Injector, functions: readonly GridFunction[], errorTexts: ErrorTexts): void {
  const service = injector.get(IFunctionService);
  service.registerExecutors(...functions.map((definition) => new Executor(definition, errorTexts)));
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

function result(answer: Answer | readonly (readonly Answer[])[]): BaseValueObject {
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

const isSpill = (answer: Answer | readonly (readonly Answer[])[]): answer is readonly (readonly Answer[])[] => Array.isArray(answer);

function valueObject({ value, format }: Answer): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (typeof value === 'number') return NumberValueObject.create(value, format);
  if (typeof value === 'string') return StringValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  return ErrorValueObject.create(ERRORS.get(value.error) ?? ErrorType.VALUE);
}
