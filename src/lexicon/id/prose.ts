import type {ProseWords} from '../index';

/** Indonesian words for reading. */
export const prose: ProseWords = {
	by: [
		'oleh', 'ditulis oleh', 'penulis', 'reporter', 'editor', 'laporan', 'teks', 'pewarta', 'diterbitkan oleh',
		'wartawan', 'kontributor',
	],
	dated: [
		'diterbitkan', 'dipublikasikan', 'tayang', 'diperbarui', 'diupdate', 'pembaruan terakhir',
		'terakhir diperbarui', 'diunggah', 'dibuat', 'tanggal', 'waktu baca', 'menit baca', 'lalu', 'jam yang lalu',
		'wib',
	],
	credit: [
		'foto', 'gambar', 'sumber', 'sumber foto', 'video', 'ilustrasi', 'infografis', 'grafis', 'antara',
		'antara foto', 'getty', 'getty images', 'reuters', 'afp', 'ap', 'shutterstock', 'dok', 'dok pribadi',
		'dokumentasi', 'istimewa', 'ist', 'tangkapan layar', 'arsip', 'perbesar',
	],
	plug: [
		'baca juga', 'baca selengkapnya', 'baca', 'simak juga', 'simak', 'simak video', 'lihat juga', 'lihat',
		'saksikan', 'tonton', 'dengarkan', 'video', 'galeri', 'foto', 'analisis', 'opini', 'wawancara', 'ikuti',
		'berlangganan', 'unduh', 'klik di sini', 'klik', 'selengkapnya', 'artikel terkait', 'gambas',
	],
	notice: [
		'tentang penulis', 'hak cipta', 'seluruh hak cipta', 'hak cipta dilindungi', 'dilarang mengambil',
		'dilarang keras', 'artikel ini telah tayang', 'artikel ini telah tayang di', 'artikel ini pertama kali',
		'kebijakan privasi', 'syarat dan ketentuan', 'pedoman media siber', 'pendapat penulis', 'tidak mencerminkan',
		'hubungi kami', 'kirim tulisan', 'redaksi menerima', 'diterjemahkan', 'siaran pers', 'copyright',
		'konten ini diproduksi', 'ikuti berita',
	],
	correction: [
		'koreksi', 'ralat', 'pembaruan', 'klarifikasi', 'catatan redaksi', 'catatan editor', 'hak jawab',
		'artikel ini telah diperbarui',
	],
	staff: [
		'redaksi', 'tim redaksi', 'editor', 'admin', 'administrator', 'reporter', 'antara', 'kontributor',
		'penulis tamu', 'tim', 'anonim', 'kantor berita', 'koresponden', 'newsroom',
	],
	months: [
		'januari', 'februari', 'maret', 'april', 'mei', 'juni', 'juli', 'agustus', 'september', 'oktober', 'november',
		'desember', 'jan', 'feb', 'mar', 'apr', 'mei', 'jun', 'jul', 'agu', 'sep', 'okt', 'nov', 'des',
	],
	frequent: [
		'yang', 'dan', 'di', 'ini', 'itu', 'dengan', 'untuk', 'dari', 'dalam', 'tidak', 'pada', 'akan', 'juga', 'ke',
		'ada', 'saat', 'oleh', 'kata', 'telah', 'karena', 'kami', 'kita', 'mereka', 'saya', 'dia', 'ia', 'bisa',
		'harus', 'sudah', 'belum', 'masih', 'lebih', 'banyak', 'serta', 'hingga', 'atau', 'jika', 'namun', 'tersebut',
		'sebagai', 'secara', 'menjadi', 'bukan', 'orang', 'tahun', 'hari', 'antara', 'seperti',
	],
};
