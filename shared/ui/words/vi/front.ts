/** Words of the office's front page, which leads to every screen. */
export const front = {
  title: 'Các màn hình của trung tâm',
  kiosk: 'Máy lấy số',
  kioskNote: 'Người dân chọn thủ tục và lấy số',
  tablet: 'Máy đánh giá ở quầy',
  exitTablet: 'Cửa ra',
  tabletNote: 'Người dân đánh giá sau khi xong việc',
  counter: 'Quầy công chức',
  counterNote: 'Gọi số, ghi kết quả',
  display: 'Màn hình phòng chờ',
  displayNote: 'Số đang gọi và kết quả đã công khai',
  results: 'Kết quả công khai',
  resultsNote: 'Tỷ lệ hài lòng theo từng kỳ',
  posting: 'Niêm yết thủ tục',
  postingNote: 'Mọi thủ tục đang có hiệu lực, theo lĩnh vực',
  office: 'Phần của lãnh đạo',
  officeNote: 'Xem kết quả từng quý, công khai, tải biểu mẫu',
  demonstration: 'Bản trình diễn: trung tâm, số liệu và con người ở đây đều là giả định.',
  openToOthers:
    'Bản này đang mở cho máy khác (DEMO=1): ai vào được địa chỉ này cũng gắn được màn hình và lấy được số. Xin đừng nhập thông tin thật.',
  pairsItself:
    'Mỗi liên kết gắn một màn hình với trung tâm, dùng được một lần trong 15 phút. Tải lại trang này để có liên kết mới.',
  signsIn: 'Đăng nhập bằng vị trí và mã PIN; mã PIN được in khi máy chủ khởi động',
  pairFirst: 'Màn hình mới tự hiện một mã; lãnh đạo nhập mã đó ở mục Thiết bị.',
  otherLanguage: 'English',
};
