import type { CitizenChannel } from '../../../domain/vocabulary.ts';

/** Words of the citizen's ticket on a phone. */
export const phone = {
  title: 'Phiếu số thứ tự',
  feedback: 'Phản ánh, kiến nghị',
  yourNumber: 'Số của Ông/Bà',
  ahead: (people: number) =>
    people === 0 ? 'Sắp đến lượt Ông/Bà' : `Trước Ông/Bà còn ${people} người`,
  aheadWhileClosed: (people: number) =>
    people === 0 ? 'Trước Ông/Bà không có ai' : `Trước Ông/Bà còn ${people} người`,
  waiting: 'Số này đang chờ',
  calledAt: (counters: string) => `Số sẽ được gọi đến ${counters}.`,
  watch: 'Trang tự cập nhật. Số có thể được gọi sớm hơn, xin vẫn nghe gọi số trong sảnh.',
  calledTo: 'Mời Ông/Bà đến',
  rateLater: 'Khi xong việc, Ông/Bà có thể đánh giá ngay tại trang này.',
  missed: (counters: string) =>
    `Số này đã được gọi mà không thấy Ông/Bà. Xin đến ${counters} và báo công chức để được gọi lại.`,
  callsLeft: (times: number) => `Số này còn có thể được gọi lại ${times} lần.`,
  states: {
    ended: 'Lượt giao dịch đã xong.',
    left: 'Số này đã được gọi ba lần nên không gọi nữa. Xin lấy số mới.',
    void: 'Số này đã được bỏ khỏi hàng chờ. Xin hỏi công chức.',
    unqueued: 'Số này không vào hàng chờ. Xin hỏi công chức.',
  },
  otherDay: (day: string) => `Số này của ${day}, nay không còn gọi nữa.`,
  visitOver: (number: string) => `Số ${number} đã xong. Mời Ông/Bà đánh giá.`,
  perhapsOver: (number: string, counters: string) =>
    `Số ${number} đã được gọi. Nếu chưa được phục vụ, xin Ông/Bà đến ${counters} để được gọi lại; nếu đã xong việc, mời Ông/Bà đánh giá.`,
  perhapsOverForGood: (number: string) =>
    `Số ${number} đã được gọi ba lần. Nếu chưa được phục vụ, xin Ông/Bà lấy số mới; nếu đã xong việc, mời Ông/Bà đánh giá.`,
  keepAnswer: 'Giữ câu trả lời này',
  keepSent: 'Giữ nguyên đánh giá đã gửi',
  counted: 'Đánh giá đã được ghi nhận.',
  kept: 'Đánh giá đã được giữ trên máy này và đang được gửi. Nếu đóng trang, lần mở sau sẽ gửi tiếp.',
  refused: 'Trung tâm không nhận được đánh giá vừa gửi. Xin đánh giá trên máy ở quầy hoặc cửa ra.',
  changedTooLate:
    'Phần sửa đến sau 5 phút nên không được tính. Đánh giá Ông/Bà gửi trước đó vẫn được tính.',
  copyReceipt: 'Chép mã',
  copies: {
    done: 'Đã chép mã.',
    failed: 'Điện thoại này không cho chép. Xin Ông/Bà ghi lại hoặc chụp màn hình.',
  },
  checkReceipt: 'Mở trang kiểm tra mã biên nhận',
  changeable: 'Trong 5 phút sau khi gửi.',
  ratedBy: {
    tablet: 'Lượt này đã được đánh giá tại quầy',
    exit: 'Lượt này đã được đánh giá tại cửa ra',
    phone: 'Lượt này đã được đánh giá trên điện thoại',
  } satisfies Record<CitizenChannel, string>,
  ratedOnce: 'Mỗi lượt giao dịch chỉ đánh giá một lần. Cảm ơn Ông/Bà.',
  unknown: 'Không tìm thấy số này',
  unknownNote:
    'Nếu vừa lấy số, xin đợi một lát, trang tự xem lại. Số của những ngày trước chỉ xem được thêm hai ngày.',
  unreachable: 'Chưa liên lạc được với trung tâm. Trang tự thử lại.',
};
