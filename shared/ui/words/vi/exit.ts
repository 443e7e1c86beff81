/** Words of the rating tablet at the exit. */
export const exit = {
  title: 'Mời Ông/Bà đánh giá',
  note: 'Xin nhập số trên phiếu của Ông/Bà.',
  isItYours: 'Đây có phải số của Ông/Bà?',
  onlyYours: 'Xin chỉ đánh giá lượt giao dịch của chính mình.',
  mine: 'Đúng, số của tôi',
  notMine: 'Không phải số của tôi',
  typed: 'Số đã nhập',
  keys: 'Bàn phím nhập số',
  typeFirst: 'Xin nhập chữ và số trên phiếu trước.',
  looking: 'Đang tìm…',
  offline:
    'Máy đang mất mạng nên chưa đánh giá được ở đây. Xin đánh giá trên máy ở quầy hoặc trên điện thoại.',
  not: {
    unknown: 'Hôm nay không có số này. Xin xem lại số trên phiếu.',
    'not-ended':
      'Số này chưa có lượt giao dịch nào đã xong. Xin trở lại đây khi đã xong việc. Nếu số đã bị gọi qua, xin hỏi tại quầy.',
    rated: 'Lượt này đã được đánh giá. Mỗi lượt chỉ đánh giá một lần. Cảm ơn Ông/Bà.',
    unreachable: 'Chưa liên lạc được với trung tâm. Xin thử lại.',
    'too-many': 'Máy đã tìm nhiều số. Xin đợi một phút rồi nhập lại.',
    'no-number': 'Xin nhập chữ và số trên phiếu, ví dụ A025.',
  },
};
