import type { Language } from '../sheet/text';

const KEYS = { language: 'selaras.language', author: 'selaras.nama' } as const;
type Remembered = keyof typeof KEYS;

/** What the user chose last time; undefined where nothing was, or the browser keeps nothing for us. */
export function remembered(what: Remembered): string | undefined {
  try {
    return localStorage.getItem(KEYS[what]) ?? undefined;
  } catch {
    return undefined;
  }
}

/** @returns false where the browser keeps nothing for us: the choice then lasts as long as the pane. */
export function rememberIt(choices: Readonly<Partial<Record<Remembered, string>>>): boolean {
  try {
    for (const [what, value] of Object.entries(choices)) if (what === 'language' || what === 'author') localStorage.setItem(KEYS[what], value);
    return true;
  } catch {
    return false;
  }
}

export function rememberedLanguage(): Language | undefined {
  const stored = remembered('language');
  return stored === 'id' || stored === 'en' ? stored : undefined;
}

/** "id-ID" → id; every other language of Excel → en. */
export function languageOf(locale: string): Language {
  return /^id\b/i.test(locale) ? 'id' : 'en';
}
