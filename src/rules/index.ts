import type { Rule } from '../check/rule';
import angkaSalahTulis from './angka-salah-tulis';
import capaianTidakCocok from './capaian-tidak-cocok';
import hasilKaliTidakCocok from './hasil-kali-tidak-cocok';
import jumlahAntarTabelBerbeda from './jumlah-antar-tabel-berbeda';
import jumlahTidakCocok from './jumlah-tidak-cocok';
import kategoriTidakCocok from './kategori-tidak-cocok';
import nilaiAntarTabelBerbeda from './nilai-antar-tabel-berbeda';
import nomorKolomLoncat from './nomor-kolom-loncat';
import penomoranTidakUrut from './penomoran-tidak-urut';
import peringkatTidakCocok from './peringkat-tidak-cocok';
import persenTidakCocok from './persen-tidak-cocok';
import pertumbuhanTidakCocok from './pertumbuhan-tidak-cocok';
import rataRataDiLuarRentang from './rata-rata-di-luar-rentang';
import rataRataTidakCocok from './rata-rata-tidak-cocok';
import selisihTidakCocok from './selisih-tidak-cocok';
import skalaBercelah from './skala-bercelah';
import skalaTumpangTindih from './skala-tumpang-tindih';
import surveiTidakCocok from './survei-tidak-cocok';
import unsurGanda from './unsur-ganda';

/** Every rule there is, by name. */
export const RULES: readonly Rule[] = [
  angkaSalahTulis,
  capaianTidakCocok,
  hasilKaliTidakCocok,
  jumlahAntarTabelBerbeda,
  jumlahTidakCocok,
  kategoriTidakCocok,
  nilaiAntarTabelBerbeda,
  nomorKolomLoncat,
  penomoranTidakUrut,
  peringkatTidakCocok,
  persenTidakCocok,
  pertumbuhanTidakCocok,
  rataRataDiLuarRentang,
  rataRataTidakCocok,
  selisihTidakCocok,
  skalaBercelah,
  skalaTumpangTindih,
  surveiTidakCocok,
  unsurGanda,
];
