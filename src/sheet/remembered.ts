/** The function, asked only once for each object; what it said goes with the object. */
export function remembered<Key extends object, Value>(ask: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    let answer = known.get(key);
    if (!answer) known.set(key, (answer = { value: ask(key) }));
    return answer.value;
  };
}
