import type { Mark } from '../../../domain/vocabulary.ts';

/** Words of a counter that works by hand, because its line is down. */
export const byHand = {
  working:
    'Đang làm bằng tay: xin đọc to số khi gọi, vì màn hình và loa ở sảnh không báo. Quầy khác có thể có cùng danh sách, xin thống nhất ai gọi hàng nào. Mỗi lượt được ghi tại máy này và tự gửi khi có mạng.',
  finishFirst: (number: string) =>
    `Đã có mạng lại: xin hoàn thành ${number} trước, sau đó quầy gọi số như thường lệ.`,
  sending: 'Đã có mạng lại: đang gửi các lượt đã ghi.',
  needsLine: 'Cần có mạng',
  finishThis: (number: string) => `Xin hoàn thành ${number} trước`,
  stillSending: 'Đang gửi các lượt đã ghi',
  listOf: (time: string) => `Danh sách lúc ${time}`,
  noList: 'Chưa có danh sách hôm nay',
  callAloud: 'Xin đọc to số',
  called: (number: string, time: string) => `Đã gọi ${number} bằng tay lúc ${time}. Xin đọc to số.`,
  calledAt: (time: string) => `Gọi bằng tay lúc ${time}`,
  markedAway: (number: string) =>
    `${number} vắng: xuống cuối danh sách. Tại trung tâm số này vẫn chờ và sẽ được gọi lại.`,
  markedLeft: (number: string) => `${number} đã bỏ khỏi danh sách của máy này.`,
  toTheEnd: 'xuống cuối danh sách, gọi lại sau',
  isAway: 'vắng, gọi lại sau',
  writtenDown: (number: string, outcome: string) => `${number}: ${outcome}. Đã ghi tại máy này.`,
  notKept: (number: string) =>
    `Máy này không ghi được. Xin ghi số ${number} và kết quả ra giấy, rồi gọi người quản trị.`,
  finishWith: 'Hoàn thành với kết quả, ghi tại máy này',
  unknown: 'Số ngoài danh sách đã biết',
  unknownNote: 'Xin hỏi thủ tục và xem giấy tờ. Khi có mạng, trung tâm tự ghép lượt này với số.',
  typeNumber: 'Gọi số khác',
  typeNote: 'số của hàng khác, số mới lấy',
  listDone: 'Hết danh sách đã biết',
  listDoneNote: 'Trong sảnh có thể còn người lấy số sau đó: xin hỏi, rồi bấm / để nhập số.',
  numberTitle: 'Gọi số nào?',
  numberLabel: 'Số trên phiếu, ví dụ A025',
  call: 'Gọi',
  callNumber: (number: string) => `Gọi ${number}`,
  callAnyway: (number: string) => `Vẫn gọi ${number}`,
  typeFirst: 'Xin nhập số',
  unreadable: 'Xin nhập một chữ cái rồi đến số. Nếu chữ bị thêm dấu, xin tắt bộ gõ tiếng Việt.',
  noSuchLetter: (letter: string, letters: string) =>
    `Trung tâm không cấp số chữ ${letter}. Các chữ hôm nay: ${letters}.`,
  fromList: (procedure: string) => `Trong danh sách: ${procedure}`,
  recorded: (number: string) =>
    `Đã ghi số này: lượt của ${number} đã xong tại quầy này hôm nay. Xin xem lại phiếu.`,
  serveHere: 'Phục vụ bằng tay tại quầy này',
  unsent: (count: number) => `${count} lượt ghi tại máy này chưa gửi`,
  setAside: (count: number) =>
    `${count} lượt trung tâm không nhận, máy này vẫn giữ: xin báo người quản trị`,
  unsentAt: (count: number, counter: string) =>
    `${count} lượt ghi tay tại ${counter} chưa gửi: mở ${counter} trên máy này, các lượt tự gửi.`,
  returned: {
    again: (number: string) => `${number}: trung tâm đã có kết quả lượt này từ trước.`,
    'other-counter': (number: string) => `${number}: quầy khác đang phục vụ số này.`,
    'unknown-ticket': (number: string) =>
      `${number}: trung tâm chưa biết số này, sẽ ghép lượt khi có số.`,
    'too-late': (number: string) =>
      `${number}: gửi muộn hơn 7 ngày, trung tâm giữ lại, không tính.`,
    'unknown-counter': (number: string) =>
      `${number}: trung tâm không còn quầy này, lượt được giữ lại, không tính.`,
  } satisfies Partial<Record<Mark, (number: string) => string>>,
  returnedTitle: 'Lượt ghi tay cần xem lại, trung tâm đã giữ:',
  understood: 'Đã rõ',
};
