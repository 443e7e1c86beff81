/** How the office's memory is doing, as its lead and administrator are told. Times come already written. */
export const officeHealth = {
  checkedToday: (time: string) => `Sổ nhật ký đã kiểm tra lúc ${time}, không có lỗi.`,
  checkedOn: (time: string, day: string) =>
    `Sổ nhật ký đã kiểm tra lúc ${time} ngày ${day}, không có lỗi.`,
  notChecked: 'Sổ nhật ký chưa được kiểm tra toàn bộ lần nào.',
  noRoom:
    'Máy chủ hết chỗ lưu, không ghi được gì: quầy chưa gọi số được, máy lấy số và máy đánh giá giữ lại để gửi sau. Xin báo người quản trị dọn bớt tệp khác trên ổ đĩa của máy chủ; không xóa gì trong thư mục dữ liệu của trung tâm. Có chỗ thì trung tâm tự làm tiếp, không cần khởi động lại.',
  damaged: 'Bộ nhớ của máy chủ có chỗ hỏng.',
  damagedPlaces: (count: string) => `Bộ nhớ của máy chủ có ${count} chỗ không khớp.`,
  damagedDo:
    'Xin báo ngay người quản trị: dừng máy chủ, chạy “npm run cli -- verify” để biết từng chỗ. Bảng không khớp thì “npm run cli -- rebuild” sửa được; còn lại thì khôi phục bản sao lưu gần nhất bằng “npm run cli -- restore TỆP”.',
  clockFarAhead:
    'Đồng hồ của máy chủ chạy trước hơn ba ngày, trung tâm không theo đồng hồ đó mà tự đếm giờ. Xin báo người quản trị chỉnh lại ngày giờ của máy chủ; nếu ngày giờ đã đúng thì khởi động lại máy chủ.',
};
