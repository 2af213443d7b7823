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

/** More texts than these are kept in mind only while one workbook is checked, and never more than those. */
const MOST_KEPT = 20_000;
const MOST_TEXTS = 200_000;

const recollections: Map<string, unknown>[] = [];

/** The same for texts: the tables of one workbook, and those of one office, have the same words again and again. */
export function recalled<Value>(ask: (text: string) => Value): (text: string) => Value {
  const answers = new Map<string, { readonly value: Value }>();
  recollections.push(answers);
  return (text) => {
    const known = answers.get(text);
    if (known) return known.value;
    const value = ask(text);
    if (answers.size >= MOST_TEXTS) answers.clear();
    answers.set(text, { value });
    return value;
  };
}

/** Lets go of what a long workbook left in mind; few texts stay for the next one. */
export function forgetMany(): void {
  for (const answers of recollections) if (answers.size > MOST_KEPT) answers.clear();
}
