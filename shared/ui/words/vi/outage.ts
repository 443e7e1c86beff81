/** Words of a kiosk or tablet that is out of service: to citizens where to go, to staff what to do. */
export const outage = {
  title: 'Máy tạm ngừng phục vụ',
  forStaff: 'Dành cho công chức:',
  why: {
    memory:
      'Máy không lưu được dữ liệu nên không cấp số, không nhận đánh giá. Khi lưu được, màn hình tự chạy lại. Nếu quá 5 phút, xin tắt máy, bật lại và báo người quản trị.',
    'no-memory':
      'Trình duyệt của máy không cho lưu dữ liệu. Xin báo người quản trị: bỏ chế độ ẩn danh, cho phép trang này lưu dữ liệu, xem ổ đĩa còn chỗ không. Màn hình tự thử lại.',
    date: 'Ngày trên máy chưa đúng. Xin đặt lại ngày giờ trong phần cài đặt của máy, hoặc nối lại mạng. Đúng ngày, màn hình tự chạy lại.',
  },
  dateHere: (day: string) => `Máy đang ghi: ${day}.`,
  instead: {
    kiosk: 'Xin Ông/Bà lấy số ở quầy hướng dẫn hoặc ở máy khác.',
    tablet: 'Máy này tạm thời không nhận đánh giá. Ông/Bà cần góp ý, xin gặp công chức.',
  },
};
