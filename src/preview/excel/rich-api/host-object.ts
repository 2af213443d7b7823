/**
 * An object the client can reach. Its members with a capital letter are what the client sees, under
 * the very names that travel; members with a small letter are the host's own and out of its reach.
 */
export abstract class HostObject {
  /** Names of the members that a load without names delivers. */
  get scalars(): readonly string[] {
    return [];
  }

  /** True when the client holds the object by a reference instead of finding it again by its path. */
  get heldByReference(): boolean {
    return false;
  }
}

/** An object made of others; a load of it delivers them. */
export abstract class HostCollection extends HostObject {
  abstract get items(): readonly HostObject[];
}

/** A failure that reaches the add-in as an OfficeExtension.Error with this code. */
export class HostError extends Error {
  readonly code: string;
  readonly status: number;

  constructor(code: string, message: string, status = 400) {
    super(message);
    this.name = 'HostError';
    this.code = code;
    this.status = status;
  }
}

const isWireName = (name: string): boolean => /^_?[A-Z]/.test(name);

function missing(object: HostObject, name: string): HostError {
  return new HostError('ApiNotFound', `${object.constructor.name}.${name} is not in the simulated Excel`, 404);
}

export function has(object: HostObject, name: string): boolean {
  return isWireName(name) && name in object;
}

/** @throws HostError ApiNotFound for a member the model lacks */
export function get(object: HostObject, name: string): unknown {
  if (!has(object, name)) throw missing(object, name);
  const value: unknown = Reflect.get(object, name);
  return value;
}

/** @throws HostError ApiNotFound for a member the model lacks or does not let be set */
export function set(object: HostObject, name: string, value: unknown): void {
  if (!has(object, name) || !Reflect.set(object, name, value)) throw missing(object, name);
}

/** @throws HostError ApiNotFound for a method the model lacks */
export function call(object: HostObject, name: string, args: readonly unknown[]): unknown {
  const method = get(object, name);
  if (typeof method !== 'function') throw missing(object, `${name}()`);
  const result: unknown = Reflect.apply(method, object, args);
  return result;
}
