import { bare, type CellsRef, type Node } from './syntax';

/** What a formula adds up, when it does nothing else. */
export interface Summands {
  readonly refs: readonly CellsRef[];
  /** SUBTOTAL leaves out other subtotals, and rows that a filter hides. */
  readonly subtotal: boolean;
}

/** SUM, SUBTOTAL(9; …), a + b + c of nothing but cells; undefined for anything else. */
export function summandsOf(node: Node): Summands | undefined {
  const inner = bare(node);
  if (inner.kind === 'call' && inner.name === 'SUM') return summandsIn(inner.args, false);
  if (inner.kind === 'call' && inner.name === 'SUBTOTAL') {
    const [which, ...ranges] = inner.args;
    return which?.kind === 'number' && (which.value === 9 || which.value === 109) ? summandsIn(ranges, true) : undefined;
  }
  const chain = chainOf(inner);
  if (chain.length < 2) return undefined;
  const parts = chain.map((link) => (bare(link).kind === 'cells' ? summandsIn([link], false) : summandsOf(link)));
  const known = parts.filter((part) => part !== undefined);
  return known.length < parts.length ? undefined : { refs: known.flatMap(({ refs }) => refs), subtotal: known.every(({ subtotal }) => subtotal) };
}

function summandsIn(parts: readonly Node[], subtotal: boolean): Summands | undefined {
  const refs = parts.map(bare).flatMap((part) => (part.kind === 'cells' ? part.cells : []));
  return refs.length === 0 || refs.length < parts.length ? undefined : { refs, subtotal };
}

/** The links of a + b + c. */
export function chainOf(node: Node): readonly Node[] {
  const links: Node[] = [];
  let rest = node;
  for (; rest.kind === 'binary' && rest.operator === '+'; rest = rest.left) links.unshift(rest.right);
  return [rest, ...links];
}
