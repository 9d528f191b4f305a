import type {ClutterWords, ProseWords, SpeechWords} from './index';

/** Turkish phrases of clutter. */
export const clutter: ClutterWords = {
	comments: [
		'yorum yap', 'yorum yaz', 'yorum yazın', 'yorumunuzu yazın', 'yorum gönder', 'yorum ekle', 'yorum bırak', 'bir yorum yazın', 'bir yanıt yazın', 'bir cevap yazın', 'yanıtı iptal et',
		'cevabı iptal et', 'yorumlar', 'yorumları gör', 'yorumları göster', 'yorumları gizle', 'yorumları oku', 'tüm yorumlar', 'tüm yorumları gör', 'daha fazla yorum', 'daha fazla yorum yükle',
		'henüz yorum yok', 'henüz yorum yapılmamış', 'yorum yok', '0 yorum', 'ilk yorumu sen yap', 'ilk yorum yapan siz olun', 'ilk yorumu siz yapın', 'yorumlar kapalı', 'yorumlar kapatıldı',
		'yoruma kapalı', 'yorum yapmak için giriş yapın', 'yorum yapmak için giriş yapmalısınız', 'yorum yapabilmek için giriş yapmalısınız', 'yorum yapabilmek için oturum açmalısınız',
		'yorum yazmak için üye olun', 'tartışmaya katıl', 'sohbete katıl', 'düşüncelerinizi paylaşın', 'siz ne düşünüyorsunuz', 'e-posta adresiniz yayınlanmayacak',
		'e-posta hesabınız yayımlanmayacak', 'gerekli alanlar işaretlendi', 'gerekli alanlar ile işaretlenmişlerdir', 'bir dahaki sefere yorum yaptığımda kullanılmak üzere',
		'yeni yorumları bana e-posta ile bildir', 'yorum kuralları', 'yorumu şikayet et',
	],
	auth: [
		'giriş yap', 'giriş yapın', 'üye girişi', 'oturum aç', 'oturum açın', 'hesabınıza giriş yapın', 'google ile giriş yap', 'facebook ile giriş yap', 'google ile devam et', 'çıkış yap',
		'üye ol', 'üye olun', 'kayıt ol', 'kaydol', 'ücretsiz üye ol', 'ücretsiz kaydol', 'hesap oluştur', 'hesap aç', 'yeni hesap oluştur', 'kullanıcı adı', 'kullanıcı adınız',
		'kullanıcı adı veya e-posta', 'kullanıcı adı veya e-posta adresi', 'şifre', 'şifreniz', 'şifre tekrar', 'şifreyi göster', 'beni hatırla', 'oturumum açık kalsın', 'hesabınız yok mu',
		'hesabın yok mu', 'üye değil misiniz', 'henüz üye değil misin', 'zaten üye misiniz', 'zaten hesabınız var mı', 'hesabım', 'hoş geldiniz',
	],
	forgot: [
		'şifremi unuttum', 'şifrenizi mi unuttunuz', 'şifreni mi unuttun', 'parolamı unuttum', 'parolanızı mı unuttunuz', 'şifre sıfırlama', 'şifreyi sıfırla', 'şifrenizi sıfırlayın',
		'şifre yenileme', 'parola sıfırlama', 'yeni şifre', 'şifre kurtarma', 'şifrenizi kurtarın', 'size bir bağlantı göndereceğiz', 'şifre sıfırlama bağlantısı',
		'e-posta adresinize gönderilecektir', 'e-posta adresinize yeni bir şifre gönderilecektir', 'girişe dön',
	],
	newsletter: [
		'bültenimize abone olun', 'bültene abone ol', 'e-bültene abone ol', 'bültenimize kaydolun', 'e-bülten', 'e-bültenimize abone olun', 'haber bülteni', 'bültenimize üye olun',
		'günlük bülten', 'ücretsiz bülten', 'e-posta kutunuza gelsin', 'e-posta kutunuza', 'gelen kutunuza', 'e-postanıza gelsin', 'en son haberleri alın', 'e-posta adresinizi girin',
		'e-postanızı girin', 'e-posta adresiniz', 'e-posta adresi', 'abone olduğunuz için teşekkürler', 'istediğiniz zaman abonelikten çıkabilirsiniz', 'hiçbir haberi kaçırmayın',
		'gelişmelerden haberdar olun', 'gelişmelerden haberdar ol',
	],
	consent: [
		'çerez kullanıyoruz', 'çerezler kullanıyoruz', 'çerezleri kullanıyoruz', 'bu sitede çerezler kullanılmaktadır', 'bu site çerezleri kullanır', 'bu web sitesi çerezleri kullanır',
		'çerez kullanılmaktadır', 'çerezler kullanılmaktadır', 'sitemizde çerez kullanılmaktadır', 'çerez politikası', 'çerez ayarları', 'çerez tercihleri', 'çerezleri kabul et',
		'tüm çerezleri kabul et', 'tümünü kabul et', 'hepsini kabul et', 'tümünü reddet', 'reddet', 'kabul ediyorum', 'kabul et ve devam et', 'onayı yönet', 'seçenekleri yönet',
		'tercihleri yönet', 'tercihleri kaydet', 'ayarları kaydet', 'zorunlu çerezler', 'gerekli çerezler', 'her zaman aktif', 'gizlilik ayarları', 'gizlilik tercihleri',
		'gizliliğinize önem veriyoruz', 'gizliliğinize değer veriyoruz', 'meşru menfaat', 'aydınlatma metni', 'kişisel verilerin korunması', 'çerez aydınlatma metni',
	],
	votes: [
		'oy ver', 'oyunu kullan', 'oy kullan', 'oylama sonuçları', 'sonuçları gör', 'bu yazıyı değerlendir', 'bu haberi oyla', 'bu içeriği oyla', 'içeriği değerlendir', 'puan ver',
		'ortalama puan', 'oy sayısı', 'henüz oy yok', 'bu yazı faydalı oldu mu', 'bu içerik faydalı oldu mu', 'bu haberi beğendiniz mi', 'beğen', 'beğen yükleniyor', 'beğenmedim',
		'bu haber için tepkiniz nedir', 'tepkiniz nedir', 'tepkini göster', 'koleksiyona ekle', 'koleksiyon yok', 'favorilere ekle', 'listeme ekle', 'okuma listesine ekle', 'haberi kaydet',
		'kaydet', 'daha sonra oku', 'sonra oku', 'hata bildir', 'haberde hata var mı', 'ankete katıl',
	],
	sharing: [
		'paylaş', 'bunu paylaş', 'haberi paylaş', 'bu haberi paylaş', 'yazıyı paylaş', 'bu yazıyı paylaş', "facebook'ta paylaş", "twitter'da paylaş", "x'te paylaş", "whatsapp'ta paylaş",
		"linkedin'de paylaş", "whatsapp'tan paylaş", 'paylaşmak için tıklayın', "facebook'ta paylaşmak için tıklayın", 'facebook üzerinde paylaşmak için tıklayın', 'yazdırmak için tıklayın',
		'yeni pencerede açılır', 'tweetle', 'e-posta ile gönder', 'arkadaşına gönder', 'yazdır', 'bağlantıyı kopyala', 'linki kopyala', 'kopyalandı', 'link kopyalandı', 'bizi takip edin',
		'takip edin', 'bizi sosyal medyada takip edin', "bizi facebook'ta takip edin", "google news'te takip edin", "google haberler'de takip et", 'google haberlere abone ol', 'abone ol',
		'whatsapp kanalımıza katılın', 'telegram kanalımıza katılın', 'kanalımıza abone olun', 'youtube kanalımıza abone olun',
	],
	promos: [
		'uygulamayı indir', 'uygulamamızı indirin', 'uygulamayı indirin', 'mobil uygulamamızı indirin', 'uygulamada aç', "google play'den alın", "google play'den indir", "app store'dan indirin",
		"app store'dan indir", 'bildirimlere izin ver', 'bildirimleri aç', 'bildirim almak ister misiniz', 'son dakika haberlerinden haberdar olmak ister misiniz', 'hayır teşekkürler',
		'üye olarak destek ol', 'bize destek olun', 'bizi destekleyin', 'bağımsız gazeteciliği destekle', 'bağımsız gazeteciliği destekleyin', 'destek ol', 'bağış yap', 'bağış yapın',
		'hemen abone ol', 'abone olun', 'abonelik seçenekleri', 'ücretsiz dene', 'ücretsiz deneyin', 'özel teklif', 'reklam engelleyici', 'reklam engelleyiciyi kapatın',
		'reklam engelleyicinizi devre dışı bırakın', 'reklam engelleyici kullanıyorsunuz', 'adblock', "podcast'i dinle",
	],
	wall: [
		'okumaya devam et', 'okumaya devam edin', 'devamını oku', 'haberin devamı', 'haberin devamı için', 'okumaya devam etmek için', 'okumaya devam etmek için abone olun',
		'devamını okumak için', 'devamını okumak için giriş yapın', 'tamamını okumak için', 'haberin tamamı için', 'haberin tamamını oku', 'zaten abone misiniz', 'abone misiniz', 'abonelere özel',
		'bu içerik abonelere özeldir', 'sadece abonelere özel', 'yalnızca aboneler için', 'üyelere özel', 'ücretsiz makale', 'sınırsız erişim', 'istediğin zaman iptal et', 'premium içerik',
	],
	ads: [
		'reklam', 'reklamlar', 'ilan', 'ilanlar', 'sponsorlu', 'sponsorlu içerik', 'sponsorlu bağlantılar', 'reklamdan sonra devam ediyor', 'haber reklamdan sonra devam ediyor',
		'haberin devamı reklamdan sonra', 'reklamı geç', 'reklamı atla', 'advertorial', 'tanıtım içeriği', 'bu bir ilandır',
	],
	broken: [
		'içerik mevcut değil', 'bu içerik mevcut değil', 'bu içerik kullanılamıyor', 'içerik bulunamadı', 'video kullanılamıyor', 'bu video kullanılamıyor', 'video oynatılamıyor',
		'bir hata oluştu', 'bir sorun oluştu', 'bir şeyler ters gitti', 'tekrar deneyin', 'lütfen tekrar deneyin', 'daha sonra tekrar deneyin', 'yüklenemedi', 'yüklenirken hata oluştu',
		"lütfen javascript'i etkinleştirin", "javascript'i etkinleştirin", 'bu slayt gösterisi javascript gerektirir', 'javascript gerektirir', 'javascript gerekli', 'tarayıcınız desteklemiyor',
		'tarayıcınız video etiketini desteklemiyor', 'tarayıcınızı güncelleyin', 'flash eklentisi', 'flash player', 'uygulama anahtarı ayarlanmadı', 'yorumlar yükleniyor', 'yükleniyor',
		"bu gönderiyi instagram'da gör", 'paylaştığı bir gönderi', 'sonuç bulunamadı',
	],
	related: [
		'ilgili haberler', 'ilgili haber', 'ilgili içerikler', 'ilgili yazılar', 'ilgili konular', 'ilgili makaleler', 'benzer haberler', 'benzer yazılar', 'benzer içerikler', 'diğer haberler',
		'diğer yazılar', 'daha fazla haber', 'daha fazla', 'daha fazla oku', 'daha fazla göster', 'daha fazla yükle', 'devamı', 'ayrıca bakınız', 'ayrıca okuyun', 'bunları da okuyun',
		'bunu da okuyun', 'bunlar da ilginizi çekebilir', 'ilginizi çekebilir', 'bunlar ilginizi çekebilir', 'hoşunuza gidebilir', 'bunları da beğenebilirsiniz', 'sizin için seçtiklerimiz',
		'sizin için önerilenler', 'önerilen haberler', 'önerilenler', 'öne çıkanlar', 'öne çıkan haberler', 'editörün seçtikleri', 'editörün seçimi', 'çok okunanlar', 'en çok okunanlar',
		'en çok okunan haberler', 'en çok izlenenler', 'en çok yorumlananlar', 'popüler haberler', 'popüler yazılar', 'son haberler', 'son dakika haberleri', 'son eklenenler', 'son yazılar',
		'güncel haberler', 'gündemdekiler', 'günün manşetleri', 'trend', 'trend olanlar', 'önceki haber', 'sonraki haber', 'önceki yazı', 'sonraki yazı', 'yazı dolaşımı', 'yazı gezinmesi',
		'yazarın diğer yazıları', 'tüm yazıları', 'tümünü gör', 'tüm haberler', 'kaçırmayın', 'yukarı çık', 'başa dön', 'ana sayfaya dön', 'etiketler', 'sıradaki haber',
	],
};

/** Turkish words around quotations. */
export const speech: SpeechWords = {
	verbs: [
		'dedi||ler|ği|k', 'diyor||lar|du', 'diye konuş|tu|tular', 'diyerek|', 'söyle|di|diler|yen|yerek|dik|miş|mişti', 'söylüyor||lar', 'söyledi', 'belirt|ti|tiler|erek|iyor|mişti|en',
		'açıkla|dı|dılar|yarak|yan|mıştı', 'açıklıyor|', 'vurgula|dı|dılar|yarak|yan', 'vurguluyor|', 'ifade e|tti|ttiler|den|derek|diyor', 'anlat|tı|tılar|ıyor|an|ırken|arak',
		'ekle|di|diler|yerek', 'ekliyor|', 'konuş|tu|tular|uyor', 'aktar|dı|dılar|ıyor|arak|an', 'kaydet|ti|tiler', 'dile getir|di|diler|en|erek|iyor', 'savun|du|dular|uyor|arak|an',
		'iddia e|tti|ttiler|diyor|den', 'yaz|dı|dılar|ıyor', 'sor|du|dular|uyor', 'yanıtla|dı|dılar', 'yanıt ver|di|diler', 'cevap ver|di|diler', 'cevapla|dı|dılar', 'duyur|du|dular|uyor',
		'bildir|di|diler|iyor|en', 'uyar|dı|dılar|ıyor', 'uyarısında bulun|du', 'hatırlat|tı|tılar|arak|an', 'itiraf e|tti', 'kabul e|tti', 'inkar e|tti', 'yalanla|dı|dılar', 'doğrula|dı|dılar',
		'eleştir|di|diler|iyor|en', 'işaret e|tti|den', 'dikkat çek|ti|tiler|en|erek', 'altını çiz|di|en|erek', 'düşün|üyor|üyorum', 'inan|ıyor', 'um|uyor', 'talep e|tti', 'iste|di|diler',
		'çağrı|sında bulundu', 'öner|di|diler', 'şikayet e|tti', 'söz ver|di|diler', 'açıklama yap|tı|tılar', 'açıklamada bulun|du|dular', 'değerlendir|di|diler', 'yorumla|dı|dılar|yan',
		'paylaş|tı|tılar|ımında', 'tweet at|tı', 'haykır|dı|dılar', 'bağır|dı|dılar', 'fısılda|dı', 'mırıldan|dı', 'şaka yap|tı', 'gürle|di', 'sitem e|tti', 'tepki göster|di|diler',
		'teşekkür e|tti|ttiler', 'kutla|dı', 'özetle|di', 'sözlerini tamamla|dı', 'sözlerine ekle|di', 'devam e|tti', 'müjdele|di', 'sürdür|dü', 'şöyle de|di', 'denildi|', 'denil|di',
		'aktarıl|dı', 'değin|di|en|erek', 'etti|', 'kullandı|', 'diyen|', 'söyleyen|', 'belirten|', 'vurgulayan|', 'anlatan|', 'açıklayan|', 'kaydeden|', 'savunan|',
	],
	according: ['…göre', '…ifadesiyle', '…sözleriyle', '…deyişiyle', '…deyimiyle'],
	nouns: [
		'açıklama', 'açıklamada', 'açıklamasında', 'röportaj', 'röportajda', 'söyleşi', 'söyleşide', 'basın toplantısı', 'basın toplantısında', 'konuşma', 'konuşmasında', 'mektup', 'mektupta',
		'mesaj', 'mesajında', 'tweet', 'paylaşım', 'paylaşımında', 'yazılı açıklama', 'bildiri', 'rapor', 'demeç', 'ifade', 'ifadesinde', 'basın bülteni', 'sözleri',
	],
	titles: [
		'sayın', 'bay', 'bayan', 'bey', 'hanım', 'dr', 'prof', 'prof dr', 'doç', 'doç dr', 'av', 'avukat', 'cumhurbaşkanı', 'eski cumhurbaşkanı', 'başbakan', 'bakan', 'bakanı', 'sağlık bakanı',
		'içişleri bakanı', 'dışişleri bakanı', 'adalet bakanı', 'milli savunma bakanı', 'başkan', 'başkanı', 'genel başkan', 'genel başkanı', 'belediye başkanı', 'büyükşehir belediye başkanı',
		'başkan yardımcısı', 'cumhurbaşkanı yardımcısı', 'meclis başkanı', 'tbmm başkanı', 'milletvekili', 'vekil', 'senatör', 'vali', 'valisi', 'kaymakam', 'kaymakamı', 'sözcü', 'sözcüsü',
		'müdür', 'müdürü', 'genel müdür', 'genel müdürü', 'genel sekreter', 'genel sekreteri', 'sekreter', 'il başkanı', 'muhtar', 'muhtarı', 'savcı', 'savcısı', 'hakim', 'yargıç', 'komutan',
		'komutanı', 'general', 'albay', 'yarbay', 'binbaşı', 'yüzbaşı', 'teğmen', 'amiral', 'papa', 'kardinal', 'piskopos', 'imam', 'kral', 'kraliçe', 'prens', 'prenses', 'teknik direktör',
		'antrenör', 'kaptan', 'lider', 'lideri', 'uzman', 'uzmanı', 'analist', 'ekonomist', 'profesör', 'araştırmacı', 'bilim insanı', 'doktor', 'hemşire', 'yazar', 'oyuncu', 'şarkıcı', 'sanatçı',
		'yönetmen', 'gazeteci', 'çiftçi', 'iş insanı', 'iş adamı', 'kurucu', 'kurucusu', 'ceo', "ceo'su", 'sahibi', 'büyükelçi', 'büyükelçisi', 'aday', 'adayı', 'öğretmen', 'mühendis', 'rektör',
		'rektörü', 'emekli', 'şansölye', 'şansölyesi',
	],
	people: [
		'sözcü', 'sözcüsü', 'kaynak', 'kaynaklar', 'tanık', 'tanıklar', 'görgü tanığı', 'görgü tanıkları', 'vatandaş', 'vatandaşlar', 'mahalleli', 'mahalle sakini', 'komşu', 'komşusu', 'komşular',
		'polis', 'yetkili', 'yetkililer', 'memur', 'avukat', 'avukatı', 'savcı', 'savcılık', 'hakim', 'doktor', 'doktorlar', 'hemşire', 'öğretmen', 'öğretmenler', 'öğrenci', 'öğrenciler', 'baba',
		'babası', 'anne', 'annesi', 'aile', 'ailesi', 'oğlu', 'kızı', 'kardeş', 'kardeşi', 'ağabeyi', 'ablası', 'dede', 'büyükanne', 'eşi', 'karısı', 'kocası', 'arkadaş', 'arkadaşı',
		'arkadaşları', 'mağdur', 'mağdurlar', 'kurban', 'yolcu', 'yolcular', 'sürücü', 'müşteri', 'müşteriler', 'çalışan', 'çalışanlar', 'işçi', 'işçiler', 'uzman', 'uzmanlar', 'analist',
		'analistler', 'araştırmacı', 'araştırmacılar', 'bilim insanları', 'aktivist', 'aktivistler', 'protestocular', 'antrenör', 'teknik direktör', 'oyuncu', 'oyuncular', 'futbolcu', 'taraftar',
		'taraftarlar', 'bakan', 'milletvekili', 'belediye başkanı', 'vali', 'müdür', 'müdürü', 'yönetici', 'sahibi', 'esnaf', 'çiftçi', 'çiftçiler', 'adam', 'kadın', 'genç', 'gençler', 'çocuk',
		'kız', 'yazar', 'ekonomist', 'şirket', 'hükümet', 'bakanlık', 'belediye', 'sendika', 'dernek', 'asker', 'kullanıcı', 'okur', 'itfaiye', 'itfaiyeciler', 'şüpheli', 'sanık',
	],
	notNames: [
		've', 'veya', 'ya', 'ya da', 'ama', 'fakat', 'ancak', 'çünkü', 'eğer', 'ki', 'ile', 'için', 'gibi', 'kadar', 'göre', 'sonra', 'önce', 'bu', 'şu', 'o', 'bunlar', 'şunlar', 'onlar', 'ben',
		'sen', 'biz', 'siz', 'benim', 'senin', 'onun', 'bizim', 'sizin', 'onların', 'bir', 'iki', 'üç', 'dört', 'beş', 'her', 'hiç', 'çok', 'daha', 'en', 'bazı', 'tüm', 'bütün', 'birçok', 'başka',
		'diğer', 'ne', 'kim', 'nerede', 'neden', 'nasıl', 'hangi', 'kaç', 'değil', 'yok', 'var', 'evet', 'hayır', 'şimdi', 'bugün', 'dün', 'yarın', 'artık', 'henüz', 'hâlâ', 'yine', 'de', 'da',
		'böyle', 'öyle', 'burada', 'orada', 'sadece', 'yalnızca', 'özellikle', 'ayrıca', 'öte yandan', 'bunun üzerine', 'olay', 'pazartesi', 'salı', 'çarşamba', 'perşembe', 'cuma', 'cumartesi',
		'pazar', 'ocak', 'şubat', 'mart', 'nisan', 'mayıs', 'haziran', 'temmuz', 'ağustos', 'eylül', 'ekim', 'kasım', 'aralık', 'foto', 'fotoğraf', 'video', 'haber', 'son dakika',
	],
	particles: ['bin', 'el', 'al', 'de', 'da', 'di', 'van', 'von', 'der', 'la', 'le', 'oğlu', 'zade'],
	pronouns: {
		he: ['o', 'onu', 'ona', 'onun', 'kendisi'],
		she: ['o', 'onu', 'ona', 'onun', 'kendisi'],
		they: ['onlar', 'onları', 'onlara', 'onların', 'kendileri'],
		i: ['ben', 'beni', 'bana', 'benim', 'biz', 'bizi', 'bize', 'bizim'],
	},
	works: [
		'film', 'filmi', 'filminde', 'filminin', 'roman', 'romanı', 'kitap', 'kitabı', 'kitabında', 'şarkı', 'şarkısı', 'albüm', 'albümü', 'oyun', 'oyunu', 'opera', 'müzikal', 'şiir', 'şiiri',
		'dizi', 'dizisi', 'dizisinde', 'program', 'programı', 'belgesel', 'belgeseli', 'sergi', 'sergisi', 'tablo', 'dergi', 'dergisi', 'gazetesi', 'bölüm', 'podcast', 'başlıklı', 'başlığıyla',
		'adlı', 'isimli', 'adıyla', 'olarak bilinen', 'sözde', 'lakaplı', 'lakabıyla', 'kelimesi', 'kavramı', 'terimi', 'ifadesi', 'sloganı', 'sloganıyla', 'etiketi', 'operasyonu', 'projesi',
		'kampanyası', 'denilen', 'denen',
	],
	finite: [
		'var', 'yok', 'değil', 'oldu', 'olacak', 'olduğunu', 'olur', 'olarak', 'oluyor', 'oldular', 'olduk', 'ediyor', 'etti', 'ettik', 'edecek', 'edeceğiz', 'ederiz', 'ediyoruz', 'eder',
		'yapıyor', 'yaptı', 'yaptık', 'yapacak', 'yapacağız', 'yapıyoruz', 'yapar', 'istiyor', 'istiyoruz', 'istiyorum', 'gerekiyor', 'gerek', 'lazım', 'biliyor', 'biliyoruz', 'biliyorum',
		'düşünüyorum', 'inanıyorum', 'inanıyoruz', 'bekliyoruz', 'geldi', 'geliyor', 'gelecek', 'gitti', 'gidiyor', 'kaldı', 'kalacak', 'aldı', 'aldık', 'alıyor', 'verdi', 'verdik', 'veriyor',
		'açılacak', 'gördük', 'görüyoruz', 'çalışıyoruz', 'diyor', 'dedi', 'misiniz', 'mi', 'mısınız',
	],
	dash: true,
	prepositions: ['için', 'ile', 'gibi', 'göre'],
	relatives: ['ki'],
};

/** Turkish words for reading. */
export const prose: ProseWords = {
	by: ['yazan', 'yazar', 'haber', 'hazırlayan', 'haberi hazırlayan', 'kaynak', 'muhabir', 'editör', 'çeviren', 'fotoğraf', 'röportaj', 'derleyen'],
	dated: [
		'yayınlanma', 'yayınlanma tarihi', 'yayın tarihi', 'yayımlanma tarihi', 'giriş tarihi', 'oluşturulma tarihi', 'son güncelleme', 'güncelleme', 'güncelleme tarihi', 'güncellenme',
		'güncellendi', 'eklenme tarihi', 'eklendi', 'okuma süresi', 'dakika okuma', 'dk okuma', 'önce',
	],
	credit: [
		'fotoğraf', 'fotoğraflar', 'foto', 'görsel', 'görüntü', 'kaynak', 'video', 'illüstrasyon', 'infografik', 'aa', 'anadolu ajansı', 'dha', 'iha', 'getty', 'getty images', 'reuters', 'afp',
		'ap', 'epa', 'shutterstock', 'depo photos', 'arşiv', 'arşiv fotoğrafı', 'temsili fotoğraf', 'ekran görüntüsü', 'unsplash', 'pixabay', 'büyüt',
	],
	plug: [
		'ilgili haber', 'ilgili haberler', 'okumak için tıklayın', 'haberi okumak için tıklayın', 'ayrıca okuyun', 'ayrıca bakınız', 'bunu da okuyun', 'izlemek için tıklayın', 'izleyin',
		'dinleyin', 'tıklayın', 'tıklayınız', 'haberin devamı', 'devamı', 'detaylar için', 'galeri', 'foto galeri', 'video', 'analiz', 'yorum', 'röportaj', 'takip edin', 'abone olun', 'indirin',
		'ilginizi çekebilir', 'öneri', 'için tıklayın',
	],
	notice: [
		'yazar hakkında', 'hakkında', 'tüm hakları saklıdır', 'her hakkı saklıdır', 'her hakkı mahfuzdur', 'izinsiz kullanılamaz', 'kaynak gösterilmeden', 'kaynak gösterilerek',
		'ilk olarak yayımlandı', 'bu yazı ilk olarak', 'yasal uyarı', 'gizlilik politikası', 'kullanım koşulları', 'künye', 'yazarın görüşleri', 'görüşler yazara aittir', 'yazarlara aittir',
		'yansıtmayabilir', 'bize ulaşın', 'iletişim', 'haber ihbar', 'basın bülteni', 'çeviri', 'çeviren', 'yatırım tavsiyesi değildir', 'yatırım tavsiyesi', 'bu haber', 'editoryal politika',
	],
	correction: ['düzeltme', 'güncelleme', 'tekzip', 'açıklama notu', 'editörün notu', 'editör notu', 'düzeltme ve özür', 'haberin önceki halinde', 'haberin ilk halinde'],
	staff: [
		'editör', 'haber merkezi', 'haber merkezi editörü', 'editörler', 'admin', 'yönetici', 'muhabir', 'yazar', 'konuk yazar', 'ajans', 'ajanslar', 'anadolu ajansı', 'aa', 'dha', 'iha',
		'dış haberler', 'dış haberler servisi', 'haber servisi', 'spor servisi', 'ekonomi servisi', 'internet servisi', 'anonim',
	],
	months: [
		'ocak', 'şubat', 'mart', 'nisan', 'mayıs', 'haziran', 'temmuz', 'ağustos', 'eylül', 'ekim', 'kasım', 'aralık', 'oca', 'şub', 'mar', 'nis', 'may', 'haz', 'tem', 'ağu', 'eyl', 'eki', 'kas',
		'ara',
	],
	frequent: [
		've', 'bir', 'bu', 'için', 'da', 'de', 'ile', 'olarak', 'çok', 'daha', 'olan', 'gibi', 'en', 'ancak', 'sonra', 'kadar', 'ne', 'o', 'ise', 'göre', 'dedi', 'ama', 'biz', 'ben', 'var', 'yok',
		'değil', 'her', 'hiç', 'mi', 'mı', 'ya', 'ki', 'yeni', 'büyük', 'iki', 'bin', 'yıl', 'önce', 'diye', 'üzerine', 'nedeniyle', 'etti', 'oldu', 'olduğunu', 'şu', 'tarafından', 'karşı', 'ilk',
		'iyi', 'artık', 'yıllık', 'hem',
	],
};
