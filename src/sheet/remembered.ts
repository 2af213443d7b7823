/** The function, asked only once for each object; what it said goes with the object. */
export function remembered<Key extends object, Value>(ask: (key: Key) => Value): (key: Key) => Value {
  const answers = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const known = answers.get(key);
    if (known) return known.value;
    const value = ask(key);
    answers.set(key, { value });
    return value;
  };
}
