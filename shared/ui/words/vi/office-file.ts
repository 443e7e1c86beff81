import type { ProblemSentences, ValueKind } from '../../../protocol/file-problem.ts';
import type { NamedShape } from '../../../protocol/text.ts';

/** What is said of an office file: each problem that can be in one, and what to do about it. */

const KINDS: Readonly<Record<ValueKind, string>> = {
  text: 'chữ trong dấu ngoặc kép',
  number: 'số, không có dấu ngoặc kép',
  'yes-no': 'true hoặc false',
  list: 'danh sách trong [ ]',
  group: 'nhóm mục trong { }',
  nothing: 'trống (null)',
};

const SHAPES: Readonly<Record<NamedShape, string>> = {
  slug: 'mã: 1 đến 40 chữ thường a–z không dấu, chữ số hoặc gạch nối, ví dụ ho-tich',
  'procedure-code': 'mã thủ tục quốc gia, ví dụ 2.000815',
  'time-of-day': 'giờ viết theo 24 giờ, ví dụ 07:30',
  day: 'ngày có thật, viết năm-tháng-ngày, ví dụ 2026-11-23',
  letter: 'một chữ trong A B C D E G H K L M N P R T U V X Y',
  colour: 'mã màu gồm # và sáu chữ số 0–9 a–f viết thường, ví dụ #f2c766',
  picture: 'ảnh PNG, JPEG hoặc WebP viết thẳng trong tệp (data:image/png;base64,…); không dùng SVG',
  email: 'địa chỉ thư điện tử, ví dụ mot-cua@example.vn',
  phone: 'số điện thoại, ví dụ 0237 123 456',
  'web-address': 'địa chỉ bắt đầu bằng http:// hoặc https://',
  'letter-code': 'chữ viết tắt tên cơ quan sau số văn bản, chữ in hoa, ví dụ TTPVHCC',
  'one-line': 'chữ trên một dòng, không có ký tự điều khiển hay ký tự hỏng do sai bảng mã',
};

const PROBLEMS: ProblemSentences = {
  'not-utf-8': () =>
    'Tệp không viết bằng bảng mã UTF-8. Xin mở trong trình soạn thảo, chọn lưu với UTF-8 rồi làm lại.',
  garbled: ({ line, found }) =>
    `Chữ bị hỏng do mở tệp bằng sai bảng mã, bắt đầu từ dòng ${line} (“${found}”). Xin lấy lại tệp gốc, mở bằng UTF-8 rồi lưu.`,
  'not-json': ({ line, column }) =>
    `Tệp sai cú pháp JSON ở dòng ${line}, cột ${column}. Xin xem dấu phẩy, dấu ngoặc và dấu ngoặc kép ở chỗ đó hoặc ngay trước đó.`,
  'too-deep': ({ line, column }) =>
    `Các nhóm lồng nhau sâu hơn mọi tệp trung tâm, ở dòng ${line}, cột ${column}. Xin xem lại có đúng tệp không.`,
  'key-twice': ({ found }) =>
    `Mục “${found}” viết hai lần trong cùng một nhóm. Xin giữ lại một lần.`,
  'and-more': () => 'Còn nhiều chỗ chưa đúng nữa. Xin sửa những chỗ này trước, rồi kiểm tra lại.',

  missing: () => 'Còn thiếu mục này. Xin bổ sung.',
  'unknown-key': ({ found }) =>
    `Không có mục nào tên “${found}” ở đây. Xin xem lại chính tả, hoặc bỏ mục này.`,
  'wrong-kind': ({ expected, found }) => `Cần ${KINDS[expected]}, đang là ${KINDS[found]}.`,
  'wrong-shape': ({ expected, found }) => `“${found}” chưa đúng. Cần ${SHAPES[expected]}.`,
  'too-long': ({ of, most }) =>
    of === 'list'
      ? `Danh sách dài quá. Xin để nhiều nhất ${most} mục.`
      : `Dài quá. Xin viết nhiều nhất ${most} ký tự.`,
  'too-short': ({ of, least }) =>
    of === 'list'
      ? `Danh sách không được để trống. Cần ít nhất ${least} mục.`
      : `Không được để trống. Cần ít nhất ${least} ký tự.`,
  'too-small': ({ least, found }) => `${found} nhỏ quá. Ít nhất là ${least}.`,
  'too-large': ({ most, found }) => `${found} lớn quá. Nhiều nhất là ${most}.`,
  'not-whole': ({ found }) => `${found} không phải là số nguyên. Xin viết một số nguyên.`,
  'not-one-of': ({ choices, found }) =>
    `“${found}” không dùng được ở đây. Xin chọn một trong: ${choices.join(', ')}.`,

  'unknown-reference': ({ found }) =>
    `Trong tệp không có mục nào mang mã “${found}”. Xin sửa mã này, hoặc thêm mục đó.`,
  'used-twice': ({ found }) => `“${found}” đã dùng cho một mục đứng trước. Xin chọn mã khác.`,
  'name-twice': ({ found }) =>
    `Tên “${found}” trùng với một mục đứng trước, người dân nghe sẽ nhầm. Xin đặt tên khác.`,
  'reserved-id': ({ found }) =>
    `Mã “${found}” dành riêng cho dòng gộp trong bảng kết quả. Xin chọn mã khác.`,

  'second-no-wait-lane': () => 'Đã có một hàng không chờ đứng trước. Chỉ được có một.',
  'lane-without-counter': () =>
    'Người dân có thể vào hàng này mà không quầy nào phục vụ. Xin thêm hàng này cho ít nhất một quầy.',
  'lane-without-series': () =>
    'Có thủ tục dùng hàng này mà không điểm cấp số nào có ký hiệu cho nó. Xin thêm một ký hiệu số.',
  'series-nobody-serves': () =>
    'Ký hiệu số này đưa vào một hàng không quầy nào phục vụ. Xin thêm hàng đó cho một quầy, hoặc bỏ ký hiệu.',
  'lane-twice-at-point': () =>
    'Điểm cấp số này đã có một ký hiệu khác cho hàng này. Mỗi hàng chỉ cần một ký hiệu ở mỗi điểm.',
  'point-without-series': () =>
    'Điểm cấp số này chưa có ký hiệu nào nên không cấp được số. Xin thêm ký hiệu, hoặc bỏ điểm này.',
  'counter-serves-nothing': () =>
    'Không hàng nào của quầy này có ký hiệu số, nên quầy không gọi được ai. Xin thêm hàng cho quầy.',
  'counter-serves-lane-twice': () => 'Quầy này đã có hàng này. Xin bỏ lần viết sau.',
  'no-wait-without-lane': () =>
    'Thủ tục này thuộc diện không chờ, mà trong tệp chưa có hàng không chờ. Xin thêm một hàng có "noWait": true.',
  'ordinary-lane-is-no-wait': () =>
    'Đây là hàng không chờ. Xin chọn hàng thường cho thủ tục này; ai trong mức không chờ tự vào hàng không chờ.',

  'time-zone-unknown': ({ found }) =>
    `Không có múi giờ “${found}”. Ở Việt Nam xin viết Asia/Ho_Chi_Minh.`,
  'hours-reversed': () => 'Giờ kết thúc phải sau giờ bắt đầu. Xin sửa lại.',
  'hours-overlap': () =>
    'Khoảng giờ này bắt đầu khi khoảng trước chưa hết. Xin viết các khoảng lần lượt từ sáng đến chiều.',
  'weekday-twice': () => 'Ngày này trong tuần đã có. Xin bỏ lần viết sau.',
  'last-ticket-outside-hours': ({ found }) =>
    `${found} nằm ngoài giờ của máy lấy số. Xin chọn giờ nằm trong kioskHours.`,
  'day-twice': ({ found }) => `Ngày ${found} đã có trong danh sách. Xin bỏ lần viết sau.`,
  'holiday-is-make-up-day': ({ found }) =>
    `Ngày ${found} vừa là ngày nghỉ vừa là ngày làm bù. Xin giữ một trong hai.`,
  'dates-reversed': () => 'Ngày cuối phải từ ngày đầu trở đi. Xin sửa lại.',

  'wall-colour-unreadable': ({ ink, green }) =>
    `Chữ trên màu này khó đọc: chữ thường tương phản ${ink} (cần 10), chữ xanh ${green} (cần 7). Xin chọn màu sáng hơn.`,
  'language-twice': ({ found }) => `Ngôn ngữ ${found} đã có. Xin bỏ lần viết sau.`,
  'first-language-missing': () => 'Tiếng Việt (vi) phải có trong danh sách. Xin bổ sung.',
  'reason-twice': ({ found }) => `Lý do ${found} đã có. Xin bỏ lần viết sau.`,
  'questionnaire-of-product': ({ found }) =>
    `“${found}” là mẫu phiếu có sẵn của hệ thống. Xin đặt mã khác cho mẫu phiếu riêng.`,
  'core-question-missing': ({ found }) =>
    `Thiếu câu hỏi “${found}”. Mẫu phiếu nào cũng hỏi result, guidance và attitude.`,
  'core-question-asked': ({ found, expected }) =>
    `Câu hỏi “${found}” phải được hỏi ở cùng loại lượt giao dịch trong mọi mẫu phiếu. Xin ghi "asked": "${expected}".`,

  'device-without-counter': () => 'Thiết bị loại này phải thuộc một quầy. Xin ghi mã quầy.',
  'device-without-point': () => 'Máy lấy số phải thuộc một điểm cấp số. Xin ghi mã điểm cấp số.',
  'point-has-device': ({ found }) =>
    `Điểm cấp số “${found}” đã có một máy lấy số đứng trước. Mỗi điểm chỉ có một máy; xin thêm một điểm khác.`,
};

export const officeFile = {
  problems: PROBLEMS,
  /** In place of a path. */
  wholeFile: 'cả tệp',
  notSound: (file: string) =>
    `${file} chưa phải là tệp trung tâm đúng. Xin sửa các chỗ sau (thứ tự trong danh sách đếm từ 0):`,
  notReadable: (file: string) => `Không mở được tệp trung tâm ${file}. Xin xem lại đường dẫn.`,
  lastGoodStays: 'Trung tâm vẫn làm việc theo tệp đúng gần nhất. Chưa có gì thay đổi.',
};
