/** The function, asked only once for each object; what it said goes with the object. */
export function remembered<Key extends object, Value>(ask: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const answer = known.get(key) ?? { value: ask(key) };
    known.set(key, answer);
    return answer.value;
  };
}
