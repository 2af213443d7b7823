import type { Rule } from '../check/rule';
import angkaSalahTulis from './angka-salah-tulis';
import capaianTidakCocok from './capaian-tidak-cocok';
import hasilKaliTidakCocok from './hasil-kali-tidak-cocok';
import jumlahAntarTabelBerbeda from './jumlah-antar-tabel-berbeda';
import jumlahTidakCocok from './jumlah-tidak-cocok';
import kategoriTidakCocok from './kategori-tidak-cocok';
import nilaiAntarTabelBerbeda from './nilai-antar-tabel-berbeda';
import persenTidakCocok from './persen-tidak-cocok';
import pertumbuhanTidakCocok from './pertumbuhan-tidak-cocok';
import rataRataTidakCocok from './rata-rata-tidak-cocok';
import selisihTidakCocok from './selisih-tidak-cocok';
import surveiTidakCocok from './survei-tidak-cocok';

/** Every rule there is, by name. */
export const RULES: readonly Rule[] = [
  angkaSalahTulis,
  capaianTidakCocok,
  hasilKaliTidakCocok,
  jumlahAntarTabelBerbeda,
  jumlahTidakCocok,
  kategoriTidakCocok,
  nilaiAntarTabelBerbeda,
  persenTidakCocok,
  pertumbuhanTidakCocok,
  rataRataTidakCocok,
  selisihTidakCocok,
  surveiTidakCocok,
];
