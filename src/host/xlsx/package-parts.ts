import { nameCode } from './bytes';
import { XmlScanner } from './xml-scanner';
import type { Zip } from './zip';

/** Where a part says that another one is. */
export interface Relation {
  readonly id: string;
  /** The last word of its type, e.g. "worksheet"; the same in strict and transitional files. */
  readonly type: string;
  /** Name of the part within the package. */
  readonly target: string;
}

const RELATIONSHIP = nameCode('Relationship');
const ID = nameCode('Id');
const TYPE = nameCode('Type');
const TARGET = nameCode('Target');
const MODE = nameCode('TargetMode');

/** A part as UTF-8; the XML standard lets a writer use UTF-16 too. */
export function utf8Part(zip: Zip, part: string): Uint8Array | undefined {
  const bytes = zip.read(part);
  const mark = bytes && bytes.length > 1 ? (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0) : 0;
  if (mark !== 0xfffe && mark !== 0xfeff) return bytes;
  return new TextEncoder().encode(new TextDecoder(mark === 0xfffe ? 'utf-16le' : 'utf-16be').decode(bytes));
}

function resolve(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : `${folder}/${target}`).replaceAll('\\', '/').split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** The relations of a part ("" for the package itself) to other parts of the package. */
export function readRelations(zip: Zip, part: string): Relation[] {
  const slash = part.lastIndexOf('/');
  const folder = part.slice(0, Math.max(slash, 0));
  const bytes = utf8Part(zip, `${folder}${folder ? '/' : ''}_rels/${part.slice(slash + 1)}.rels`);
  if (!bytes) return [];
  const relations: Relation[] = [];
  const scanner = new XmlScanner(bytes);
  while (scanner.next()) {
    if (scanner.element !== RELATIONSHIP || !scanner.opens || scanner.attribute(MODE) === 'External') continue;
    relations.push({
      id: scanner.attribute(ID) ?? '',
      type: scanner.attribute(TYPE)?.split('/').pop() ?? '',
      target: resolve(folder, scanner.attribute(TARGET) ?? ''),
    });
  }
  return relations;
}
