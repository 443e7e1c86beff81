import type { Question } from '../../../domain/vocabulary.ts';

/** Words of the public results. Rates, ranges, counts and dates come already written in the language's own way. */
export const results = {
  title: 'Kết quả đánh giá sự hài lòng',

  rate: 'Tỷ lệ hài lòng',
  rateOf: (happy: string, all: string) => `${happy} trong ${all} phiếu chọn Hài lòng trở lên`,
  interval: 'khoảng tin cậy 95\u00a0%',
  intervalSaid: (rate: string, interval: string) =>
    `${rate}, khoảng tin cậy 95\u00a0%: ${interval}`,
  ifRepresentative: 'nếu người trả lời đại diện cho mọi người đến giải quyết hồ sơ',
  ifSo: 'nếu người trả lời đại diện',
  inBrackets: 'Trong ngoặc: khoảng tin cậy 95\u00a0%, nếu người trả lời đại diện.',
  intervalNote: 'Dải: khoảng tin cậy 95\u00a0%, nếu người trả lời đại diện.',
  tooFew: 'Chưa đủ phiếu',
  merged: 'Gộp',
  noRatings: 'Chưa có phiếu nào',

  keyFigures: 'Đã đếm thế nào',
  answered: 'lượt có đánh giá',
  validRatings: 'phiếu tính vào tỷ lệ',
  visitsEnded: 'lượt giao dịch đã xong',
  responseRate: 'tỷ lệ lượt có đánh giá',
  flagged: 'phiếu có dấu hiệu nghi vấn',
  unsolicited: 'phiếu tự đánh giá, không rõ lượt',
  setApart: 'phiếu bị ghi chú, không tính',
  setApartNote:
    'Phiếu bị ghi chú: đánh giá lần thứ hai, khi lượt chưa xong, ở quầy khác, trả lời câu không được hỏi, hoặc không rõ của lượt nào. Phiếu này được giữ lại và nêu ở đây, không tính vào tỷ lệ.',

  byQuestion: 'Theo câu hỏi',
  questions: {
    result: 'Kết quả giải quyết',
    guidance: 'Tiếp nhận, hướng dẫn',
    attitude: 'Thái độ công chức',
  } satisfies Record<Question, string>,
  questionsNote:
    'Lượt đã có kết quả được hỏi về kết quả, lượt chưa có kết quả được hỏi về hướng dẫn; mọi lượt được hỏi về thái độ.',

  reasons: 'Điều chưa tốt được nêu',
  reasonsNote: (least: number) =>
    `Người chưa hài lòng có thể nêu nhiều điều. Điều được nêu dưới ${least} lần không hiện ở đây.`,
  noReasons: (least: number) => `Không có điều nào được nêu từ ${least} lần trở lên.`,

  byField: 'Theo lĩnh vực',
  scaleNote: (from: number) =>
    `vạch: tỷ lệ; dải: khoảng tin cậy 95\u00a0% nếu người trả lời đại diện (thang ${from}–100\u00a0%)`,
  ratings: (count: string) => `${count} phiếu`,
  otherFields: (fields: number) => `Khác (gộp ${fields} lĩnh vực)`,
  otherProcedures: (procedures: number) => `Khác (gộp ${procedures} thủ tục)`,
  mergedNote: (least: number) =>
    `Lĩnh vực, thủ tục dưới ${least} phiếu được gộp lại, để không ai bị nhận ra.`,
  onlyTotal: 'Có quá ít phiếu để tách theo lĩnh vực mà không ai bị nhận ra.',
  proceduresMerged: 'Các thủ tục của dòng này có quá ít phiếu để tách riêng.',

  table: 'Số liệu dạng bảng',
  tableCaption: (period: string) => `Số phiếu theo lĩnh vực và mức độ, ${period}`,
  chartNote: 'Biểu đồ: mỗi lĩnh vực một thanh, chia theo tỷ lệ các mức; số liệu giống trong bảng.',
  chartAxis: '% số phiếu',
  field: 'Lĩnh vực',
  total: 'Tổng số phiếu',
  wholeOffice: 'Toàn trung tâm',

  running: 'Kỳ đang diễn ra',
  runningNote: 'Kỳ này chưa công khai.',
  receivedSoFar: (count: string) => `Đã nhận ${count} phiếu.`,
  sharedRenewed: (step: number) =>
    `Tỷ lệ chung chỉ gồm phiếu nhận từ một tuần trước trở về trước và không có dấu hiệu nghi vấn; được tính lại theo từng nhóm ngày có ít nhất ${step} phiếu như vậy và không gồm nhóm mới nhất, để không ai bị nhận ra.`,
  sharedLater: (step: number) =>
    `Tỷ lệ chung hiện khi đã có hai nhóm ngày, mỗi nhóm ít nhất ${step} phiếu nhận từ một tuần trước.`,

  nonePublished: 'Chưa có kỳ nào được công khai',
  nonePublishedNote:
    'Khi trung tâm công khai một quý, tỷ lệ hài lòng, khoảng tin cậy và số liệu theo lĩnh vực sẽ có ở trang này.',

  source: 'Nguồn gốc số liệu',
  publishedOn: (date: string, version: number) => `Công khai ${date}, bản ${version}`,
  frozen: 'Số liệu đã công khai được giữ nguyên; muốn sửa phải ra bản mới có lý do.',
  journalSeq: (seq: string) => `Lập từ sổ ghi của trung tâm đến dòng ${seq}`,
  headHash: 'Dấu niêm phong của dòng đó (SHA-256)',
  headHashShort: (short: string) => `Dấu niêm phong ${short}…`,
  fileHashes: 'Mã kiểm tra của từng tệp (SHA-256)',
  fileHash: (name: string, bytes: string) => `${name}, ${bytes} byte`,
  download: 'Tải số liệu',
  publishedPeriods: 'Các kỳ đã công khai',
};
