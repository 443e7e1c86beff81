import type { Part } from '../fill.ts';

/**
 * The report on satisfaction of a quarter, month, week or any other period, in Vietnamese as such letters are. Order of its parts:
 * outline 001 of inspections, 6 to 8, and handbook 000, B4; the forms' own words are those of `form-words.ts`.
 */
export const SATISFACTION = {
  kind: 'BÁO CÁO',
  abbreviation: 'BC',
  subject:
    'Kết quả đánh giá sự hài lòng của tổ chức, cá nhân trong giải quyết thủ tục hành chính {periodName}',
  parts: [
    { items: 'legalBases', none: '' },
    {
      paragraph:
        '{office} báo cáo kết quả đánh giá sự hài lòng {periodName} ({days}{calendar}) như sau:',
    },
    { heading: 'I. TÌNH HÌNH TIẾP NHẬN, GIẢI QUYẾT' },
    {
      item: 'Số lượt lấy số: {tickets}; trong đó lấy số cho thủ tục không chờ: {noWaitTickets}.',
    },
    { item: 'Số lượt giao dịch đã kết thúc: {visitsEnded}.' },
    { item: 'Thời gian chờ từ lúc lấy số đến lần gọi đầu tiên: {wait}.' },
    { item: 'Thủ tục không chờ được giải quyết ngay: {noWaitSettled}.' },
    { item: 'Hồ sơ đã giải quyết đúng hạn, trễ hạn; văn bản xin lỗi: {dossiers}.' },
    { heading: 'II. KẾT QUẢ ĐÁNH GIÁ SỰ HÀI LÒNG' },
    {
      paragraph:
        'Số lượt có đánh giá: {answered}, bằng {responseRate} số lượt giao dịch đã kết thúc. Số phiếu tính vào tỷ lệ: {ratings}. {standing}',
    },
    { paragraph: 'Tỷ lệ hài lòng (Hài lòng và Rất hài lòng): {satisfied}.' },
    { table: 'levels', heads: ['Mức độ', 'Số phiếu', 'Tỷ lệ'], none: '{levelsNone}' },
    { paragraph: 'Theo nội dung hỏi:' },
    {
      table: 'questions',
      heads: ['Nội dung', 'Số phiếu', 'Tỷ lệ hài lòng', 'Khoảng tin cậy 95\u00a0%'],
      none: '{detailNone}',
    },
    { paragraph: 'Theo lĩnh vực:' },
    {
      table: 'fields',
      heads: ['Lĩnh vực', 'Số phiếu', 'Tỷ lệ hài lòng', 'Khoảng tin cậy 95\u00a0%'],
      none: '{detailNone}',
    },
    { paragraph: 'Điều chưa tốt được nêu:' },
    { table: 'reasons', heads: ['Điều được nêu', 'Số lần'], none: '{reasonsNone}' },
    {
      paragraph:
        'Khoảng tin cậy đúng nếu người trả lời đại diện cho mọi người đến giải quyết hồ sơ.',
    },
    { heading: 'III. KÊNH ĐÁNH GIÁ, ĐỘ TIN CẬY' },
    { table: 'channels', heads: ['Kênh', 'Số phiếu'], none: '{channelsNone}' },
    {
      item: 'Phiếu do công chức nhập thay từ phiếu giấy, hộp thư góp ý, điện thoại chuyên dùng và nơi khác, nêu riêng, không tính vào tỷ lệ: {entered}.',
    },
    { item: 'Phiếu có dấu hiệu nghi vấn, nêu riêng, không tính vào tỷ lệ: {flagged}.' },
    { item: 'Phiếu bị đánh dấu, không tính: {setApart}.' },
    { heading: 'IV. PHẢN ÁNH, KIẾN NGHỊ' },
    {
      item: 'Tổng số nhận trong kỳ: {feedbackReceived}; về quy định hành chính: {feedbackRules}; về hành vi hành chính: {feedbackConduct}.',
    },
    {
      item: 'Đến hết ngày cuối kỳ: đã xử lý đúng hạn: {feedbackInTime}; đã xử lý quá hạn: {feedbackLate}; đang xử lý: {feedbackOpen}, trong đó quá hạn: {feedbackOpenLate}.',
    },
    { heading: 'V. VIỆC KHẮC PHỤC SAU KẾT QUẢ ĐÁNH GIÁ' },
    { items: 'findings', none: 'không có' },
    { heading: 'VI. KIẾN NGHỊ, ĐỀ XUẤT' },
    { item: 'Kiến nghị, đề xuất của đơn vị: {proposals}.' },
  ],
} satisfies LetterTemplate;

/** A letter but for its facts. */
export interface LetterTemplate {
  readonly kind: string;
  /** Of its kind, before the office's own in the number. */
  readonly abbreviation: string;
  readonly subject: string;
  readonly parts: readonly Part[];
}
