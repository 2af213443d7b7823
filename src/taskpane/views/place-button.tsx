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

/** A cell or an area that one can go to. */
export function PlaceButton({ text, home, words, commands }: Props): JSX.Element {
  const place = parseReference(text, home);
  const label = referenceLabel(place, home);
  return (
    <button type="button" class="place" aria-label={words.goTo(label)} onClick={() => void commands.goTo(place)}>{label}</button>
  );
}
