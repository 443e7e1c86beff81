/** Words of the counter's rating tablet. */
export const tablet = {
  title: 'Máy đánh giá',
  waitingScreen: 'Khi xong việc, xin Ông/Bà đánh giá tại đây',
  waitingNote: 'Màn hình tự hỏi khi công chức kết thúc lượt giao dịch.',
  rateUnasked: 'Ông/Bà muốn đánh giá? Xin chạm vào đây',
  rateUnaskedNote: 'Chỉ một câu, về thái độ phục vụ.',
  visit: (number: string, procedure: string) => `Số ${number} · ${procedure}`,
  question: (question: number, of: number) => `Câu ${question} trong ${of}`,
  anonymous: 'Không hỏi tên. Mỗi lượt giao dịch đánh giá một lần.',
  anonymousUnasked: 'Không hỏi tên. Không gắn với lượt giao dịch nào nên được đếm riêng.',
  skipQuestion: 'Bỏ qua câu này',
  decline: 'Không đánh giá',
  reasonsTitle: 'Xin cho biết điều gì chưa tốt',
  reasonsNote: 'Chọn một hoặc nhiều ý. Có thể bỏ qua.',
  comment: 'Góp ý thêm',
  commentNote: 'Có thể bỏ qua. Xin không ghi tên người, số điện thoại.',
  send: 'Gửi',
  thanks: 'Cảm ơn Ông/Bà',
  counted: (period: string) =>
    `Đánh giá đã được ghi nhận và sẽ có trong kết quả công khai ${period}.`,
  countedApart:
    'Đánh giá đã được ghi nhận. Vì không gắn với lượt giao dịch nào, đánh giá được đếm riêng.',
  keptUntilConnected: 'Đánh giá đã được giữ trên máy và sẽ được gửi khi có mạng.',
  waitingAfter: (seconds: number) => `Tự về màn hình chờ sau ${seconds} giây`,
  notKept: 'Máy chưa lưu được đánh giá. Xin chạm lại lần nữa.',
  notReady: 'Máy đánh giá chưa sẵn sàng',
  notReadyNote: 'Máy đang đợi danh mục của trung tâm.',
};
