import type { JSX } from 'preact';
import type { Commands } from '../commands';
import { parseReference, referenceLabel } from '../reference';
import type { Words } from '../words';

interface Props {
  /** "C5:C10", or with its sheet: "Anggaran!C5:C10". */
  readonly text: string;
  /** The sheet the reader is on: its name is left out. */
  readonly home: string;
  readonly words: Words;
  readonly commands: Commands;
}

/** A cell or an area that one can go to; in another workbook, only its name. */
export function PlaceButton({ text, home, words, commands }: Props): JSX.Element {
  const place = parseReference(text, home);
  const label = referenceLabel(place, home);
  // No sheet's own name has brackets: this one is in another workbook, which is not open.
  if (place.sheet.startsWith('[')) return <span class="cell-text">{label}</span>;
  return (
    <button type="button" class="place" aria-label={words.goTo(label)} onClick={() => void commands.goTo(place)}>{label}</button>
  );
}
