import { HostCollection, HostError, HostObject } from '../../src/preview/excel/rich-api/host-object';
import { Interpreter } from '../../src/preview/excel/rich-api/interpreter';
import { isRichRequest, type Action, type ObjectPath } from '../../src/preview/excel/rich-api/protocol';

class Leaf extends HostObject {
  constructor(readonly Name: string) {
    super();
  }

  override get scalars(): readonly string[] {
    return ['Name'];
  }
  override get heldByReference(): boolean {
    return true;
  }
  readonly inner = 'the host only';
  Color = 'green';
  Fall(): void {
    throw new HostError('InvalidArgument', 'It cannot fall');
  }
  SameAs(other: unknown): boolean {
    return other === this;
  }
}

class Leaves extends HostCollection {
  constructor(readonly items: readonly Leaf[]) {
    super();
  }
  GetItem(name: string): Leaf | null {
    return this.items.find((leaf) => leaf.Name === name) ?? null;
  }
}

class Tree extends HostObject {
  readonly Leaves = new Leaves([new Leaf('first'), new Leaf('second')]);
}

const PATHS: Record<string, ObjectPath> = {
  1: { ObjectPathType: 1 },
  2: { ObjectPathType: 4, Name: 'Leaves', ParentObjectPathId: 1 },
  3: { ObjectPathType: 5, ParentObjectPathId: 2, ArgumentInfo: { Arguments: ['first'] } },
  4: { ObjectPathType: 5, ParentObjectPathId: 2, ArgumentInfo: { Arguments: ['none'] } },
  5: { ObjectPathType: 6, Name: 'ref1' },
  6: { ObjectPathType: 2, Name: 'Some.Service' },
  7: { ObjectPathType: 4, Name: 'Leaves', ParentObjectPathId: 4 },
};

const action = (ActionType: number, ObjectPathId: number, rest: Partial<Action> = {}): Action => ({ Id: 1, ActionType, ObjectPathId, ...rest });

function run(...actions: Action[]): unknown[] {
  const response = new Interpreter(new Tree()).execute({ Actions: actions, ObjectPaths: PATHS, AutoKeepReference: true });
  return response.Error ? [response.Error.Code, response.Error.ActionIndex] : response.Results.map(({ Value }) => Value);
}

test.each<[string, Action[], unknown[]]>([
  ['a property is loaded under its wire name', [action(2, 3, { QueryInfo: { Select: ['name'] } })], [{ Name: 'first' }]],
  ['as JSON, under its small one', [action(7, 3, { QueryInfo: { Select: ['name'] } })], [{ name: 'first' }]],
  ['a load without names delivers the scalars', [action(2, 3)], [{ Name: 'first' }]],
  ['a collection delivers its items', [action(2, 2, { QueryInfo: { Select: ['items/name'] } })], [{ _Items: [{ Name: 'first' }, { Name: 'second' }] }]],
  ['from skip, at most top', [action(2, 2, { QueryInfo: { Select: ['name'], Skip: 1, Top: 1 } })], [{ _Items: [{ Name: 'second' }] }]],
  ['what is set can be read', [action(4, 3, { Name: 'Color', ArgumentInfo: { Arguments: ['red'] } }), action(2, 3, { QueryInfo: { Select: ['color'] } })], [null, { Color: 'red' }]],
  ['several at once too', [action(9, 3, { ObjectState: { color: 'blue' } }), action(2, 3, { QueryInfo: { Select: ['color'] } })], [null, { Color: 'blue' }]],
  ['an object that is not there is null, and so is what lies under it', [action(1, 4), action(1, 7)], [null, null]],
  ['a path in an argument stands for its object', [action(3, 3, { Name: 'SameAs', ArgumentInfo: { Arguments: [''], ReferencedObjectPathIds: [3] } })], [true]],
  ['an object held by reference is found by it', [action(1, 3), action(2, 5, { QueryInfo: { Select: ['name'] } })], [{ _ReferenceId: 'ref1' }, { _ReferenceId: 'ref1', Name: 'first' }]],
  ['a reference that was let go is invalid', [action(1, 3), action(3, 1, { Name: '_RemoveReference', ArgumentInfo: { Arguments: ['ref1'] } }), action(1, 5)], ['InvalidReference', 2]],
  ['what an object throws ends the request at that action', [action(1, 3), action(3, 3, { Name: 'Fall' }), action(1, 3)], ['InvalidArgument', 1]],
  ['a trace does nothing', [action(5, 0)], [null]],
])('%s', (_, actions, expected) => expect(run(...actions)).toEqual(expected));

test.each<[string, Action]>([
  ['a property', action(2, 3, { QueryInfo: { Select: ['weight'] } })],
  ['a method', action(3, 3, { Name: 'Grow' })],
  ['setting a property', action(4, 3, { Name: 'Weight', ArgumentInfo: { Arguments: [1] } })],
  ["the host's own member", action(2, 3, { QueryInfo: { Select: ['inner'] } })],
  ['a service', action(1, 6)],
])('%s that the model lacks is ApiNotFound', (_, wanted) => expect(run(wanted)).toEqual(['ApiNotFound', 0]));

test('an action of an unknown kind is told, not skipped', () => expect(run(action(8, 3))).toEqual(['NotImplemented', 0]));

test.each([[{ Actions: [], ObjectPaths: {} }, true], [{ Actions: [] }, false], [null, false], [[], false]])('%j: a request? %s', (value, is) =>
  expect(isRichRequest(value)).toBe(is));
