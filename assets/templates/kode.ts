import data from '../../src/domain/kode-kecamatan.json';

export interface Code {
  /** "7.01.02.2.01.0001". */
  readonly code: string;
  readonly name: string;
  readonly level: 'program' | 'kegiatan' | 'sub kegiatan';
}

const codes = data.codes.map(([code = '', name = '']): Code => {
  const depth = code.split('.').length;
  return { code, name, level: depth === 3 ? 'program' : depth === 5 ? 'kegiatan' : 'sub kegiatan' };
});

/** The six programs of a kecamatan, in the order of their codes. */
export const PROGRAMS: readonly Code[] = codes.filter(({ level }) => level === 'program');

/** All that belongs to a program or a kegiatan, in order. */
export function codesBelow({ code }: Code): Code[] {
  return codes.filter((other) => other.code.startsWith(`${code}.`));
}
