/** Words of the office's front page, which leads to every screen. */
export const front = {
  title: 'Các màn hình của trung tâm',
  kiosk: 'Máy lấy số',
  kioskNote: 'Người dân chọn thủ tục và lấy số',
  tablet: 'Máy đánh giá ở quầy',
  tabletNote: 'Người dân đánh giá sau khi xong việc',
  counter: 'Quầy công chức',
  counterNote: 'Gọi số, ghi kết quả',
  display: 'Màn hình phòng chờ',
  displayNote: 'Số đang gọi và kết quả đã công khai',
  results: 'Kết quả công khai',
  resultsNote: 'Tỷ lệ hài lòng theo từng kỳ',
  office: 'Phần của lãnh đạo',
  officeNote: 'Theo dõi trong ngày, báo cáo, công khai',
};
