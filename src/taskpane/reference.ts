/** A place in the workbook: a sheet's plain name and an A1 address on it. */
export interface Reference {
  readonly sheet: string;
  readonly address: string;
}

/** "Anggaran!C5:C10" or "'Tabel 3.4'!B2" → its parts; without a sheet's name the place is on `home`. */
export function parseReference(text: string, home: string): Reference {
  const mark = text.lastIndexOf('!');
  if (mark < 0) return { sheet: home, address: text };
  const name = text.slice(0, mark);
  const quoted = /^'(.*)'$/s.exec(name)?.[1];
  return { sheet: quoted?.replaceAll("''", "'") ?? name, address: text.slice(mark + 1) };
}

/** How a place is named to a reader who looks at `home`: the sheet only where it is another one. */
export function referenceLabel(place: Reference, home: string): string {
  return place.sheet === home ? place.address : `${place.sheet} · ${place.address}`;
}
