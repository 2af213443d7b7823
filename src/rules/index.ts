import type { Rule } from '../check/rule';
import angkaDiKalimat from './angka-di-kalimat';
import angkaSalahTulis from './angka-salah-tulis';
import angkaSebagaiTanggal from './angka-sebagai-tanggal';
import angkaTersimpanSebagaiTeks from './angka-tersimpan-sebagai-teks';
import bobotTidakCocok from './bobot-tidak-cocok';
import capaianTidakCocok from './capaian-tidak-cocok';
import ejaanTerbilang from './ejaan-terbilang';
import hasilKaliTidakCocok from './hasil-kali-tidak-cocok';
import hasilRumusTidakCocok from './hasil-rumus-tidak-cocok';
import jawabanDiLuarSkala from './jawaban-di-luar-skala';
import jumlahAntarTabelBerbeda from './jumlah-antar-tabel-berbeda';
import jumlahDenganRincianTersembunyi from './jumlah-dengan-rincian-tersembunyi';
import jumlahDiKalimat from './jumlah-di-kalimat';
import jumlahTidakCocok from './jumlah-tidak-cocok';
import kategoriTidakCocok from './kategori-tidak-cocok';
import kepalaKolomGanda from './kepala-kolom-ganda';
import kepalaTidakSesuaiIsi from './kepala-tidak-sesuai-isi';
import keteranganTidakCocok from './keterangan-tidak-cocok';
import kodeTanpaInduk from './kode-tanpa-induk';
import kodeTidakSesuaiNama from './kode-tidak-sesuai-nama';
import kodeTidakUrut from './kode-tidak-urut';
import nilaiAntarTabelBerbeda from './nilai-antar-tabel-berbeda';
import nilaiBelumDiperbarui from './nilai-belum-diperbarui';
import nomorKolomLoncat from './nomor-kolom-loncat';
import penomoranTidakUrut from './penomoran-tidak-urut';
import peringkatTidakCocok from './peringkat-tidak-cocok';
import persenBercampur from './persen-bercampur';
import persenDiKalimat from './persen-di-kalimat';
import persenTidakCocok from './persen-tidak-cocok';
import pertumbuhanTidakCocok from './pertumbuhan-tidak-cocok';
import perubahanDiKalimat from './perubahan-di-kalimat';
import rataRataDiLuarRentang from './rata-rata-di-luar-rentang';
import rataRataTidakCocok from './rata-rata-tidak-cocok';
import realisasiMelebihiAnggaran from './realisasi-melebihi-anggaran';
import rujukanMeleset from './rujukan-meleset';
import rujukanMelingkar from './rujukan-melingkar';
import rujukanTidakTampak from './rujukan-tidak-tampak';
import rumusDitimpaAngka from './rumus-ditimpa-angka';
import rumusJumlahBerlebih from './rumus-jumlah-berlebih';
import rumusJumlahKurang from './rumus-jumlah-kurang';
import rumusTanpaKurung from './rumus-tanpa-kurung';
import rumusTidakSama from './rumus-tidak-sama';
import sampelKurang from './sampel-kurang';
import selGalat from './sel-galat';
import selisihTidakCocok from './selisih-tidak-cocok';
import skalaBercelah from './skala-bercelah';
import skalaTumpangTindih from './skala-tumpang-tindih';
import surveiTidakCocok from './survei-tidak-cocok';
import tahunBelumDiperbarui from './tahun-belum-diperbarui';
import tahunKepalaBerbeda from './tahun-kepala-berbeda';
import terbilangBelumDiperbarui from './terbilang-belum-diperbarui';
import terbilangTidakCocok from './terbilang-tidak-cocok';
import unsurGanda from './unsur-ganda';

/** Every rule there is, by name. */
export const RULES: readonly Rule[] = [
  angkaDiKalimat,
  angkaSalahTulis,
  angkaSebagaiTanggal,
  angkaTersimpanSebagaiTeks,
  bobotTidakCocok,
  capaianTidakCocok,
  ejaanTerbilang,
  hasilKaliTidakCocok,
  hasilRumusTidakCocok,
  jawabanDiLuarSkala,
  jumlahAntarTabelBerbeda,
  jumlahDenganRincianTersembunyi,
  jumlahDiKalimat,
  jumlahTidakCocok,
  kategoriTidakCocok,
  kepalaKolomGanda,
  kepalaTidakSesuaiIsi,
  keteranganTidakCocok,
  kodeTanpaInduk,
  kodeTidakSesuaiNama,
  kodeTidakUrut,
  nilaiAntarTabelBerbeda,
  nilaiBelumDiperbarui,
  nomorKolomLoncat,
  penomoranTidakUrut,
  peringkatTidakCocok,
  persenBercampur,
  persenDiKalimat,
  persenTidakCocok,
  pertumbuhanTidakCocok,
  perubahanDiKalimat,
  rataRataDiLuarRentang,
  rataRataTidakCocok,
  realisasiMelebihiAnggaran,
  rujukanMeleset,
  rujukanMelingkar,
  rujukanTidakTampak,
  rumusDitimpaAngka,
  rumusJumlahBerlebih,
  rumusJumlahKurang,
  rumusTanpaKurung,
  rumusTidakSama,
  sampelKurang,
  selGalat,
  selisihTidakCocok,
  skalaBercelah,
  skalaTumpangTindih,
  surveiTidakCocok,
  tahunBelumDiperbarui,
  tahunKepalaBerbeda,
  terbilangBelumDiperbarui,
  terbilangTidakCocok,
  unsurGanda,
];
