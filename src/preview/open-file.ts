import { HostFailure, type Reading } from '../host/port';
import { readXlsx } from '../host/xlsx/read-xlsx';
import type { Language } from '../sheet/text';
import { readColumnWidths } from './column-widths';
import type { ColumnWidths } from './grid/grid';
import { WORDS } from './words';

/** An .xlsx file as the page shows it, or the sentence that says why it cannot be shown. */
export type Opened = { readonly reading: Reading; readonly widths: ColumnWidths } | { readonly problem: string };

export function openFile(bytes: Uint8Array, name: string, language: Language): Opened {
  try {
    return { reading: readXlsx(bytes, name), widths: readColumnWidths(bytes, name) };
  } catch (error) {
    return { problem: error instanceof HostFailure ? error.text[language] : WORDS[language].unreadable(name) };
  }
}

/** Takes files that the user picks or drops on the page. */
export function takeFiles(picker: HTMLInputElement, button: HTMLElement, drop: HTMLElement, take: (file: File) => void): void {
  picker.addEventListener('change', () => {
    const [file] = picker.files ?? [];
    picker.value = '';
    if (file) take(file);
  });
  button.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    picker.click();
  });
  const carriesFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  window.addEventListener('dragover', (event) => {
    if (!carriesFile(event)) return;
    event.preventDefault();
    drop.hidden = false;
  });
  drop.addEventListener('dragleave', () => { drop.hidden = true; });
  window.addEventListener('drop', (event) => {
    if (!carriesFile(event)) return;
    event.preventDefault();
    drop.hidden = true;
    const [file] = event.dataTransfer?.files ?? [];
    if (file) take(file);
  });
}
