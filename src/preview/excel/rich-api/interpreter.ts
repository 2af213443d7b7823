import { call, get, HostError, HostObject, set } from './host-object';
import { Projection } from './project';
import {
  ActionType, PathType,
  type Action, type ArgumentInfo, type ObjectPath, type RichRequest, type RichResponse,
} from './protocol';
import { References } from './references';

/** Makes an object that stands under no root, by the name of its service. */
export type Services = Readonly<Record<string, () => HostObject>>;

type Reached = HostObject | null;

const capitalized = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Carries out what the client asks of any tree of host objects; it knows nothing of Excel. */
export class Interpreter {
  readonly references = new References();
  readonly #root: HostObject;
  readonly #services: Services;

  constructor(root: HostObject, services: Services = {}) {
    this.#root = root;
    this.#services = services;
  }

  /** Never throws: what fails is told in the response, after the results of what went before. */
  execute(request: RichRequest): RichResponse {
    const run = new Run(request, this.#root, this.#services, this.references);
    const results: { ActionId: number; Value: unknown }[] = [];
    const traces: number[] = [];
    for (const [index, action] of request.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: run.perform(action) ?? null });
        if (action.ActionType === ActionType.trace) traces.push(action.Id);
      } catch (thrown) {
        const { code, message, status } = thrown instanceof HostError
          ? thrown
          : new HostError('GeneralException', `A bug in the simulated Excel: ${String(thrown)}`, 500);
        return {
          Results: results,
          TraceIds: traces,
          Error: { Code: code, Message: message, Location: '', ActionIndex: index, HttpStatusCode: status },
        };
      }
    }
    return { Results: results, TraceIds: traces };
  }
}

/** One request under way. */
class Run {
  readonly #reached = new Map<number, Reached>();

  constructor(
    private readonly request: RichRequest,
    private readonly root: HostObject,
    private readonly services: Services,
    private readonly references: References,
  ) {}

  perform(action: Action): unknown {
    if (action.ActionType === ActionType.trace) return null;
    const object = this.#reach(action.ObjectPathId);
    if (object === null) return null;
    switch (action.ActionType) {
      case ActionType.instantiate:
        if (this.request.AutoKeepReference && object.heldByReference) this.references.keep(object);
        return this.references.identity(object);
      case ActionType.query:
      case ActionType.queryAsJson:
        return new Projection(this.references, action.ActionType === ActionType.queryAsJson)
          .query(object, action.QueryInfo ?? {});
      case ActionType.method:
        return this.#method(object, action.Name ?? '', this.#arguments(action.ArgumentInfo));
      case ActionType.setProperty:
        set(object, action.Name ?? '', this.#arguments(action.ArgumentInfo)[0]);
        return null;
      case ActionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) set(object, capitalized(name), value);
        return null;
      default:
        throw new HostError('NotImplemented', `Action type ${action.ActionType} is not in the simulated Excel`, 501);
    }
  }

  #method(object: HostObject, name: string, args: readonly unknown[]): unknown {
    if (name === '_KeepReference') {
      this.references.keep(object);
      return null;
    }
    if (name === '_RemoveReference') {
      this.references.release(args[0]);
      return null;
    }
    const result = call(object, name, args);
    return result instanceof HostObject ? this.references.identity(result) : result;
  }

  #reach(id: number): Reached {
    const known = this.#reached.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[id];
    if (!path) throw new HostError('InvalidObjectPath', `Object path ${id} is not in the request`);
    const object = this.#follow(path);
    this.#reached.set(id, object);
    return object;
  }

  #follow(path: ObjectPath): Reached {
    const name = path.Name ?? '';
    switch (path.ObjectPathType) {
      case PathType.root:
        return this.root;
      case PathType.newService:
        return this.#service(name);
      case PathType.reference:
        return this.references.find(name);
      case PathType.nothing:
        return null;
    }
    const parent = path.ParentObjectPathId === undefined ? this.root : this.#reach(path.ParentObjectPathId);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case PathType.method:
        return asObject(call(parent, name, this.#arguments(path.ArgumentInfo)), name);
      case PathType.property:
        return asObject(get(parent, name), name);
      case PathType.indexer:
        return asObject(call(parent, 'GetItem', this.#arguments(path.ArgumentInfo)), name);
      default:
        throw new HostError('NotImplemented', `Path type ${path.ObjectPathType} is not in the simulated Excel`, 501);
    }
  }

  #service(name: string): HostObject {
    const make = this.services[name];
    if (!make) throw new HostError('ApiNotFound', `The service ${name} is not in the simulated Excel`, 404);
    return make();
  }

  #arguments(info: ArgumentInfo | undefined): unknown[] {
    return (info?.Arguments ?? []).map((value, index) => this.#argument(value, info?.ReferencedObjectPathIds?.[index]));
  }

  #argument(value: unknown, reference: unknown): unknown {
    if (Array.isArray(reference) && Array.isArray(value)) {
      return value.map((inner: unknown, index) => this.#argument(inner, reference[index]));
    }
    return typeof reference === 'number' && reference > 0 ? this.#reach(reference) : value;
  }
}

function asObject(value: unknown, name: string): Reached {
  if (value === null || value === undefined) return null;
  if (value instanceof HostObject) return value;
  throw new HostError('InvalidObjectPath', `${name} is a value, not an object`);
}
