import { get, has, HostCollection, HostObject } from './host-object';
import type { Query } from './protocol';
import type { References } from './references';

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

type Path = readonly string[];

/** Answers one load. As JSON, names go out in small letters; else as they travel on the wire. */
export class Projection {
  readonly #references: References;
  readonly #key: (name: string) => string;
  readonly #itemsKey: string;

  constructor(references: References, asJson: boolean) {
    this.#references = references;
    this.#key = asJson ? camel : pascal;
    this.#itemsKey = asJson ? 'items' : '_Items';
  }

  /** @throws HostError ApiNotFound when a name is asked for that the object lacks */
  query(object: HostObject, query: Query): unknown {
    const names = [...(query.Select ?? []), ...(query.Expand ?? [])];
    const paths = names.map((name) => name.split(/[/.]/).map((part) => part.trim()));
    return this.#object(object, paths.length > 0 ? paths : [['*']], query);
  }

  #object(object: HostObject, paths: readonly Path[], query: Query = {}): Record<string, unknown> {
    return object instanceof HostCollection
      ? this.#collection(object, paths, query)
      : this.#single(object, paths);
  }

  #collection(collection: HostCollection, paths: readonly Path[], query: Query): Record<string, unknown> {
    const own = paths.filter((path) => path.length === 1 && has(collection, pascal(path[0] ?? '')));
    const ofItems = paths
      .filter((path) => !own.includes(path))
      .map((path) => (path[0] === 'items' && path.length > 1 ? path.slice(1) : path));
    const from = query.Skip ?? 0;
    const items = collection.items.slice(from, query.Top === undefined ? undefined : from + query.Top);
    return {
      ...this.#single(collection, own),
      ...(own.length > 0 && ofItems.length === 0
        ? {}
        : {
            [this.#itemsKey]: items.map((item) => ({
              ...(has(item, 'Id') ? { _Id: get(item, 'Id') } : {}),
              ...this.#object(item, ofItems),
            })),
          }),
    };
  }

  #single(object: HostObject, paths: readonly Path[]): Record<string, unknown> {
    const out = this.#references.identity(object);
    const below = new Map<string, Path[]>();
    for (const [first = '*', ...rest] of paths) {
      if (first === '*' || first === '$all') {
        for (const name of object.scalars) out[this.#key(name)] = get(object, name);
      } else {
        const name = pascal(first);
        const value = get(object, name);
        if (value instanceof HostObject) below.set(name, [...(below.get(name) ?? []), rest.length > 0 ? rest : ['*']]);
        else out[this.#key(name)] = value ?? null;
      }
    }
    for (const [name, rest] of below) {
      const value = get(object, name);
      if (value instanceof HostObject) out[this.#key(name)] = this.#object(value, rest);
    }
    return out;
  }
}
