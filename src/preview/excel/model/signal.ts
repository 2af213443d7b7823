export type Stop = () => void;

/** Something that happens and that others may want to hear of. */
export class Signal<Event> {
  readonly #listeners = new Set<(event: Event) => void>();

  /** @returns what ends the listening */
  listen(listener: (event: Event) => void): Stop {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  emit(event: Event): void {
    for (const listener of [...this.#listeners]) listener(event);
  }
}
