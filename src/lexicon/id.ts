import type {ClutterWords, ProseWords, SpeechWords} from './index';

/** Indonesian phrases of clutter. */
export const clutter: ClutterWords = {
	comments: [
		'tinggalkan komentar', 'tinggalkan balasan', 'tulis komentar', 'tulis komentar anda', 'beri komentar', 'berikan komentar', 'kirim komentar', 'tambahkan komentar', 'tambah komentar',
		'batalkan balasan', 'batal balas', 'komentar pembaca', 'lihat komentar', 'lihat semua komentar', 'tampilkan komentar', 'semua komentar', 'baca komentar', 'komentar lainnya',
		'muat lebih banyak komentar', 'belum ada komentar', 'tidak ada komentar', '0 komentar', 'jadilah yang pertama berkomentar', 'jadilah yang pertama memberi komentar', 'komentar ditutup',
		'kolom komentar ditutup', 'komentar dinonaktifkan', 'masuk untuk berkomentar', 'silakan login untuk berkomentar', 'login untuk berkomentar', 'anda harus masuk untuk berkomentar',
		'anda harus masuk log untuk mengirim sebuah komentar', 'anda harus login untuk memberikan komentar', 'ikuti diskusi', 'gabung dalam diskusi', 'bagaimana menurut anda', 'apa pendapat anda',
		'alamat email anda tidak akan dipublikasikan', 'ruas yang wajib ditandai', 'simpan nama email dan situs web saya', 'beritahu saya tentang komentar baru', 'aturan komentar',
		'laporkan komentar',
	],
	auth: [
		'masuk ke akun anda', 'masuk dengan google', 'masuk dengan facebook', 'login', 'log in', 'silakan login', 'silakan masuk', 'lanjutkan dengan google', 'keluar dari akun', 'daftar sekarang',
		'daftar akun', 'daftar gratis', 'buat akun', 'buat akun baru', 'buat akun gratis', 'nama pengguna', 'nama pengguna atau email', 'username atau email', 'kata sandi', 'kata sandi anda',
		'nama pengguna anda', 'konfirmasi kata sandi', 'tampilkan kata sandi', 'ingat saya', 'tetap masuk', 'belum punya akun', 'belum memiliki akun', 'sudah punya akun', 'sudah memiliki akun',
		'akun saya',
	],
	forgot: [
		'lupa kata sandi', 'lupa password', 'lupa kata sandi anda', 'lupa kata sandi? dapatkan bantuan', 'saya lupa kata sandi', 'atur ulang kata sandi', 'setel ulang kata sandi',
		'reset password', 'reset kata sandi', 'pemulihan kata sandi', 'pulihkan kata sandi anda', 'kata sandi baru', 'ubah kata sandi', 'sebuah kata sandi akan dikirimkan ke email anda',
		'kata sandi akan dikirim', 'kami akan mengirimkan tautan', 'kembali ke login',
	],
	newsletter: [
		'berlangganan newsletter', 'berlangganan buletin', 'berlangganan newsletter kami', 'daftar newsletter', 'dapatkan newsletter', 'langganan newsletter', 'dapatkan berita terbaru',
		'dapatkan update berita', 'dapatkan berita pilihan', 'langsung ke email anda', 'ke email anda', 'di inbox anda', 'ke kotak masuk anda', 'masukkan email anda', 'masukkan alamat email',
		'masukkan alamat email anda', 'email anda', 'alamat email anda', 'alamat email', 'terima kasih telah berlangganan', 'anda dapat berhenti berlangganan', 'jangan lewatkan berita',
		'berlangganan blog melalui surel',
	],
	consent: [
		'kami menggunakan cookie', 'situs ini menggunakan cookie', 'situs web ini menggunakan cookie', 'website ini menggunakan cookie', 'kami menggunakan cookies', 'menggunakan cookie',
		'kebijakan cookie', 'pengaturan cookie', 'terima semua', 'terima semua cookie', 'terima cookie', 'tolak semua', 'saya setuju', 'setuju dan lanjutkan', 'kelola persetujuan', 'kelola opsi',
		'kelola preferensi', 'simpan preferensi', 'cookie yang diperlukan', 'selalu aktif', 'pengaturan privasi', 'kami menghargai privasi anda', 'privasi anda penting bagi kami',
		'dengan melanjutkan menggunakan situs ini', 'kepentingan yang sah',
	],
	votes: [
		'beri suara', 'pilih sekarang', 'lihat hasil', 'beri rating', 'beri nilai artikel ini', 'rating anda', 'rating rata-rata', 'jumlah suara', 'belum ada suara', 'apakah artikel ini membantu',
		'apakah artikel ini bermanfaat', 'apakah anda menyukai artikel ini', 'suka memuat', 'menyukai ini', 'apa reaksi anda', 'bagaimana reaksi anda', 'tambahkan ke favorit',
		'tambahkan ke koleksi', 'tidak ada koleksi', 'simpan artikel', 'baca nanti', 'laporkan kesalahan', 'laporkan kesalahan penulisan',
	],
	sharing: [
		'bagikan ini', 'bagikan artikel ini', 'bagikan berita ini', 'bagikan artikel', 'bagikan ke', 'bagikan ke facebook', 'bagikan ke twitter', 'bagikan ke whatsapp', 'bagikan di facebook',
		'sebarkan', 'sebarkan artikel ini', 'share artikel', 'share berita', 'klik untuk berbagi', 'klik untuk membagikan', 'klik untuk berbagi di facebook', 'membuka di jendela yang baru',
		'kirim lewat email', 'kirim ke teman', 'cetak artikel', 'salin tautan', 'salin link', 'tautan disalin', 'link disalin', 'copy link', 'ikuti kami', 'ikuti kami di',
		'ikuti kami di google news', 'ikuti kami di instagram', 'follow kami', 'ikuti saluran whatsapp', 'gabung di grup', 'gabung di channel telegram', 'gabung saluran whatsapp',
	],
	promos: [
		'unduh aplikasi', 'unduh aplikasi kami', 'download aplikasi', 'buka di aplikasi', 'baca di aplikasi', 'tersedia di google play', 'aktifkan notifikasi', 'izinkan notifikasi',
		'dapatkan notifikasi', 'tidak terima kasih', 'jadi member', 'jadi anggota', 'dukung kami', 'dukung jurnalisme independen', 'dukung jurnalisme berkualitas', 'donasi sekarang',
		'berlangganan', 'berlangganan sekarang', 'langganan sekarang', 'coba gratis', 'penawaran khusus', 'pemblokir iklan', 'matikan adblock', 'nonaktifkan adblock',
		'nonaktifkan pemblokir iklan', 'adblock', 'dengarkan podcast',
	],
	wall: [
		'lanjutkan membaca', 'baca selengkapnya dengan berlangganan', 'untuk melanjutkan membaca', 'untuk membaca artikel ini', 'berlangganan untuk membaca', 'masuk untuk melanjutkan membaca',
		'daftar untuk melanjutkan membaca', 'baca artikel lengkap', 'sudah berlangganan', 'sudah berlangganan? masuk', 'khusus pelanggan', 'hanya untuk pelanggan', 'konten eksklusif pelanggan',
		'konten premium', 'artikel premium', 'artikel gratis', 'akses tanpa batas', 'batalkan kapan saja',
	],
	ads: [
		'iklan', 'advertensi', 'konten sponsor', 'konten bersponsor', 'disponsori', 'pariwara', 'advertorial', 'scroll untuk melanjutkan', 'gulir untuk melanjutkan membaca',
		'scroll to resume content', 'lanjutkan membaca setelah iklan', 'artikel berlanjut setelah iklan', 'lewati iklan', 'lanjut baca setelah iklan',
	],
	broken: [
		'konten tidak tersedia', 'konten ini tidak tersedia', 'video tidak tersedia', 'video ini tidak tersedia', 'video tidak dapat diputar', 'terjadi kesalahan', 'ada yang salah',
		'silakan coba lagi', 'coba lagi', 'coba lagi nanti', 'gagal memuat', 'tidak dapat memuat', 'aktifkan javascript', 'membutuhkan javascript', 'peragaan slide ini membutuhkan javascript',
		'browser anda tidak mendukung', 'peramban anda tidak mendukung', 'perbarui browser anda', 'flash player', 'memuat komentar', 'sedang memuat', 'lihat postingan ini di instagram',
		'sebuah kiriman dibagikan oleh', 'tidak ada hasil',
	],
	related: [
		'artikel terkait', 'berita terkait', 'artikel terkini', 'konten terkait', 'topik terkait', 'terkait', 'artikel serupa', 'berita serupa', 'baca juga', 'baca selengkapnya',
		'baca lebih lanjut', 'baca berikutnya', 'baca artikel lainnya', 'simak juga', 'lihat juga', 'lihat selengkapnya', 'lihat semua', 'lihat lainnya', 'selengkapnya', 'berita lainnya',
		'artikel lainnya', 'berita lain', 'tampilkan lebih banyak', 'muat lebih banyak', 'lebih banyak dari', 'anda mungkin suka', 'anda mungkin juga suka', 'anda mungkin tertarik',
		'mungkin anda suka', 'rekomendasi', 'rekomendasi untuk anda', 'rekomendasi untukmu', 'direkomendasikan', 'terpopuler', 'berita populer', 'berita terpopuler', 'artikel populer',
		'paling banyak dibaca', 'paling populer', 'populer', 'terbaru', 'berita terbaru', 'artikel terbaru', 'pos terbaru', 'berita terkini', 'berita utama', 'sedang tren', 'trending',
		'pilihan editor', 'pilihan redaksi', 'jangan lewatkan', 'artikel sebelumnya', 'artikel selanjutnya', 'artikel berikutnya', 'berita sebelumnya', 'navigasi pos', 'kembali ke atas',
		'halaman selanjutnya', 'tag terkait',
	],
};

/** Indonesian words around quotations. */
export const speech: SpeechWords = {
	verbs: [
		'kata||nya', 'berkata|', 'ujar||nya', 'ucap||nya|kan', 'tutur||nya', 'jelas||nya', 'menjelaskan|', 'ungkap||nya', 'mengungkapkan|', 'mengatakan|', 'menyatakan|', 'menyebut||kan',
		'sebut||nya', 'tambah||nya', 'menambahkan|', 'imbuh||nya', 'tegas||nya', 'menegaskan|', 'papar||nya', 'memaparkan|', 'terang||nya', 'menerangkan|', 'sambung||nya', 'lanjut||nya',
		'melanjutkan|', 'beber||nya', 'membeberkan|', 'cerita||nya', 'bercerita|', 'menceritakan|', 'kenang||nya', 'mengenang|', 'tulis||nya', 'menulis|', 'cuit||nya', 'pungkas||nya',
		'memungkasi|', 'menuturkan|', 'mengaku|', 'akunya|', 'membantah|', 'bantah||nya', 'mengakui|', 'menilai|', 'nilainya|', 'menduga|', 'memperingatkan|', 'mengingatkan|', 'meminta|',
		'pinta||nya', 'menanyakan|', 'bertanya|', 'tanya||nya', 'menjawab|', 'jawab||nya', 'mengklaim|', 'klaim||nya', 'mengumumkan|', 'melaporkan|', 'menyampaikan|', 'berharap|', 'harapnya|',
		'harap||nya', 'mengeluh|', 'keluh||nya', 'mengkritik|', 'kritik||nya', 'menuding|', 'memuji|', 'berjanji|', 'janji||nya', 'menekankan|', 'menyoroti|', 'menyimpulkan|', 'membenarkan|',
		'mengonfirmasi|', 'berteriak|', 'teriak||nya', 'bisik||nya', 'seru||nya', 'mengimbau|', 'mengapresiasi|', 'berpendapat|', 'menyayangkan|', 'dikutip|', 'dilansir|', 'beralasan|',
		'berujar|',
	],
	according: ['menurut', 'menurutnya', 'berdasarkan', 'dalam kata-kata', 'kata', 'ujar', 'dikutip dari', 'seperti dikatakan'],
	nouns: [
		'pernyataan', 'keterangan', 'keterangan tertulis', 'keterangan pers', 'wawancara', 'konferensi pers', 'jumpa pers', 'siaran pers', 'pidato', 'surat', 'cuitan', 'unggahan', 'pesan',
		'laporan', 'sambutan', 'kesaksian', 'rilis',
	],
	titles: [
		'bapak', 'ibu', 'pak', 'bu', 'tuan', 'nyonya', 'dr', 'prof', 'profesor', 'presiden', 'wakil presiden', 'wapres', 'mantan presiden', 'perdana menteri', 'menteri', 'wakil menteri', 'menko',
		'menteri luar negeri', 'menteri kesehatan', 'menteri keuangan', 'kanselir', 'gubernur', 'wakil gubernur', 'bupati', 'wakil bupati', 'wali kota', 'walikota', 'wakil wali kota', 'camat',
		'lurah', 'kepala desa', 'anggota dpr', 'ketua dpr', 'ketua mpr', 'ketua', 'wakil ketua', 'ketua umum', 'sekretaris jenderal', 'sekjen', 'juru bicara', 'jubir', 'direktur',
		'direktur utama', 'dirut', 'ceo', 'manajer', 'kepala', 'kepala dinas', 'kepala badan', 'kapolri', 'kapolda', 'kapolres', 'kapolsek', 'kabid humas', 'kasat reskrim', 'komjen', 'irjen',
		'brigjen', 'kombes', 'kombes pol', 'akbp', 'kompol', 'akp', 'iptu', 'ipda', 'jenderal', 'letjen', 'mayjen', 'kolonel', 'mayor', 'kapten', 'panglima', 'jaksa agung', 'jaksa', 'hakim',
		'pengacara', 'paus', 'kardinal', 'uskup', 'pastor', 'kiai', 'kh', 'ustaz', 'ustad', 'habib', 'raja', 'ratu', 'pangeran', 'putri', 'pelatih', 'kapten tim', 'pengamat', 'peneliti', 'pakar',
		'analis', 'ekonom', 'dosen', 'rektor', 'guru', 'dokter', 'penulis', 'penyanyi', 'aktor', 'aktris', 'artis', 'sutradara', 'wartawan', 'petani', 'pengusaha', 'pendiri', 'duta besar',
	],
	people: [
		'juru bicara', 'sumber', 'saksi', 'saksi mata', 'warga', 'warga setempat', 'tetangga', 'penduduk', 'polisi', 'petugas', 'pejabat', 'pengacara', 'kuasa hukum', 'jaksa', 'hakim', 'dokter',
		'perawat', 'guru', 'siswa', 'pelajar', 'mahasiswa', 'ayah', 'ibu', 'orang tua', 'anak', 'putra', 'putri', 'kakak', 'adik', 'kakek', 'nenek', 'suami', 'istri', 'teman', 'rekan', 'korban',
		'penyintas', 'penumpang', 'sopir', 'pengemudi', 'pelanggan', 'konsumen', 'karyawan', 'pekerja', 'buruh', 'ahli', 'pakar', 'analis', 'pengamat', 'peneliti', 'aktivis', 'demonstran',
		'pengunjuk rasa', 'pelatih', 'pemain', 'suporter', 'menteri', 'bupati', 'gubernur', 'direktur', 'pemilik', 'pedagang', 'petani', 'nelayan', 'pria', 'wanita', 'perempuan', 'pemuda',
		'remaja', 'penulis', 'ekonom', 'perusahaan', 'pemerintah', 'kementerian', 'serikat', 'tentara', 'pembaca', 'pengguna', 'warganet', 'netizen', 'relawan', 'keluarga',
	],
	notNames: [
		'dan', 'atau', 'tetapi', 'tapi', 'namun', 'jika', 'kalau', 'bila', 'ketika', 'saat', 'sementara', 'karena', 'sebab', 'meski', 'meskipun', 'walaupun', 'agar', 'supaya', 'bahwa', 'di', 'ke',
		'dari', 'pada', 'untuk', 'dengan', 'tanpa', 'oleh', 'sebelum', 'setelah', 'sesudah', 'antara', 'menurut', 'selama', 'sejak', 'hingga', 'sampai', 'dia', 'ia', 'beliau', 'mereka', 'saya',
		'aku', 'kami', 'kita', 'anda', 'kamu', 'ini', 'itu', 'tersebut', 'yang', 'siapa', 'apa', 'mana', 'di mana', 'mengapa', 'kenapa', 'bagaimana', 'kapan', 'berapa', 'semua', 'setiap',
		'banyak', 'beberapa', 'lain', 'lainnya', 'tidak', 'bukan', 'ya', 'sudah', 'belum', 'masih', 'juga', 'hanya', 'sekarang', 'hari ini', 'kemarin', 'besok', 'kini', 'lalu', 'kemudian',
		'selain', 'selain itu', 'adapun', 'sedangkan', 'dua', 'tiga', 'empat', 'lima', 'senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu', 'minggu', 'januari', 'februari', 'maret', 'april',
		'mei', 'juni', 'juli', 'agustus', 'september', 'oktober', 'november', 'desember', 'foto', 'video',
	],
	particles: ['bin', 'binti', 'van', 'von', 'de', 'der', 'da', 'di', 'la', 'al', 'el'],
	pronouns: {
		he: ['dia', 'ia', 'beliau', 'nya'],
		she: ['dia', 'ia', 'beliau', 'nya'],
		they: ['mereka', 'keduanya'],
		i: ['saya', 'aku', 'kami', 'kita', 'gue'],
	},
	works: [
		'film', 'novel', 'buku', 'lagu', 'album', 'single', 'drama', 'teater', 'opera', 'puisi', 'serial', 'sinetron', 'program', 'acara', 'dokumenter', 'pameran', 'lukisan', 'majalah', 'koran',
		'esai', 'permainan', 'gim', 'game', 'episode', 'podcast', 'bab', 'judul', 'berjudul', 'bertajuk', 'bertema', 'disebut', 'disebut sebagai', 'dijuluki', 'julukan', 'dikenal sebagai',
		'dikenal dengan', 'bernama', 'istilah', 'kata', 'ungkapan', 'slogan', 'tagline', 'tagar', 'operasi', 'proyek', 'kampanye', 'apa yang disebut', 'yang disebut',
	],
	finite: [
		'adalah', 'ialah', 'ada', 'tidak', 'bukan', 'akan', 'sudah', 'telah', 'sedang', 'masih', 'bisa', 'dapat', 'harus', 'ingin', 'mau', 'perlu', 'boleh', 'menjadi', 'merupakan', 'memiliki',
		'mempunyai', 'punya', 'tahu', 'merasa', 'berharap', 'percaya', 'yakin', 'melihat', 'melakukan', 'membuat', 'datang', 'pergi', 'mulai', 'terus', 'tetap', 'kembali', 'menutup', 'membuka',
		'mendapat', 'menerima', 'terjadi', 'berada', 'saya', 'kami', 'kita',
	],
	dash: false,
	determiners: ['seorang', 'sebuah', 'para', 'beberapa', 'itu', 'ini'],
	prepositions: ['di', 'ke', 'dari', 'dengan', 'untuk', 'pada', 'oleh', 'kepada', 'tentang', 'dalam', 'terhadap', 'sebagai'],
	relatives: ['yang', 'bahwa', 'ketika', 'karena', 'jika'],
};

/** Indonesian words for reading. */
export const prose: ProseWords = {
	by: ['oleh', 'ditulis oleh', 'penulis', 'reporter', 'editor', 'laporan', 'teks', 'pewarta', 'diterbitkan oleh', 'wartawan', 'kontributor'],
	dated: [
		'diterbitkan', 'dipublikasikan', 'tayang', 'diperbarui', 'diupdate', 'pembaruan terakhir', 'terakhir diperbarui', 'diunggah', 'dibuat', 'tanggal', 'waktu baca', 'menit baca', 'lalu',
		'jam yang lalu', 'wib',
	],
	credit: [
		'foto', 'gambar', 'sumber', 'sumber foto', 'video', 'ilustrasi', 'infografis', 'grafis', 'antara', 'antara foto', 'getty', 'getty images', 'reuters', 'afp', 'ap', 'shutterstock', 'dok',
		'dok pribadi', 'dokumentasi', 'istimewa', 'ist', 'tangkapan layar', 'arsip', 'perbesar',
	],
	plug: [
		'baca juga', 'baca selengkapnya', 'baca', 'simak juga', 'simak', 'simak video', 'lihat juga', 'lihat', 'saksikan', 'tonton', 'dengarkan', 'video', 'galeri', 'foto', 'analisis', 'opini',
		'wawancara', 'ikuti', 'berlangganan', 'unduh', 'klik di sini', 'klik', 'selengkapnya', 'artikel terkait', 'gambas',
	],
	notice: [
		'tentang penulis', 'hak cipta', 'seluruh hak cipta', 'hak cipta dilindungi', 'dilarang mengambil', 'dilarang keras', 'artikel ini telah tayang', 'artikel ini telah tayang di',
		'artikel ini pertama kali', 'kebijakan privasi', 'syarat dan ketentuan', 'pedoman media siber', 'pendapat penulis', 'tidak mencerminkan', 'hubungi kami', 'kirim tulisan',
		'redaksi menerima', 'diterjemahkan', 'siaran pers', 'copyright', 'konten ini diproduksi', 'ikuti berita',
	],
	correction: ['koreksi', 'ralat', 'pembaruan', 'klarifikasi', 'catatan redaksi', 'catatan editor', 'hak jawab', 'artikel ini telah diperbarui'],
	staff: ['redaksi', 'tim redaksi', 'editor', 'admin', 'administrator', 'reporter', 'antara', 'kontributor', 'penulis tamu', 'tim', 'anonim', 'kantor berita', 'koresponden', 'newsroom'],
	months: [
		'januari', 'februari', 'maret', 'april', 'mei', 'juni', 'juli', 'agustus', 'september', 'oktober', 'november', 'desember', 'jan', 'feb', 'mar', 'apr', 'mei', 'jun', 'jul', 'agu', 'sep',
		'okt', 'nov', 'des',
	],
	frequent: [
		'yang', 'dan', 'di', 'ini', 'itu', 'dengan', 'untuk', 'dari', 'dalam', 'tidak', 'pada', 'akan', 'juga', 'ke', 'ada', 'saat', 'oleh', 'kata', 'telah', 'karena', 'kami', 'kita', 'mereka',
		'saya', 'dia', 'ia', 'bisa', 'harus', 'sudah', 'belum', 'masih', 'lebih', 'banyak', 'serta', 'hingga', 'atau', 'jika', 'namun', 'tersebut', 'sebagai', 'secara', 'menjadi', 'bukan',
		'orang', 'tahun', 'hari', 'antara', 'seperti',
	],
};
