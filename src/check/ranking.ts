import type { Relation } from '../relation/relation';
import type { Guess } from './guess';

/** A guess, and the place of its relation among the others. */
interface Entry { readonly guess: Guess; readonly place: number }

/** The guesses at some relations, of which the strongest is asked for again and again while others change. */
export class Ranking {
  private readonly places: ReadonlyMap<Relation, number>;
  private readonly guesses: (Guess | undefined)[] = [];
  /** Each entry is stronger than the two at twice its place; those whose relation has another guess by now are dropped when they come up. */
  private readonly heap: Entry[] = [];

  constructor(relations: readonly Relation[]) {
    this.places = new Map(relations.map((relation, place) => [relation, place]));
  }

  put(relation: Relation, guess: Guess | undefined): void {
    const place = this.places.get(relation);
    if (place === undefined || this.guesses[place] === guess) return;
    this.guesses[place] = guess;
    if (guess) this.rise({ guess, place });
  }

  /** The strongest guess; of equals that at the first relation. */
  best(): Guess | undefined {
    for (let [top] = this.heap; top; [top] = this.heap) {
      if (this.guesses[top.place] === top.guess) return top.guess;
      this.drop();
    }
    return undefined;
  }

  private rise(entry: Entry): void {
    let at = this.heap.length;
    while (at > 0) {
      const above = this.heap[(at - 1) >> 1];
      if (!above || !isStronger(entry, above)) break;
      this.heap[at] = above;
      at = (at - 1) >> 1;
    }
    this.heap[at] = entry;
  }

  private drop(): void {
    const last = this.heap.pop();
    if (!last || this.heap.length === 0) return;
    let at = 0;
    for (;;) {
      const [left, right] = [this.heap[2 * at + 1], this.heap[2 * at + 2]];
      const child = left && right && isStronger(right, left) ? right : left;
      if (!child || !isStronger(child, last)) break;
      this.heap[at] = child;
      at = 2 * at + (child === left ? 1 : 2);
    }
    this.heap[at] = last;
  }
}

function isStronger(a: Entry, b: Entry): boolean {
  return a.guess.score > b.guess.score || (a.guess.score === b.guess.score && a.place < b.place);
}
