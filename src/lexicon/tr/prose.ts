import type {ProseWords} from '../index';

/** Turkish words for reading. */
export const prose: ProseWords = {
	by: [
		'yazan', 'yazar', 'haber', 'hazırlayan', 'haberi hazırlayan', 'kaynak', 'muhabir', 'editör', 'çeviren',
		'fotoğraf', 'röportaj', 'derleyen',
	],
	dated: [
		'yayınlanma', 'yayınlanma tarihi', 'yayın tarihi', 'yayımlanma tarihi', 'giriş tarihi', 'oluşturulma tarihi',
		'son güncelleme', 'güncelleme', 'güncelleme tarihi', 'güncellenme', 'güncellendi', 'eklenme tarihi', 'eklendi',
		'okuma süresi', 'dakika okuma', 'dk okuma', 'önce',
	],
	credit: [
		'fotoğraf', 'fotoğraflar', 'foto', 'görsel', 'görüntü', 'kaynak', 'video', 'illüstrasyon', 'infografik', 'aa',
		'anadolu ajansı', 'dha', 'iha', 'getty', 'getty images', 'reuters', 'afp', 'ap', 'epa', 'shutterstock',
		'depo photos', 'arşiv', 'arşiv fotoğrafı', 'temsili fotoğraf', 'ekran görüntüsü', 'unsplash', 'pixabay',
		'büyüt',
	],
	plug: [
		'ilgili haber', 'ilgili haberler', 'okumak için tıklayın', 'haberi okumak için tıklayın', 'ayrıca okuyun',
		'ayrıca bakınız', 'bunu da okuyun', 'izlemek için tıklayın', 'izleyin', 'dinleyin', 'tıklayın', 'tıklayınız',
		'haberin devamı', 'devamı', 'detaylar için', 'galeri', 'foto galeri', 'video', 'analiz', 'yorum', 'röportaj',
		'takip edin', 'abone olun', 'indirin', 'ilginizi çekebilir', 'öneri', 'için tıklayın',
	],
	notice: [
		'yazar hakkında', 'hakkında', 'tüm hakları saklıdır', 'her hakkı saklıdır', 'her hakkı mahfuzdur',
		'izinsiz kullanılamaz', 'kaynak gösterilmeden', 'kaynak gösterilerek', 'ilk olarak yayımlandı',
		'bu yazı ilk olarak', 'yasal uyarı', 'gizlilik politikası', 'kullanım koşulları', 'künye', 'yazarın görüşleri',
		'görüşler yazara aittir', 'yazarlara aittir', 'yansıtmayabilir', 'bize ulaşın', 'iletişim', 'haber ihbar',
		'basın bülteni', 'çeviri', 'çeviren', 'yatırım tavsiyesi değildir', 'yatırım tavsiyesi', 'bu haber',
		'editoryal politika',
	],
	correction: [
		'düzeltme', 'güncelleme', 'tekzip', 'açıklama notu', 'editörün notu', 'editör notu', 'düzeltme ve özür',
		'haberin önceki halinde', 'haberin ilk halinde',
	],
	staff: [
		'editör', 'haber merkezi', 'haber merkezi editörü', 'editörler', 'admin', 'yönetici', 'muhabir', 'yazar',
		'konuk yazar', 'ajans', 'ajanslar', 'anadolu ajansı', 'aa', 'dha', 'iha', 'dış haberler',
		'dış haberler servisi', 'haber servisi', 'spor servisi', 'ekonomi servisi', 'internet servisi', 'anonim',
	],
	months: [
		'ocak', 'şubat', 'mart', 'nisan', 'mayıs', 'haziran', 'temmuz', 'ağustos', 'eylül', 'ekim', 'kasım', 'aralık',
		'oca', 'şub', 'mar', 'nis', 'may', 'haz', 'tem', 'ağu', 'eyl', 'eki', 'kas', 'ara',
	],
	frequent: [
		've', 'bir', 'bu', 'için', 'da', 'de', 'ile', 'olarak', 'çok', 'daha', 'olan', 'gibi', 'en', 'ancak', 'sonra',
		'kadar', 'ne', 'o', 'ise', 'göre', 'dedi', 'ama', 'biz', 'ben', 'var', 'yok', 'değil', 'her', 'hiç', 'mi', 'mı',
		'ya', 'ki', 'yeni', 'büyük', 'iki', 'bin', 'yıl', 'önce', 'diye', 'üzerine', 'nedeniyle', 'etti', 'oldu',
		'olduğunu', 'şu', 'tarafından', 'karşı', 'ilk', 'iyi', 'artık', 'yıllık', 'hem',
	],
};
