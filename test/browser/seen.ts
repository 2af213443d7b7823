import type { Locator } from 'playwright-core';

/** How long a page may take to show what it was asked for; only one that never does waits this long. */
export const PATIENCE_MS = 120_000;
const PAUSE_MS = 50;

/**
 * Something that a page shows. What is done to a page may show later, so nothing is read once and judged:
 * a test says what it becomes, and it is read again until it is that.
 */
export class Seen<Value> {
  constructor(private readonly read: () => Promise<Value>) {}

  /** Waits until it is what is expected, compared as toEqual does. @throws the difference, when it does not become so */
  becomes(expected: unknown): Promise<Value> {
    return this.#wait((value) => { expect(value).toEqual(expected); });
  }

  /** Waits until something holds of it. @throws when it does not become so */
  until(holds: (value: Value) => boolean): Promise<Value> {
    return this.#wait((value) => {
      if (!holds(value)) throw new Error(`waited in vain for ${holds.toString()}; it is ${JSON.stringify(value)}`);
    });
  }

  /** What it is before something is done; not for judging what was done. */
  before(): Promise<Value> {
    return this.read();
  }

  async #wait(demand: (value: Value) => void): Promise<Value> {
    const end = Date.now() + PATIENCE_MS;
    for (;;) {
      const value = await this.read();
      try {
        demand(value);
        return value;
      } catch (difference) {
        if (Date.now() > end) throw difference;
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}

export const textOf = (locator: Locator): Seen<string> => new Seen(() => locator.innerText());
export const countOf = (locator: Locator): Seen<number> => new Seen(() => locator.count());
export const attributeOf = (locator: Locator, name: string): Seen<string | null> => new Seen(() => locator.getAttribute(name));
