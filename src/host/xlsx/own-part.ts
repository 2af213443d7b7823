import { utf8Part, type Relation } from './package-parts';
import type { Zip } from './zip';

/** The part that travels in the workbook with what people have decided: see host/officejs/decisions. */
const DECISIONS = /<keputusan[^>]*xmlns="urn:selaras:keputusan"[^>]*>([^<]*)<\/keputusan>/;

/** More parts than this belong to other programs. */
const MOST_PARTS = 200;

/** The JSON text of the decisions stored in a workbook; undefined when it has none. */
export function readDecisionsPart(zip: Zip, relations: readonly Relation[]): string | undefined {
  for (const { target } of relations.filter((relation) => relation.type === 'customXml').slice(0, MOST_PARTS)) {
    const bytes = utf8Part(zip, target);
    const json = bytes && DECISIONS.exec(new TextDecoder().decode(bytes))?.[1];
    if (json !== undefined) return unescaped(json);
  }
  return undefined;
}

/** Excel may write a quotation mark as an entity; what XML keeps for itself the writer has escaped the way of JSON. */
function unescaped(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&apos;', "'");
}
