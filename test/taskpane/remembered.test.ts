import { languageOf, rememberedLanguage, rememberIt } from '../../src/taskpane/remembered';

test.each([['id-ID', 'id'], ['id', 'id'], ['en-US', 'en'], ['idb-IN', 'en'], ['fr-FR', 'en']])('Excel in %s starts the pane in %s', (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});

test('where the browser keeps nothing, nothing breaks', () => {
  const kept = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');
  Object.defineProperty(globalThis, 'localStorage', { configurable: true, get() { throw new Error('SecurityError'); } });
  try {
    expect(rememberIt({ language: 'en' })).toBe(false);
    expect(rememberedLanguage()).toBeUndefined();
  } finally {
    if (kept) Object.defineProperty(globalThis, 'localStorage', kept);
    else Reflect.deleteProperty(globalThis, 'localStorage');
  }
});
