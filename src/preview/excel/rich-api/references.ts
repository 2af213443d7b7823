import { HostError, has, get, type HostObject } from './host-object';

/** The objects the client holds by reference between two syncs. */
export class References {
  readonly #objects = new Map<string, HostObject>();
  readonly #names = new Map<HostObject, string>();
  #next = 1;

  get count(): number {
    return this.#objects.size;
  }

  keep(object: HostObject): void {
    if (this.#names.has(object)) return;
    const name = `ref${this.#next++}`;
    this.#names.set(object, name);
    this.#objects.set(name, object);
  }

  release(name: unknown): void {
    if (typeof name !== 'string') return;
    const object = this.#objects.get(name);
    this.#objects.delete(name);
    if (object) this.#names.delete(object);
  }

  /** @throws HostError InvalidReference when it was never given out, or released */
  find(name: string): HostObject {
    const object = this.#objects.get(name);
    if (!object) throw new HostError('InvalidReference', `The reference ${name} is not valid.`);
    return object;
  }

  /** What tells the client which object this is. */
  identity(object: HostObject): Record<string, unknown> {
    const name = this.#names.get(object);
    return {
      ...(has(object, 'Id') ? { Id: get(object, 'Id') } : {}),
      ...(name === undefined ? {} : { _ReferenceId: name }),
    };
  }
}
