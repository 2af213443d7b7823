import type { Book } from '../check/book';
import type { CauseKind, Explanation, Slip } from '../check/cause';
import { referencesOf } from '../check/evidence';
import type { Cause } from '../check/finding';
import { Kinship } from '../check/kin';
import { bilingual } from '../check/message';
import arahTerbalik from './arah-terbalik';
import barisTertukar from './baris-tertukar';
import bobotLain from './bobot-lain';
import digitBerbeda from './digit-berbeda';
import digitTerlewat from './digit-terlewat';
import digitTertukar from './digit-tertukar';
import kurungTerlewat from './kurung-terlewat';
import nolBerlebihKurang from './nol-berlebih-kurang';
import pembagiBerbeda from './pembagi-berbeda';
import pembulatanTerbawa from './pembulatan-terbawa';
import persenBelumDiperbarui from './persen-belum-diperbarui';
import persenDasarLain from './persen-dasar-lain';
import rincianGanda from './rincian-ganda';
import rincianTerlewat from './rincian-terlewat';
import salinanSelSebelah from './salinan-sel-sebelah';
import salinanTahunLalu from './salinan-tahun-lalu';
import satuRincianBerbeda from './satu-rincian-berbeda';
import tandaTerbalik from './tanda-terbalik';

/** Every cause there is, by name. */
export const CAUSES: readonly CauseKind[] = [
  arahTerbalik,
  barisTertukar,
  bobotLain,
  digitBerbeda,
  digitTerlewat,
  digitTertukar,
  kurungTerlewat,
  nolBerlebihKurang,
  pembagiBerbeda,
  pembulatanTerbawa,
  persenBelumDiperbarui,
  persenDasarLain,
  rincianGanda,
  rincianTerlewat,
  salinanSelSebelah,
  salinanTahunLalu,
  satuRincianBerbeda,
  tandaTerbalik,
];

/** A coincidence of fewer bits is no explanation. */
const ENOUGH = 8;

/** Why a number is wrong, as the numbers themselves show it most clearly; null where they do not. */
export function explain(slip: Slip, book: Book): Cause | null {
  let best: (Explanation & { readonly id: string }) | undefined;
  // What stands in several tables is one mistake; where its trace is clearest, it tells.
  for (const cell of [slip.cell, ...Kinship.of(book).copiesOf(slip.cell)]) {
    const own = { ...slip, cell };
    for (const cause of CAUSES) {
      const found = cause.explain(own, book);
      if (found && found.bits >= ENOUGH && (!best || found.bits > best.bits)) best = { ...found, id: cause.id };
    }
  }
  return best ? { id: best.id, message: bilingual(best.message), cells: referencesOf(best.cells) } : null;
}
