/** Words of how people were served in a period: waits, the no-wait lane, feedback; and of the rates over time. Numbers come already written. */
export const service = {
  title: 'Phục vụ',
  wait: 'Thời gian chờ đến khi được gọi',
  noWait: 'Thủ tục không chờ',
  median: 'một nửa số lượt, nhiều nhất',
  ninetieth: 'chín phần mười số lượt, nhiều nhất',
  underOne: 'dưới 1\u00a0phút',
  ofCalled: (n: string) =>
    `Tính từ lúc lấy số đến lần gọi đầu tiên, theo phút đã trọn, của ${n} số được gọi.`,
  tooFewCalled: (least: number) => `Có dưới ${least} số được gọi nên không nêu thời gian chờ.`,
  noWaitTickets: (n: string, all: string, share: string) =>
    `${n} trong ${all} số (${share}) được lấy cho thủ tục không chờ.`,
  noWaitTicketsNone: 'Không có số nào được lấy cho thủ tục không chờ.',
  settled: (n: string, ended: string, share: string) =>
    `${n} trong ${ended} lượt đã xong (${share}) được giải quyết ngay.`,
  toResult: (n: string) =>
    `Tính từ lúc lấy số đến khi có kết quả, của ${n} lượt được giải quyết ngay.`,
  feedback: 'Phản ánh, kiến nghị nhận trong kỳ',
  feedbackNone: 'Không có phản ánh, kiến nghị nào trong kỳ.',
  received: 'đã nhận',
  rules: 'về quy định hành chính',
  conduct: 'về hành vi hành chính',
  settledInTime: 'đã xử lý đúng hạn',
  settledLate: 'đã xử lý quá hạn',
  open: 'đang xử lý',
  openLate: 'đang xử lý, đã quá hạn',
  feedbackNote: 'Tình hình đến hết ngày cuối kỳ.',
  trend: 'Qua các kỳ đã công khai',
  trendNote: 'Mỗi kỳ một dòng, theo bản mới nhất; kỳ đang xem in đậm.',
  trendScales:
    'Các kỳ hỏi theo thang khác nhau không so với nhau được; kỳ theo thang khác kỳ đang xem không có ở đây.',
  ofStage: (stage: string) => `Công đoạn: ${stage}`,
};
