import { codedRows, codeText, type Coded } from '../check/codes';
import { bilingual, place } from '../check/message';
import type { Rule, Violation } from '../check/rule';
import { DASAR_NOMENKLATUR, kodeKecamatan, namaKode, namaResmi, type Nomenklatur } from '../domain/nomenklatur';
import type { Table } from '../table/table';

/** A row held against the official list: true where code and name are one, otherwise whose name it bears. */
interface Held { readonly coded: Coded; readonly kode: string; readonly verdict: true | Nomenklatur }

/** A level whose rows follow the official list this often is written by it; fewer, and the office has names of its own. */
const FEWEST = 3;
const RIGHT_PER_WRONG = 2;
/** No kecamatan has so many names; beyond them nothing is looked up. */
const MOST_NAMES = 2000;

/** A program, kegiatan or sub kegiatan bears the official name of another code. */
const rule: Rule = {
  id: 'kode-tidak-sesuai-nama',
  *check(book) {
    const look = lookUp();
    for (const [t, table] of book.tables.entries()) {
      const held = heldRows(table, look);
      for (const tingkat of new Set(held.map(({ kode }) => kode.split('.').length))) {
        const level = held.filter(({ kode }) => kode.split('.').length === tingkat);
        const wrong = level.filter(({ verdict }) => verdict !== true);
        const right = level.length - wrong.length;
        if (right < FEWEST || right < RIGHT_PER_WRONG * wrong.length) continue;
        for (const { coded, kode, verdict } of wrong) if (verdict !== true) yield violation(t, coded, kode, verdict, held);
      }
    }
  },
};

function violation(t: number, coded: Coded, kode: string, owner: Nomenklatur, held: readonly Held[]): Violation {
  const { at, words, nama } = coded;
  const official = namaResmi(kode) ?? '';
  // The name is at fault where its true owner stands in the table too, or where code and name share one cell.
  const byName = at.column === words.column || held.some((other) => other.kode === owner.kode && other.verdict === true);
  const code = codeText(coded);
  const old = OLD_SUB.test(code) && owner.tingkat === SUB;
  const right = old ? owner.kode.replace(/\.00(\d\d)$/, '.$1') : owner.kode;
  const name = at.column === words.column ? `${code} ${official}` : official;
  return {
    at: byName ? words : at,
    table: t,
    label: nama,
    level: old ? 'saran' : 'patut-dicek',
    found: byName ? coded.row.label : code,
    expected: byName ? name : right,
    evidence: [byName ? at : words],
    message: bilingual((language) => language === 'id'
      ? `Kode ${code} (${place(at)}) menurut ${DASAR_NOMENKLATUR} bernama "${official}"; nama "${nama}" (${place(words, at.sheet)}) berkode ${right}.`
      : `By ${DASAR_NOMENKLATUR} the code ${code} (${place(at)}) is called "${official}"; the name "${nama}" (${place(words, at.sheet)}) has the code ${right}.`),
  };
}

/** Parts of the code of a sub kegiatan; one of two digits follows an older list, which numbers some of them otherwise. */
const SUB = 6;
const OLD_SUB = /\.\d\d$/;

function heldRows(table: Table, look: ReturnType<typeof lookUp>): Held[] {
  return codedRows(table).flatMap((coded) => {
    const kode = kodeKecamatan(coded.parts);
    const verdict = kode === undefined ? undefined : look(kode, coded.nama);
    return kode === undefined || verdict === undefined ? [] : [{ coded, kode, verdict }];
  });
}

/** Looks every pair of code and name up once. */
function lookUp(): (kode: string, nama: string) => ReturnType<typeof namaKode> {
  const known = new Map<string, ReturnType<typeof namaKode>>();
  return (kode, nama) => {
    const key = `${kode} ${nama}`;
    if (!known.has(key) && known.size < MOST_NAMES) known.set(key, namaKode(kode, nama));
    return known.get(key);
  };
}

export default rule;
