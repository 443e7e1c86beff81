import type { SignKind } from '../../../domain/doubt/sign-kinds.ts';
import type { Flag } from '../../../domain/vocabulary.ts';

/** Words of the lead's page of doubts. Numbers, counters and days come already written. */
export const doubt = {
  pageNote:
    'Phiếu đánh giá mà quy tắc thấy khác thường, và quầy có số dấu hiệu nhiều hơn mức ngẫu nhiên.',
  caution:
    'Dấu hiệu là lý do để xem lại, không phải kết luận về một người. Quầy không được xếp hạng, và số theo quầy không bao giờ công khai.',
  lookedOn: (day: string) =>
    `Hệ thống tự rà soát khi mở ngày mới và trước khi công khai; lần gần nhất là ngày ${day}.`,
  notLooked: 'Hệ thống tự rà soát khi mở ngày mới và trước khi công khai; chưa có lần nào.',

  flagsTitle: 'Phiếu có dấu hiệu',
  flagsSum: (flagged: string, answered: string) =>
    `${flagged} trên ${answered} phiếu có dấu hiệu. Phiếu ấy được giữ lại, vẫn tính là đã trả lời, nhưng không vào tỷ lệ hài lòng chung; trang công khai nêu số phiếu theo từng dấu hiệu.`,
  noFlags: (answered: string) => `Không phiếu nào trong ${answered} phiếu có dấu hiệu.`,
  notBegun: 'Quý này chưa có ngày nào đã qua.',
  flag: 'Dấu hiệu',
  meaning: 'Nghĩa là',
  count: 'Số phiếu',
  flags: {
    burst: 'Dồn dập',
    'too-fast': 'Quá nhanh',
    'same-run': 'Giống nhau liên tiếp',
    'ghost-visit': 'Lượt quá ngắn',
    'staff-browser': 'Trình duyệt của công chức',
    'same-phone': 'Cùng một điện thoại',
    'discarded-slip': 'Phiếu số đã vắng mặt',
  } satisfies Record<Flag, string>,
  meanings: {
    burst: 'Trong năm phút một quầy có từ năm phiếu, nhiều hơn số người vừa rời quầy.',
    'too-fast': 'Trả lời xong khi câu hỏi hiện chưa đến một giây.',
    'same-run': 'Một quầy có chuỗi phiếu trả lời giống hệt nhau, dài hơn mức ngẫu nhiên.',
    'ghost-visit':
      'Không lần nào số ấy ở quầy được một phút, cũng không được một phần năm thời gian thường lệ của thủ tục.',
    'staff-browser': 'Gửi từ trình duyệt mà công chức đã đăng nhập trong mười hai giờ trước đó.',
    'same-phone': 'Từ ba phiếu trở lên của một điện thoại trong bảy ngày.',
    'discarded-slip': 'Đánh giá bằng điện thoại cho một số đã gọi mà không có người đến.',
  } satisfies Record<Flag, string>,

  signsTitle: 'Quầy khác thường theo tuần',
  signsNote:
    'Mỗi tuần so với mọi quầy khác trong tuần đó và bốn tuần trước. Tuần chỉ có một quầy, hoặc các quầy khác có chưa đến 100 trường hợp, thì không so sánh được nên không nêu. Điều dựa vào câu trả lời chỉ nêu khi tuần đã qua và đủ số phiếu, không kèm số.',
  noSigns: 'Không quầy nào khác thường.',
  counter: 'Quầy',
  what: 'Điều khác thường',
  own: 'Tại quầy này',
  others: 'Tại các quầy khác',
  ofAll: (cases: string, of: string) => `${cases} trên ${of}`,
  noNumbers: 'Nhiều hơn hẳn các quầy khác. Không nêu số, vì số ấy nói lên người dân đã trả lời gì.',
  kinds: {
    flagged: 'Nhiều phiếu có dấu hiệu',
    hasty: 'Nhiều phiếu rất nhanh và giống hệt nhau',
    alike: 'Nhiều lượt hỏi có câu trả lời giống hệt nhau',
    answered: 'Nhiều lượt hỏi có trả lời hơn hẳn',
    phone: 'Nhiều phiếu gửi bằng điện thoại',
    'quick-decline': 'Nhiều lần bấm “Không đánh giá” ngay khi vừa hỏi',
    declined: 'Nhiều lần bấm “Không đánh giá”',
    'timed-out': 'Nhiều câu hỏi hết giờ mà không ai chạm vào',
    left: 'Nhiều lượt kết thúc vì báo vắng mặt muộn',
    'by-hand': 'Nhiều lượt ghi tay',
    missed: 'Nhiều số đã gọi mà hết ngày vẫn báo vắng mặt',
    dropped: 'Nhiều số bị hủy, chuyển hoặc bỏ dở đến hết ngày',
  } satisfies Record<SignKind, string>,
  advice: {
    flagged: 'Xin xem dấu hiệu nào nhiều ở bảng trên, và máy đánh giá của quầy đặt ở đâu.',
    hasty: 'Xin xem ai chạm vào máy đánh giá sau khi người dân rời quầy.',
    alike: 'Xin xem ai chạm vào máy đánh giá sau khi người dân rời quầy.',
    answered: 'Có thể quầy mời đánh giá tốt. Xin xem người dân có tự chạm vào máy không.',
    phone: 'Xin xem phiếu số người dân bỏ lại quầy được thu và hủy thế nào.',
    'quick-decline': 'Xin xem ai bấm “Không đánh giá”: người dân cần thời gian đọc câu hỏi.',
    declined: 'Xin xem ai bấm “Không đánh giá”, và người dân có được trao máy không.',
    'timed-out': 'Xin xem máy đánh giá của quầy có bật, có mạng và quay về phía người dân không.',
    left: 'Xin xem vì sao lượt đã phục vụ lại báo vắng mặt thay vì kết thúc.',
    'by-hand': 'Xin xem quầy mất kết nối những lúc nào: lượt ghi tay không được hỏi đánh giá.',
    missed:
      'Xin xem có ai đã được phục vụ mà số vẫn báo vắng mặt không: người ấy không được hỏi đánh giá.',
    dropped:
      'Xin xem có ai đã được phục vụ mà số bị hủy, chuyển đi hoặc để đến hết ngày không: người ấy không được hỏi đánh giá.',
  } satisfies Record<SignKind, string>,

  askedTitle: 'Ai được hỏi',
  askedNote:
    'Mọi lượt kết thúc trên hệ thống đều được máy đánh giá hỏi; công chức không chọn được hỏi lượt nào, cũng không xóa được câu đang hỏi.',
  askedWays:
    'Vẫn có cách để một người không được hỏi đến: để máy tắt hoặc quay đi (cột “Hết giờ”), ghi tay dù có mạng, báo vắng mặt người đã đến, hoặc hủy, chuyển, để dở số của người đã được phục vụ. Hai cột cuối là những số không có kết thúc, đứng ngoài số lượt kết thúc; phần còn thiếu là lượt mà máy chưa báo lại. Số do lãnh đạo hủy chỉ có trong Nhật ký; người được phục vụ mà không lấy số thì không bảng nào thấy được.',
  ended: 'Lượt kết thúc',
  answered: 'Có trả lời',
  declined: 'Không đánh giá',
  timedOut: 'Hết giờ',
  byHand: 'Ghi tay',
  missed: 'Số báo vắng',
  dropped: 'Số hủy, bỏ dở',
  otherCounters: (count: number) => `${count} quầy ít lượt`,
  noAsked: 'Chưa có quý công khai nào đã kết thúc với đủ số lượt.',
};
