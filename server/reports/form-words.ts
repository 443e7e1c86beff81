import type { Level } from '#shared/domain/vocabulary.ts';

/**
 * The words of the forms in use, in Vietnamese alone as the forms are. Wording: Thông tư 01/2018/TT-VPCP
 * and the provincial exports "Mẫu 02" and "Báo cáo kết quả đánh giá sự hài lòng" that follow it.
 */

/** Words that both forms share. */
export const FORM = {
  /** Levels as the forms call them; on screen the last of three is "Chưa hài lòng" (SPEC R3). The forms know no other two: these stand beside theirs. */
  levels: {
    'very-satisfied': 'Rất hài lòng',
    satisfied: 'Hài lòng',
    'not-satisfied': 'Không hài lòng',
    neutral: 'Bình thường',
    'very-dissatisfied': 'Rất không hài lòng',
  } satisfies Record<Level, string>,
  fiveLevels:
    'Phiếu có năm mức: "Bình thường" và "Rất không hài lòng" đứng ở cột riêng bên cạnh các cột của biểu, không cộng vào mức nào khác.',
  unit: 'Cơ quan/đơn vị',
  count: 'Số phiếu',
  share: 'Tỷ lệ',
  missing: 'Hệ thống không có số liệu – đơn vị bổ sung',
  knownZero: 'không có',
  tooFew: (least: number) => `dưới ${least} phiếu`,
  fromTo: (from: string, to: string) => `Từ ngày ${from} đến ngày ${to}`,
  countedTo: (to: string) => `Số liệu tính đến hết ngày ${to}, chưa công khai.`,
  answersOf: (spans: string) => `Tỷ lệ tính từ phiếu nhận được ${spans}.`,
  answersDays: (from: string, to: string) => `từ ngày ${from} đến ngày ${to}`,
  answersOfNone: 'Trong khoảng này chưa có tỷ lệ nào nêu được.',
  published: (version: number, day: string) => `Số liệu đã công khai ngày ${day}, bản ${version}.`,
  satisfied: 'Tỷ lệ hài lòng (Hài lòng và Rất hài lòng)',
  interval: 'Khoảng tin cậy 95 % (Wilson): từ, đến',
  ended: 'Số lượt giao dịch đã kết thúc',
  response: 'Tỷ lệ lượt giao dịch có đánh giá',
  setApart: 'Số phiếu bị đánh dấu, để riêng, không tính',
  placeAndDate: (place: string, day: string, month: string, year: string) =>
    `${place}, ngày ${day} tháng ${month} năm ${year}`,
  signer: 'NGƯỜI TỔNG HỢP',
  signHere: '(Ký, ghi rõ họ tên)',
} as const;

/** When a period is, in the forms' words; `year` is the office's year. */
export const FORM_PERIODS = {
  quarter: (quarter: string, year: string) => `Quý ${quarter} Năm ${year}`,
  month: (month: string, year: string) => `Tháng ${month} Năm ${year}`,
  'half-year': (half: string, year: string) => `6 tháng ${half} Năm ${year}`,
  'nine-months': (year: string) => `9 tháng Năm ${year}`,
  year: (year: string) => `Năm ${year}`,
  week: (week: string, year: string) => `Tuần ${week} Năm ${year}`,
  halves: { '1': 'đầu', '2': 'cuối' },
  quarters: { '1': 'I', '2': 'II', '3': 'III', '4': 'IV' },
  calendarsInLine: {
    calendar: 'theo dương lịch',
    administrative: 'theo kỳ báo cáo hành chính, từ ngày 15 tháng trước đến ngày 14',
  },
  calendars: {
    calendar: 'Dương lịch (từ ngày 01)',
    administrative: 'Kỳ báo cáo hành chính (từ ngày 15 tháng trước đến ngày 14)',
  },
} as const;

/** Form (a), "Mẫu 02": the nine indicators and the levels of satisfaction. */
export const FORM_A = {
  sheet: 'Mẫu 02',
  title: 'BẢNG ĐÁNH GIÁ VIỆC GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH',
  when: 'Thời điểm đánh giá',
  ratings: 'Số phiếu đánh giá',
  toComplete:
    'Đơn vị bổ sung các ô được tô màu: điểm tự chấm và điểm thẩm định của 9 chỉ số, tổng cộng, xếp loại.',
  partOne: 'I. Đánh giá việc giải quyết thủ tục hành chính',
  columns: ['Chỉ số', 'Tên chỉ số', 'Điểm chuẩn (2)', 'Điểm tự chấm', 'Điểm thẩm định', 'Ghi chú'],
  /** Each is worth up to 2 points. */
  indicators: [
    'Tổng thời gian giải quyết thủ tục hành chính so với thời gian cho phép theo quy định của pháp luật',
    'Thời gian thực hiện của từng cơ quan, đơn vị tham gia giải quyết (kể cả đơn vị phối hợp) so với quy định',
    'Số lần phải liên hệ với nơi tiếp nhận hồ sơ để hoàn thiện hồ sơ thủ tục hành chính (kể cả liên hệ theo hình thức trực tuyến)',
    'Số lượng cơ quan, đơn vị, tổ chức phải liên hệ để hoàn thiện hồ sơ thủ tục hành chính (kể cả liên hệ theo hình thức trực tuyến)',
    'Thực hiện tổ chức tiếp nhận hồ sơ, giải quyết, trả kết quả tại Bộ phận Một cửa',
    'Công khai các thủ tục hành chính',
    'Thái độ của cán bộ, công chức, viên chức khi hướng dẫn lập hồ sơ, tiếp nhận hồ sơ và giải quyết thủ tục hành chính',
    'Tiếp thu, giải trình đối với các ý kiến phản ánh, kiến nghị của tổ chức, cá nhân',
    'Tiến độ và chất lượng cung cấp dịch vụ công trực tuyến của cơ quan có thẩm quyền',
  ],
  points: 2,
  total: 'Tổng cộng',
  class: 'Xếp loại',
  partTwo: 'II. Đánh giá mức độ hài lòng',
  shares: 'Tỷ lệ % mức độ hài lòng trong việc giải quyết thủ tục hành chính',
  level: 'Mức độ',
  sum: 'Cộng',
  sharePercent: 'Tỷ lệ %',
  basis:
    'Mức độ lấy theo câu trả lời về kết quả giải quyết; lượt chưa có kết quả thì theo câu trả lời về việc hướng dẫn.',
  threeLevels: '"Không hài lòng" trên màn hình là "Chưa hài lòng".',
} as const;

/** Form (d): the attitude of those who receive and guide. */
export const FORM_D = {
  sheet: 'Thái độ',
  title: 'BÁO CÁO KẾT QUẢ ĐÁNH GIÁ SỰ HÀI LÒNG',
  subject:
    'Nội dung đánh giá: Ông/Bà đánh giá như thế nào về thái độ công chức khi tiếp nhận và hướng dẫn giải quyết hồ sơ?',
  response: 'Tỷ lệ lượt giao dịch có trả lời câu này',
  columns: ['TT', 'Đơn vị', 'Công chức tiếp nhận', 'Tổng số phiếu'],
  total: 'Tổng số',
  otherCounters: (counters: number) => `Khác (gộp ${counters} quầy)`,
  notByCounter: (least: number) =>
    `Chỉ chia theo quầy ở quý đã kết thúc của kỳ công khai, từ ${least} phiếu trở lên, để không ai bị nhận ra.`,
  countedTo: (to: string) => `Số liệu tính đến hết ngày ${to}, dùng trong nội bộ.`,
} as const;

/** The summary of no-wait procedures (M16). */
export const FORM_NO_WAIT = {
  sheet: 'Không chờ',
  title: 'TỔNG HỢP KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH KHÔNG CHỜ',
  campaign: 'Đợt thực hiện',
  noCampaign: 'Thực hiện thường xuyên, không theo đợt.',
  columns: ['TT', 'Thủ tục', 'Lấy số', 'Đã kết thúc', 'Giải quyết ngay', 'Tỷ lệ'],
  moved: 'Chuyển sang hàng chờ thường, theo lý do',
  total: 'Tổng số',
  closures: 'Số lần tạm ngừng nhận',
  median: 'Từ lúc lấy số đến khi có kết quả: một nửa số lượt nhiều nhất (phút)',
  ninetieth: 'Từ lúc lấy số đến khi có kết quả: chín phần mười số lượt nhiều nhất (phút)',
  difficulties: 'Khó khăn, vướng mắc; kiến nghị',
} as const;
