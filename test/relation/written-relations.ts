import { referencesOf } from '../../src/check/evidence';
import { inferRelations } from '../../src/relation/infer';
import { holds, type Relation } from '../../src/relation/relation';
import { readTables } from '../../src/table/read-tables';
import type { NumberCell } from '../../src/table/table';
import { readWritten } from '../written/written';

const LONE_SHEET = /Lembar1!/g;

/** All that was inferred from a written workbook (see test/written/written.ts), one relation a line, in the order of their targets. */
export function relationsOf(text: string): string[] {
  const tables = readWritten(text).workbook.sheets.flatMap(readTables);
  const relations = inferRelations(tables);
  return relations.toSorted((a, b) => a.target.row - b.target.row || a.target.column - b.target.column).map(relationLine);
}

/** "C5 = C2:C4", a sum; "E2 = 100 × D2 / C2"; "≠" where it does not hold, "(?)" behind one that is not proved. */
export function relationLine(relation: Relation): string {
  return `${place(relation.target)} ${holds(relation) ? '=' : '≠'} ${formula(relation)}${relation.proved ? '' : ' (?)'}`;
}

function formula({ kind, terms, signs, scale, arah }: Relation): string {
  if (kind === 'jumlah' && signs?.some((sign) => sign > 1)) return terms.map((term, i) => `${signs[i] ?? 1}·${place(term)}`).join(' + ');
  const [first, second] = terms.map((term) => place(term));
  switch (kind) {
    case 'jumlah': return signs?.includes(-1) ? terms.map((term, i) => `${signs[i] === -1 ? '− ' : i > 0 ? '+ ' : ''}${place(term)}`).join(' ') : places(terms);
    case 'rasio':
      if (terms.length > 2) return `${scale} × ${first} / (${places(terms.slice(1))})`;
      return arah === 'turun' ? `${scale} × (2 × ${second} − ${first}) / ${second}` : arah ? `${scale} × ${second} / ${first}` : `${scale} × ${first} / ${second}`;
    case 'pertumbuhan': return `${scale} × (${second} − ${first}) / ${first}`;
    case 'rata-rata': return `mean ${places(terms)}`;
    case 'tertimbang': return `mean ${places(terms.slice(0, terms.length / 2))} by ${places(terms.slice(terms.length / 2))}${scale ? ` / ${scale}` : ''}`;
    case 'kali': return [...(scale === 1 ? [] : [scale]), ...terms.map((term) => place(term))].join(' × ');
    case 'sama': return String(first);
  }
}

function place(cell: NumberCell): string {
  return places([cell]);
}

function places(cells: readonly NumberCell[]): string {
  return referencesOf(cells).join(' + ').replace(LONE_SHEET, '');
}
