import type { Text } from '../sheet/text';

export const HELP: Text = {
  id: `Pemakaian: selaras periksa FILE|FOLDER… [opsi]

Memeriksa apakah angka-angka dalam buku kerja LKjIP saling cocok. File .xlsx, .xls, .ods, dan .csv
dibaca, tidak pernah diubah; folder ditelusuri sampai ke dalam.

  --format table|json|sarif|html           bentuk laporan (bawaan: table)
  --out FILE                               tulis laporan ke FILE, bukan ke layar
  --gagal-pada salah|patut-dicek|tidak-pernah
                                           temuan yang membuat status keluar 1 (bawaan: salah)
  --tahun-lalu FILE                        bandingkan dengan buku kerja tahun lalu: angka, tahun, dan
                                           terbilang yang belum diganti
  --lang id|en                             bahasa laporan (bawaan: id)
  --help, --version

Temuan yang dikesampingkan di task pane ikut di dalam buku kerja; bila ada NAMA.selaras.json di
sampingnya, keputusan di dalamnya juga dipakai.

Status keluar: 0 tidak ada temuan pada batas itu; 1 ada temuan; 2 pemakaian keliru;
3 ada file atau lembar yang tidak dapat dibaca (yang lain tetap diperiksa).`,
  en: `Usage: selaras periksa FILE|FOLDER… [options]

Checks whether the numbers in an LKjIP workbook agree with each other. Files (.xlsx, .xls, .ods, .csv)
are read, never changed; folders are searched all the way down.

  --format table|json|sarif|html           form of the report (default: table)
  --out FILE                               write the report to FILE, not to the screen
  --gagal-pada salah|patut-dicek|tidak-pernah
                                           findings that make the exit status 1 (default: salah)
  --tahun-lalu FILE                        compare with last year's workbook: numbers, years and
                                           amounts in words that were not replaced
  --lang id|en                             language of the report (default: id)
  --help, --version

Findings set aside in the task pane travel in the workbook; where there is a NAME.selaras.json
beside it, the decisions in it count too.

Exit status: 0 no finding at that level; 1 findings; 2 wrong usage;
3 a file or a sheet could not be read (the others are still checked).`,
};

export const SEE_HELP: Text = { id: 'Lihat: selaras --help', en: 'See: selaras --help --lang en' };
