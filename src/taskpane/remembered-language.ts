import type { Language } from '../sheet/text';

const KEY = 'selaras.language';

/** The language the user chose last time; undefined where none was, or the browser keeps nothing for us. */
export function rememberedLanguage(): Language | undefined {
  try {
    const stored = localStorage.getItem(KEY);
    return stored === 'id' || stored === 'en' ? stored : undefined;
  } catch {
    return undefined;
  }
}

/** @returns false where the browser keeps nothing for us: the choice then lasts as long as the pane. */
export function rememberLanguage(language: Language): boolean {
  try {
    localStorage.setItem(KEY, language);
    return true;
  } catch {
    return false;
  }
}

/** "id-ID" → id; every other language of Excel → en. */
export function languageOf(locale: string): Language {
  return /^id\b/i.test(locale) ? 'id' : 'en';
}
