import type {ClutterWords, ProseWords, SpeechWords} from './index';

/** Vietnamese phrases of clutter. */
export const clutter: ClutterWords = {
	comments: [
		'để lại bình luận', 'viết bình luận', 'gửi bình luận', 'đăng bình luận', 'thêm bình luận', 'để lại một bình luận', 'trả lời hủy', 'hủy trả lời', 'ý kiến bạn đọc', 'ý kiến của bạn',
		'gửi ý kiến', 'xem bình luận', 'xem tất cả bình luận', 'xem thêm bình luận', 'tất cả bình luận', 'chưa có bình luận', 'không có bình luận', '0 bình luận',
		'hãy là người đầu tiên bình luận', 'bình luận đã đóng', 'đóng bình luận', 'đăng nhập để bình luận', 'vui lòng đăng nhập để bình luận', 'bạn phải đăng nhập để gửi bình luận',
		'bạn cần đăng nhập để bình luận', 'tham gia thảo luận', 'tham gia bình luận', 'bạn nghĩ gì', 'chia sẻ ý kiến', 'email của bạn sẽ không được hiển thị công khai',
		'các trường bắt buộc được đánh dấu', 'lưu tên của tôi email và trang web', 'báo vi phạm', 'quan tâm nhất', 'mới nhất quan tâm nhất',
	],
	auth: [
		'đăng nhập', 'đăng nhập vào tài khoản', 'đăng nhập bằng google', 'đăng nhập bằng facebook', 'đăng nhập với google', 'đăng xuất', 'đăng ký ngay', 'đăng ký tài khoản', 'đăng ký miễn phí',
		'tạo tài khoản', 'tạo tài khoản mới', 'tên đăng nhập', 'tên người dùng', 'tên người dùng hoặc email', 'mật khẩu của bạn', 'nhập mật khẩu', 'xác nhận mật khẩu', 'nhập lại mật khẩu',
		'hiển thị mật khẩu', 'ghi nhớ đăng nhập', 'nhớ tôi', 'duy trì đăng nhập', 'chưa có tài khoản', 'bạn chưa có tài khoản', 'đã có tài khoản', 'bạn đã có tài khoản', 'tài khoản của tôi',
	],
	forgot: [
		'quên mật khẩu', 'bạn quên mật khẩu', 'quên mật khẩu của bạn', 'quên mật khẩu đăng nhập', 'lấy lại mật khẩu', 'khôi phục mật khẩu', 'đặt lại mật khẩu', 'cấp lại mật khẩu', 'mật khẩu mới',
		'đổi mật khẩu', 'mật khẩu sẽ được gửi vào email', 'chúng tôi sẽ gửi liên kết', 'quay lại đăng nhập',
	],
	newsletter: [
		'đăng ký nhận bản tin', 'đăng ký nhận tin', 'đăng ký bản tin', 'nhận bản tin', 'nhận bản tin hàng ngày', 'đăng ký nhận tin tức', 'bản tin của chúng tôi', 'nhận tin mới nhất',
		'nhận tin qua email', 'qua email của bạn', 'vào hộp thư của bạn', 'nhập email', 'nhập email của bạn', 'nhập địa chỉ email', 'email của bạn', 'địa chỉ email', 'cảm ơn bạn đã đăng ký',
		'hủy đăng ký bất cứ lúc nào', 'đừng bỏ lỡ tin tức',
	],
	consent: [
		'chúng tôi sử dụng cookie', 'trang web này sử dụng cookie', 'website này sử dụng cookie', 'trang web của chúng tôi sử dụng cookie', 'sử dụng cookie', 'chính sách cookie', 'cài đặt cookie',
		'chấp nhận tất cả', 'chấp nhận tất cả cookie', 'chấp nhận cookie', 'từ chối tất cả', 'đồng ý và tiếp tục', 'quản lý sự đồng ý', 'quản lý tùy chọn', 'lưu cài đặt', 'cookie cần thiết',
		'luôn bật', 'luôn hoạt động', 'cài đặt quyền riêng tư', 'chúng tôi coi trọng quyền riêng tư của bạn', 'quyền riêng tư của bạn', 'bằng cách tiếp tục sử dụng', 'lợi ích hợp pháp',
	],
	votes: [
		'bình chọn ngay', 'xem kết quả', 'đánh giá bài viết', 'đánh giá bài viết này', 'xếp hạng của bạn', 'đánh giá trung bình', 'số phiếu', 'chưa có đánh giá', 'bài viết này có hữu ích không',
		'bài viết có hữu ích', 'bạn có thích bài viết này', 'thích bài này', 'thích đang tải', 'cảm xúc của bạn', 'phản ứng của bạn', 'thêm vào yêu thích', 'thêm vào bộ sưu tập',
		'không có bộ sưu tập', 'lưu bài viết', 'lưu tin', 'đọc sau', 'báo lỗi', 'báo lỗi bài viết', 'tặng sao',
	],
	sharing: [
		'chia sẻ bài viết', 'chia sẻ bài viết này', 'chia sẻ tin này', 'chia sẻ lên facebook', 'chia sẻ facebook', 'chia sẻ qua email', 'chia sẻ trên facebook', 'chia sẻ trên twitter',
		'chia sẻ zalo', 'bấm để chia sẻ', 'nhấn vào chia sẻ', 'mở trong cửa sổ mới', 'gửi email', 'gửi cho bạn bè', 'in bài', 'in bài viết', 'in trang', 'sao chép liên kết', 'copy link',
		'sao chép link', 'đã sao chép', 'theo dõi chúng tôi', 'theo dõi chúng tôi trên', 'theo dõi trên google news', 'theo dõi trên facebook', 'theo dõi fanpage', 'quan tâm trên zalo',
		'tham gia nhóm',
	],
	promos: [
		'tải ứng dụng', 'tải app', 'tải ứng dụng ngay', 'mở trong ứng dụng', 'mở ứng dụng', 'tải về trên google play', 'bật thông báo', 'cho phép thông báo', 'nhận thông báo', 'không cảm ơn',
		'trở thành thành viên', 'ủng hộ chúng tôi', 'ủng hộ báo chí độc lập', 'ủng hộ ngay', 'mua báo', 'đặt báo', 'đặt mua', 'đăng ký dùng thử', 'dùng thử miễn phí', 'ưu đãi đặc biệt',
		'trình chặn quảng cáo', 'tắt trình chặn quảng cáo', 'vui lòng tắt adblock', 'adblock', 'nghe podcast', 'đăng ký kênh',
	],
	wall: [
		'đọc tiếp', 'tiếp tục đọc', 'để đọc tiếp', 'để tiếp tục đọc', 'đăng nhập để đọc tiếp', 'đăng ký để đọc tiếp', 'đọc toàn bộ bài viết', 'xem toàn bộ bài viết', 'dành cho thuê bao',
		'chỉ dành cho thành viên', 'dành riêng cho hội viên', 'nội dung cao cấp', 'bài viết miễn phí', 'không giới hạn', 'hủy bất cứ lúc nào',
	],
	ads: ['quảng cáo', 'nội dung tài trợ', 'được tài trợ', 'bài viết tài trợ', 'tài trợ bởi', 'thông tin doanh nghiệp', 'tiếp tục đọc sau quảng cáo', 'bỏ qua quảng cáo', 'đóng quảng cáo'],
	broken: [
		'nội dung không khả dụng', 'nội dung này không khả dụng', 'nội dung không tồn tại', 'video không khả dụng', 'không thể phát video', 'video không tồn tại', 'đã xảy ra lỗi', 'có lỗi xảy ra',
		'đã có lỗi xảy ra', 'vui lòng thử lại', 'thử lại sau', 'không thể tải', 'tải thất bại', 'vui lòng bật javascript', 'yêu cầu javascript', 'trình duyệt của bạn không hỗ trợ',
		'trình duyệt không hỗ trợ', 'cập nhật trình duyệt', 'flash player', 'đang tải bình luận', 'đang tải', 'xem bài viết này trên instagram', 'bài viết do chia sẻ', 'không tìm thấy kết quả',
	],
	related: [
		'bài viết liên quan', 'tin liên quan', 'tin tức liên quan', 'bài liên quan', 'nội dung liên quan', 'chủ đề liên quan', 'liên quan', 'bài viết cùng chủ đề', 'cùng chủ đề',
		'cùng chuyên mục', 'tin cùng chuyên mục', 'bài cùng chuyên mục', 'bài viết tương tự', 'xem thêm', 'xem tiếp', 'đọc thêm', 'đọc nhiều', 'đọc nhiều nhất', 'tin đọc nhiều', 'xem nhiều',
		'xem nhiều nhất', 'tin xem nhiều', 'tin mới', 'tin mới nhất', 'tin nóng', 'tin nổi bật', 'nổi bật', 'bài viết mới', 'bài mới nhất', 'mới nhất', 'tin khác', 'tin tức khác', 'các tin khác',
		'bài viết khác', 'có thể bạn quan tâm', 'có thể bạn thích', 'bạn có thể thích', 'có thể bạn sẽ thích', 'gợi ý cho bạn', 'đề xuất cho bạn', 'dành cho bạn', 'bài viết đề xuất', 'phổ biến',
		'phổ biến nhất', 'xu hướng', 'chọn lọc', 'biên tập viên chọn', 'đừng bỏ lỡ', 'bài trước', 'bài tiếp theo', 'bài viết trước', 'điều hướng bài viết', 'xem tất cả', 'tải thêm',
		'về đầu trang', 'trở lại đầu trang', 'từ khóa', 'tags',
	],
};

/** Vietnamese words around quotations. */
export const speech: SpeechWords = {
	verbs: [
		'nói|', 'cho biết|', 'cho hay|', 'chia sẻ|', 'kể|', 'phát biểu|', 'khẳng định|', 'nhấn mạnh|', 'giải thích|', 'trả lời|', 'hỏi|', 'đáp|', 'thừa nhận|', 'tuyên bố|', 'cảnh báo|',
		'nhận định|', 'đánh giá|', 'bày tỏ|', 'bộc bạch|', 'tâm sự|', 'thông tin|', 'viết|', 'đăng|', 'lưu ý|', 'phủ nhận|', 'bác bỏ|', 'xác nhận|', 'chỉ trích|', 'phản đối|', 'cáo buộc|',
		'kêu gọi|', 'yêu cầu|', 'đề nghị|', 'hứa|', 'cam kết|', 'thông báo|', 'công bố|', 'nhắc lại|', 'nhớ lại|', 'dự đoán|', 'dự báo|', 'tin|', 'cho rằng|', 'nêu|', 'nêu rõ|', 'chỉ ra|',
		'phân tích|', 'thốt lên|', 'hét|', 'thì thầm|', 'than thở|', 'than phiền|', 'phàn nàn|', 'trần tình|', 'tiết lộ|', 'lý giải|', 'bình luận|', 'góp ý|', 'đề xuất|', 'cảm ơn|', 'xin lỗi|',
		'ca ngợi|', 'khen|', 'khuyên|', 'báo cáo|', 'nói thêm|', 'kết luận|', 'quả quyết|', 'trăn trở', 'biết|', 'hay|', 'sẻ|', 'biểu|',
	],
	according: ['theo', 'theo lời', 'theo ông', 'theo bà', 'theo anh', 'theo chị', 'lời của'],
	nouns: [
		'tuyên bố', 'phát biểu', 'phỏng vấn', 'cuộc phỏng vấn', 'họp báo', 'cuộc họp báo', 'thông cáo', 'thông cáo báo chí', 'bài phát biểu', 'thư', 'bức thư', 'bài đăng', 'thông điệp',
		'tin nhắn', 'báo cáo', 'lời khai', 'văn bản', 'công văn',
	],
	titles: [
		'ông', 'bà', 'anh', 'chị', 'cô', 'chú', 'bác', 'em', 'cụ', 'tiến sĩ', 'ts', 'thạc sĩ', 'ths', 'giáo sư', 'gs', 'phó giáo sư', 'pgs', 'pgs.ts', 'gs.ts', 'bác sĩ', 'bs', 'luật sư', 'ls',
		'kỹ sư', 'chủ tịch', 'phó chủ tịch', 'chủ tịch nước', 'tổng bí thư', 'thủ tướng', 'phó thủ tướng', 'bộ trưởng', 'thứ trưởng', 'tổng thống', 'phó tổng thống', 'ngoại trưởng',
		'chủ tịch quốc hội', 'đại biểu quốc hội', 'đại biểu', 'bí thư', 'phó bí thư', 'giám đốc', 'phó giám đốc', 'tổng giám đốc', 'cục trưởng', 'vụ trưởng', 'trưởng phòng', 'trưởng ban',
		'hiệu trưởng', 'viện trưởng', 'người phát ngôn', 'đại tướng', 'thượng tướng', 'trung tướng', 'thiếu tướng', 'đại tá', 'thượng tá', 'trung tá', 'thiếu tá', 'đại úy', 'thượng úy',
		'trung úy', 'thẩm phán', 'kiểm sát viên', 'công tố viên', 'giáo hoàng', 'hồng y', 'linh mục', 'hòa thượng', 'thượng tọa', 'vua', 'nữ hoàng', 'hoàng tử', 'công chúa', 'hlv',
		'huấn luyện viên', 'tiền đạo', 'tiền vệ', 'đội trưởng', 'diễn viên', 'ca sĩ', 'nhà văn', 'nhà báo', 'đạo diễn', 'nghệ sĩ', 'nsnd', 'nsưt', 'chuyên gia', 'nhà nghiên cứu', 'đại sứ',
		'thủ hiến', 'thị trưởng', 'thống đốc',
	],
	people: [
		'người phát ngôn', 'nguồn tin', 'nhân chứng', 'người dân', 'hàng xóm', 'cảnh sát', 'công an', 'quan chức', 'cán bộ', 'luật sư', 'công tố viên', 'thẩm phán', 'bác sĩ', 'y tá', 'điều dưỡng',
		'giáo viên', 'thầy giáo', 'cô giáo', 'học sinh', 'sinh viên', 'phụ huynh', 'cha', 'bố', 'mẹ', 'con trai', 'con gái', 'anh trai', 'em trai', 'chị gái', 'em gái', 'ông nội', 'bà nội',
		'chồng', 'vợ', 'bạn', 'bạn bè', 'đồng nghiệp', 'nạn nhân', 'người sống sót', 'hành khách', 'tài xế', 'lái xe', 'khách hàng', 'nhân viên', 'công nhân', 'người lao động', 'chuyên gia',
		'nhà phân tích', 'nhà nghiên cứu', 'nhà khoa học', 'nhà hoạt động', 'người biểu tình', 'huấn luyện viên', 'cầu thủ', 'cổ động viên', 'bộ trưởng', 'giám đốc', 'chủ quán', 'chủ cửa hàng',
		'chủ nhà', 'nông dân', 'ngư dân', 'người đàn ông', 'người phụ nữ', 'thanh niên', 'thiếu niên', 'em bé', 'công ty', 'chính phủ', 'bộ', 'cơ quan', 'đại diện', 'lãnh đạo', 'bạn đọc',
		'độc giả', 'cư dân mạng', 'tình nguyện viên', 'binh sĩ', 'lính cứu hỏa',
	],
	notNames: [
		'và', 'hoặc', 'nhưng', 'nếu', 'khi', 'trong khi', 'vì', 'do', 'bởi', 'mặc dù', 'dù', 'tuy', 'tuy nhiên', 'ở', 'tại', 'trong', 'trên', 'dưới', 'từ', 'đến', 'với', 'của', 'sau', 'trước',
		'giữa', 'theo', 'về', 'nó', 'họ', 'tôi', 'chúng tôi', 'chúng ta', 'bạn', 'này', 'đó', 'kia', 'ai', 'gì', 'nào', 'đâu', 'sao', 'tại sao', 'thế nào', 'bao giờ', 'bao nhiêu', 'tất cả', 'mỗi',
		'nhiều', 'một số', 'một', 'hai', 'ba', 'bốn', 'năm', 'các', 'những', 'không', 'có', 'đã', 'đang', 'sẽ', 'cũng', 'chỉ', 'vẫn', 'còn', 'rất', 'hôm nay', 'hôm qua', 'ngày mai', 'hiện',
		'hiện nay', 'bây giờ', 'ngoài ra', 'bên cạnh đó', 'đồng thời', 'thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy', 'chủ nhật', 'tháng', 'ngày', 'ảnh', 'video',
	],
	particles: ['van', 'von', 'de', 'der', 'da', 'di', 'la', 'al', 'bin', 'thị', 'văn'],
	pronouns: {
		he: ['ông', 'anh', 'ông ấy', 'anh ấy', 'ông ta', 'cậu'],
		she: ['bà', 'chị', 'cô', 'bà ấy', 'cô ấy', 'chị ấy'],
		they: ['họ', 'các anh', 'các chị'],
		i: ['tôi', 'chúng tôi', 'em', 'mình', 'chúng ta', 'tao'],
	},
	works: [
		'phim', 'bộ phim', 'tiểu thuyết', 'cuốn sách', 'sách', 'bài hát', 'ca khúc', 'album', 'vở kịch', 'bài thơ', 'loạt phim', 'chương trình', 'phim tài liệu', 'triển lãm', 'bức tranh',
		'tạp chí', 'tờ báo', 'trò chơi', 'game', 'tập', 'podcast', 'tựa đề', 'có tựa đề', 'nhan đề', 'tên', 'mang tên', 'có tên', 'gọi là', 'được gọi là', 'cái gọi là', 'biệt danh', 'biệt hiệu',
		'mệnh danh', 'từ', 'cụm từ', 'thuật ngữ', 'khẩu hiệu', 'hashtag', 'chiến dịch', 'dự án', 'chương', 'chủ đề',
	],
	finite: [
		'là', 'có', 'không', 'đã', 'đang', 'sẽ', 'được', 'bị', 'phải', 'cần', 'muốn', 'có thể', 'không thể', 'nên', 'biết', 'nghĩ', 'tin', 'hy vọng', 'mong', 'thấy', 'làm', 'đi', 'đến', 'cho',
		'ở', 'còn', 'vẫn', 'chưa', 'rất', 'khiến', 'giúp', 'nhận', 'chờ', 'xảy ra',
	],
	dash: true,
	prepositions: ['của', 'ở', 'tại', 'với', 'về', 'từ', 'trong', 'trên', 'đến', 'vào'],
	relatives: ['mà', 'rằng', 'khi', 'nếu', 'vì'],
};

/** Vietnamese words for reading. */
export const prose: ProseWords = {
	by: ['theo', 'tác giả', 'bài', 'tin', 'phóng viên', 'biên tập', 'biên tập viên', 'ảnh', 'dịch', 'nguồn', 'thực hiện', 'tổng hợp'],
	dated: [
		'đăng ngày', 'xuất bản', 'ngày đăng', 'cập nhật', 'cập nhật lần cuối', 'lần cập nhật cuối', 'cập nhật lúc', 'chỉnh sửa lần cuối', 'giờ trước', 'phút trước', 'phút đọc', 'thời gian đọc',
		'gmt+7',
	],
	credit: [
		'ảnh', 'hình', 'hình ảnh', 'ảnh minh họa', 'ảnh chụp màn hình', 'ảnh tư liệu', 'nguồn', 'nguồn ảnh', 'video', 'đồ họa', 'ttxvn', 'vov', 'getty', 'getty images', 'reuters', 'afp', 'ap',
		'epa', 'shutterstock', 'nvcc', 'ảnh nvcc', 'chụp màn hình',
	],
	plug: [
		'xem thêm', 'đọc thêm', 'xem tiếp', 'tin liên quan', 'bài liên quan', 'xem', 'xem video', 'video', 'ảnh', 'nghe', 'theo dõi', 'bấm vào đây', 'nhấn vào đây', 'tải về', 'đăng ký',
		'mời bạn đọc', 'mời độc giả', 'có thể bạn quan tâm',
	],
	notice: [
		'về tác giả', 'bản quyền', 'giữ bản quyền', 'cấm sao chép', 'không sao chép', 'ghi rõ nguồn', 'bài viết được đăng lần đầu', 'chính sách bảo mật', 'điều khoản sử dụng',
		'ý kiến của tác giả', 'quan điểm của tác giả', 'bài viết thể hiện', 'liên hệ', 'liên hệ tòa soạn', 'dịch từ', 'thông cáo báo chí', 'theo dõi', 'bài viết gửi về', 'mọi bài viết cộng tác',
	],
	correction: ['đính chính', 'cập nhật', 'sửa đổi', 'làm rõ', 'lưu ý của ban biên tập', 'cải chính', 'xin lỗi bạn đọc'],
	staff: ['ban biên tập', 'tòa soạn', 'biên tập viên', 'phóng viên', 'nhóm phóng viên', 'admin', 'quản trị viên', 'ttxvn', 'cộng tác viên', 'thông tấn xã', 'tổng hợp', 'khách mời', 'tin tức'],
	months: [
		'tháng một', 'tháng hai', 'tháng ba', 'tháng tư', 'tháng năm', 'tháng sáu', 'tháng bảy', 'tháng tám', 'tháng chín', 'tháng mười', 'tháng mười một', 'tháng mười hai', 'tháng 1', 'tháng 2',
		'tháng 3', 'tháng 4', 'tháng 5', 'tháng 6', 'tháng 7', 'tháng 8', 'tháng 9', 'tháng 10', 'tháng 11', 'tháng 12',
	],
	frequent: ['của', 'và', 'là', 'có', 'trong', 'được', 'các', 'cho', 'với', 'không', 'những', 'đã', 'này', 'một', 'người', 'đến', 'để', 'từ', 'khi', 'ở', 'về'],
};
