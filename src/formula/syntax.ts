/** A row or a column of a reference: its index where it is fixed ("$B"), else how far it is from the formula's own. */
export interface Line {
  readonly fixed: boolean;
  readonly at: number;
}

/** Cells that a formula names, as far as they move with it. Lines that are not written ("B:J") are undefined. */
export interface CellsRef {
  /** Name of the sheet; undefined for the formula's own. */
  readonly sheet: string | undefined;
  /** The other workbook, as the formula names it: "1" or "Pagu.xlsx". */
  readonly book: string | undefined;
  readonly rows: readonly [Line, Line] | undefined;
  readonly columns: readonly [Line, Line] | undefined;
}

export type Operator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '>' | '<=' | '>=';

/** What a formula computes. */
export type Node =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly error: string }
  | { readonly kind: 'cells'; readonly cells: CellsRef }
  /** Name in capitals; those of our own functions begin with "LKJIP.". */
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Node[] }
  | { readonly kind: 'binary'; readonly operator: Operator; readonly left: Node; readonly right: Node }
  | { readonly kind: 'minus' | 'percent' | 'group'; readonly of: Node }
  /** An argument that was left out. */
  | { readonly kind: 'blank' }
  /** Names, structured references, unions, arrays: nobody here knows what they stand for. */
  | { readonly kind: 'unknown'; readonly text: string };

/** The parts of which a node is made. */
export function partsOf(node: Node): readonly Node[] {
  switch (node.kind) {
    case 'call': return node.args;
    case 'binary': return [node.left, node.right];
    case 'minus': case 'percent': case 'group': return [node.of];
    default: return [];
  }
}

/** A node and all that it is made of. */
export function* nodesIn(node: Node): Generator<Node> {
  yield node;
  for (const part of partsOf(node)) yield* nodesIn(part);
}

/** The node without the parentheses around it. */
export function bare(node: Node): Node {
  return node.kind === 'group' ? bare(node.of) : node;
}
