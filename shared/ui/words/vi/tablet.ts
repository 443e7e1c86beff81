/** Words of the counter's rating tablet. */
export const tablet = {
  waitingScreen: 'Khi xong việc, xin Ông/Bà đánh giá tại đây',
  serving: (number: string) => `Đang phục vụ số ${number}`,
  visit: (number: string, procedure: string) => `Số ${number} · ${procedure}`,
  question: (question: number, of: number) => `Câu ${question} trong ${of}`,
  anonymous: 'Không hỏi tên. Mỗi lượt giao dịch đánh giá một lần.',
  decline: 'Không đánh giá',
  reasonsTitle: 'Xin cho biết điều gì chưa tốt',
  reasonsNote: 'Chọn một hoặc nhiều ý. Có thể bỏ qua.',
  comment: 'Góp ý thêm',
  commentNote: 'Xin không ghi tên người, số điện thoại.',
  thanks: 'Cảm ơn Ông/Bà',
  counted: (period: string) =>
    `Đánh giá đã được ghi nhận và sẽ có trong kết quả công khai ${period}.`,
  keptUntilConnected: 'Đánh giá đã được giữ trên máy và sẽ được gửi khi có mạng.',
  receipt: 'Mã biên nhận',
  receiptNote: 'Biên nhận chỉ cho biết phiếu này đã được đếm, không cho biết Ông/Bà đã chọn gì.',
  receiptScan: 'Quét để kiểm tra khi công khai',
  waitingAfter: (seconds: number) => `Tự về màn hình chờ sau ${seconds} giây`,
  notPaired: 'Máy đánh giá chưa được gắn với quầy.',
};
