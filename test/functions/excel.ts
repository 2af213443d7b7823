import path from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import * as functions from '../../src/functions/functions';
import type { Answer } from '../../src/preview/excel/web/invocations';
import { bootOffice, type Realm, type RealmOptions } from '../office/realm';

const SOURCE = path.resolve('src/functions/functions.ts');

/** What the metadata plugin makes of functions.ts. */
export function generated(): ReturnType<typeof generateCustomFunctionsMetadata> {
  return generateCustomFunctionsMetadata([SOURCE]);
}

/** How many arguments each function takes; Excel hands over null for those left out. */
const arity = new Map<string, number>();

/** The real office.js with our functions associated, as the built bundle does it. */
export async function bootFunctions(options: RealmOptions = {}): Promise<Realm> {
  const { associate, errors, metadataJson } = await generated();
  if (errors.length > 0) throw new Error(errors.join('\n'));
  const metadata: { readonly functions: readonly { readonly id: string; readonly parameters: readonly unknown[] }[] } = JSON.parse(metadataJson);
  for (const { id, parameters } of metadata.functions) arity.set(id, parameters.length);
  const realm = await bootOffice(undefined, options);
  const known = new Map<string, unknown>(Object.entries(functions));
  for (const { id, functionName } of associate) {
    const declared = known.get(functionName);
    if (typeof declared !== 'function') throw new Error(`${functionName} is not exported`);
    realm.CustomFunctions.associate(id, declared);
  }
  return realm;
}

/** The cells a call fills: "#N/A" for an error, else the value. */
export async function cells(realm: Realm, name: string, ...args: readonly unknown[]): Promise<unknown[][]> {
  return (await outcome(realm, name, ...args)).map((row) => row.map(shown));
}

/** The one cell a call fills. */
export async function cell(realm: Realm, name: string, ...args: readonly unknown[]): Promise<unknown> {
  const all = await cells(realm, name, ...args);
  if (all.length !== 1 || all[0]?.length !== 1) throw new Error(`${name} fills ${JSON.stringify(all)}`);
  return all[0][0];
}

/** Calls of one function, all at once: office.js hands in results only every half second. */
export function each(realm: Realm, name: string, calls: readonly (readonly unknown[])[]): Promise<unknown[]> {
  return Promise.all(calls.map((args) => cell(realm, name, ...args)));
}

/** The cells a call fills, with their formats and messages. */
export async function outcome(realm: Realm, name: string, ...args: readonly unknown[]): Promise<readonly (readonly Answer[])[]> {
  const omitted = Array.from({ length: (arity.get(name) ?? 0) - args.length }, () => null);
  const result = await realm.call(name, ...args, ...omitted);
  return isSpill(result) ? result : [[result]];
}

function isSpill(result: Awaited<ReturnType<Realm['call']>>): result is readonly (readonly Answer[])[] {
  return Array.isArray(result);
}

function shown({ value }: Answer): unknown {
  return typeof value === 'object' && value !== null ? value.error : value;
}
