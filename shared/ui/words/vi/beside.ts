import type { CitizenChannel, Flag, Scale, Stage } from '../../../domain/vocabulary.ts';

/** What is taken for the chance of one more rating like those before it, per cent, and from how many ratings on. */
interface RunStep {
  readonly least: string;
  readonly most: string;
  readonly others: string;
  readonly unknown: string;
}

/** Words about what stands beside a published rate (SPEC S8 to S10). Rates, counts and dates come already written. */
export const beside = {
  comparison: {
    higher: 'tỷ lệ kỳ này cao hơn',
    lower: 'tỷ lệ kỳ này thấp hơn',
    'not-known': 'chưa đủ căn cứ để nói khác nhau',
  },
  comparedWith: (period: string, rate: string, count: string) =>
    `So với ${period} (${rate}, ${count} phiếu)`,
  difference: (points: string, low: string, high: string) =>
    `Chênh ${points} điểm phần trăm, khoảng tin cậy 95\u00a0%: ${low} đến ${high}, nếu người trả lời đại diện.`,
  notCompared: (period: string) => `Không so với ${period}: hai kỳ hỏi theo thang khác nhau.`,

  corrected: (version: number, date: string) => `Bản ${version}, đính chính ngày ${date}`,
  correctedWhy: (reason: string) => `Lý do: “${reason}”${/[.?…]$/.test(reason) ? '' : '.'}`,
  seeVersions: 'Xem lại:',
  version: (version: number) => `bản ${version}`,
  olderVersion: (version: number, newest: number) =>
    `Đây là bản ${version}, giữ nguyên như đã công khai. Đã có bản ${newest}, đính chính bản này.`,
  seeNewest: (newest: number) => `Xem bản ${newest}`,

  doubted: 'Phiếu có dấu hiệu nghi vấn',
  doubtedCount: (count: string, answered: string) =>
    `${count} trong ${answered} phiếu của các lượt đã xong, nêu riêng, không gộp vào tỷ lệ hài lòng chung.`,
  doubtedNone: 'Không có phiếu nào có dấu hiệu nghi vấn.',
  doubtedNote:
    'Dấu hiệu do các quy tắc dưới đây tự nêu, không do người chọn; một phiếu có thể có nhiều dấu hiệu. Dấu hiệu là lý do để xem lại, không phải kết luận về ai.',
  doubtedShare: 'Tỷ lệ hài lòng của riêng các phiếu này',
  flags: {
    burst: 'nhiều phiếu của một quầy trong năm phút',
    'too-fast': 'trả lời trong chưa đầy một giây',
    'same-run': 'chuỗi phiếu giống hệt nhau ở một quầy',
    'ghost-visit': 'lượt phục vụ ngắn bất thường',
    'staff-browser': 'gửi từ trình duyệt mà công chức đã đăng nhập',
    'same-phone': 'nhiều phiếu từ một điện thoại',
    'discarded-slip': 'phiếu số của người đã vắng mặt khi gọi',
  } satisfies Record<Flag, string>,
  flagRulesTitle: 'Quy tắc nêu dấu hiệu nghi vấn',
  flagRules: {
    burst: (ratings: string, minutes: string, before: string) =>
      `Từ ${ratings} phiếu trở lên của một quầy trong ${minutes} phút, nhiều hơn số lượt mà quầy đó kết thúc từ ${before} phút trước phiếu đầu cho đến phiếu cuối.`,
    'too-fast': (seconds: string) =>
      `Trả lời xong khi câu hỏi đầu tiên hiện ra chưa đầy ${seconds} giây.`,
    'same-run': (chance: string, step: RunStep) =>
      `Các phiếu liền nhau của một quầy trả lời giống hệt nhau, nhiều đến mức ngẫu nhiên thì chưa đến một lần trong ${chance}. Khả năng gặp một phiếu như vậy lấy theo các quầy khác, từ ${step.least}\u00a0% đến ${step.most}\u00a0%; khi các quầy đó có dưới ${step.others} phiếu thì lấy ${step.unknown}\u00a0%.`,
    'staff-browser': (hours: string) =>
      `Gửi từ trình duyệt mà công chức đã đăng nhập trong ${hours} giờ trước đó.`,
    'same-phone': (ratings: string, days: string) =>
      `Từ ${ratings} phiếu trở lên gửi từ một điện thoại trong ${days} ngày.`,
    'discarded-slip': (seconds: string) =>
      `Gửi bằng điện thoại cho số từng bị ghi vắng mặt và chưa lần nào được phục vụ từ ${seconds} giây trở lên.`,
    'ghost-visit': (seconds: string, part: string, visits: string) =>
      `Lượt được phục vụ chưa đầy ${seconds} giây và chưa bằng một phần ${part} thời gian ở giữa (trung vị) của thủ tục đó, khi thủ tục có từ ${visits} lượt trở lên.`,
  } satisfies Record<Flag, (...numbers: never[]) => string>,
  flagRulesWhen:
    'Phần mềm xét các phiếu khi mở mỗi ngày làm việc và trước mỗi lần công khai. Dấu hiệu đã nêu thì không ai rút lại được.',

  channels: 'Đánh giá qua đâu',
  channelNames: {
    tablet: 'máy tính bảng tại quầy',
    exit: 'máy tính bảng ở lối ra',
    phone: 'điện thoại của người dân',
  } satisfies Record<CitizenChannel, string>,
  channelsHidden: (least: number) =>
    `Bản đính chính này không tách theo nơi đánh giá: có nơi chỉ chênh dưới ${least} phiếu so với bản trước.`,

  rules: 'Cách tính',
  ruleBasis:
    'Tỷ lệ tính từ phiếu do người dân tự đánh giá, mỗi lượt một phiếu, không có dấu hiệu nghi vấn: theo câu trả lời về kết quả, lượt chưa có kết quả thì theo câu về hướng dẫn.',
  ruleSmallest: (least: number) => `Nhóm dưới ${least} phiếu không hiện riêng.`,
  askedWith: 'Phiếu hỏi đã dùng',
  askedVersion: (name: string, version: string) => `${name}, bản ${version}`,
  scales: { three: 'thang 3 mức', five: 'thang 5 mức' } satisfies Record<Scale, string>,

  items: 'Theo công đoạn',
  wholeStage: 'Cả công đoạn',
  itemsNote:
    'Ai cũng có thể bỏ qua câu nào không muốn trả lời, nên mỗi câu có số phiếu riêng. Cả công đoạn: mọi câu trả lời về công đoạn đó, kể cả câu về kết quả, hướng dẫn và thái độ.',
  stages: {
    guidance: 'Tiếp cận, hướng dẫn',
    reception: 'Tiếp nhận hồ sơ',
    processing: 'Giải quyết hồ sơ',
    result: 'Trả kết quả',
  } satisfies Record<Stage, string>,

  batches: 'Phiếu do công chức nhập thay',
  batchesNote:
    'Phiếu giấy, hòm thư góp ý và nơi khác: người thứ nhất nhập, người thứ hai xác nhận. Nêu riêng từng đợt, không gộp vào tỷ lệ hài lòng chung.',
  setApart: (rows: string, batches: string, channel: string) =>
    `Đã để riêng sau khi xác nhận: ${rows} phiếu trong ${batches} đợt (${channel}), không tính vào đâu.`,
  batch: (place: number, channel: string) => `Đợt ${place}: ${channel}`,
};
