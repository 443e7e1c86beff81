import type { CitizenChannel, Flag, Scale, Stage } from '../../../domain/vocabulary.ts';

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
  correctedWhy: (reason: string) => `Lý do: “${reason}”.`,
  seeVersions: 'Xem lại:',
  version: (version: number) => `bản ${version}`,
  olderVersion: (version: number, newest: number) =>
    `Đây là bản ${version}, giữ nguyên như đã công khai. Đã có bản ${newest}, đính chính bản này.`,
  seeNewest: (newest: number) => `Xem bản ${newest}`,

  doubted: 'Phiếu có dấu hiệu nghi vấn',
  doubtedCount: (count: string, answered: string) =>
    `${count} trong ${answered} phiếu của các lượt đã xong, để riêng, không tính vào tỷ lệ hài lòng.`,
  doubtedNone: 'Không có phiếu nào có dấu hiệu nghi vấn.',
  doubtedNote:
    'Dấu hiệu do quy tắc đặt sẵn trong phần mềm tự nêu, không do người chọn; một phiếu có thể có nhiều dấu hiệu. Dấu hiệu là lý do để xem lại, không phải kết luận về ai.',
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
  itemsNote: 'Ai cũng có thể bỏ qua câu nào không muốn trả lời, nên mỗi câu có số phiếu riêng.',
  stages: {
    guidance: 'Tiếp cận, hướng dẫn',
    reception: 'Tiếp nhận hồ sơ',
    processing: 'Giải quyết hồ sơ',
    result: 'Trả kết quả',
  } satisfies Record<Stage, string>,

  batches: 'Phiếu do công chức nhập thay',
  batchesNote:
    'Phiếu giấy, hòm thư góp ý và nơi khác: người thứ nhất nhập, người thứ hai xác nhận. Nêu riêng từng đợt, không tính vào tỷ lệ hài lòng ở trên.',
  batch: (place: number, channel: string) => `Đợt ${place}: ${channel}`,
};
