import type { RefusalReason } from '../../../domain/vocabulary.ts';

/** Why the office refused a command: one sentence for each reason, saying what can be done (SPEC A4). */
export const refusals = {
  'feedback-unknown': 'Không có phản ánh, kiến nghị này.',
  'step-not-possible': 'Phản ánh này đang ở bước khác, chưa làm được việc đó. Xin xem lại.',
  'text-required': 'Xin ghi nội dung.',
  'day-not-possible': 'Ngày này chưa đúng. Xin chọn ngày khác.',
  'post-unknown': 'Không có vị trí này.',
  'finding-unknown': 'Không có việc này.',
  'finding-unmoved': 'Việc này đã như vậy rồi.',
  'same-person':
    'Người đã nhập danh sách không tự xác nhận được. Xin để lãnh đạo hoặc quản trị viên khác xác nhận.',
  'batch-unknown': 'Đợt nhập này không còn ở đây: đã được xác nhận hoặc đã rút. Xin tải lại trang.',
  'not-yet':
    'Trung tâm vừa khôi phục và chưa biết lượt giao dịch này đã xong. Máy giữ đánh giá và tự gửi lại.',
  'not-allowed': 'Vai trò này không được làm việc đó.',
  'counter-unknown': 'Không có quầy này.',
  'counter-taken': 'Quầy này đang có người khác mở.',
  'counter-not-open': 'Quầy chưa mở. Xin mở quầy trước.',
  'counter-busy': 'Quầy đang có người. Xin hoàn thành trước.',
  'nobody-waiting': 'Không có ai đang chờ.',
  'no-one-at-counter': 'Quầy chưa gọi ai.',
  'ticket-not-here': 'Số này không ở quầy của anh/chị.',
  'ticket-not-waiting': 'Số này không còn ở hàng chờ.',
  'ticket-not-no-wait': 'Số này không ở hàng không chờ.',
  'no-ordinary-lane':
    'Thủ tục này không còn trong danh mục, nên chưa biết chuyển vào hàng nào. Xin hoàn thành tại quầy.',
  'no-wait-lane-missing': 'Trung tâm không có hàng không chờ.',
  'no-wait-not-offered':
    'Hôm nay không trong đợt giải quyết ngay, nên hàng không chờ không hoạt động.',
  'no-wait-lane-open': 'Hàng không chờ đang mở.',
  'time-over': 'Giờ này đã qua. Xin chọn giờ muộn hơn.',
  'ticket-not-absent': 'Số này không ở danh sách vắng.',
  'lane-not-served': 'Quầy này không phục vụ hàng chờ đó.',
  'reason-required': 'Xin ghi lý do.',
  'point-unknown': 'Không có điểm cấp số này.',
  'device-unknown': 'Không có thiết bị này.',
  'device-known': 'Thiết bị này đã được gắn.',
  'office-not-configured': 'Trung tâm chưa được cấu hình.',
  'office-inconsistent': 'Cấu hình của trung tâm có chỗ chưa khớp. Xin xem lại tệp cấu hình.',
  'office-changed': 'Trung tâm vừa có thay đổi khác trong lúc này. Xin xem lại rồi làm lại.',
  'period-unknown': 'Không có kỳ này.',
  'period-not-public': 'Kỳ này không thuộc các kỳ được công khai.',
  'period-not-over': 'Kỳ này chưa kết thúc.',
  'period-too-small': 'Kỳ này có quá ít phiếu, công khai sẽ làm lộ câu trả lời của từng người.',
  'correction-too-small':
    'Bản đính chính chỉ được công khai khi có đủ số phiếu mới để không lộ câu trả lời của ai. Xin chờ thêm phiếu.',
  'figures-changed':
    'Số liệu đã khác với số liệu anh/chị vừa xem, vì hệ thống vừa rà soát phiếu có dấu hiệu hoặc vừa nhận thêm phiếu. Chưa có gì được công khai. Xin xem lại số liệu mới.',
  'still-arriving':
    'Phiếu của kỳ này vẫn đang được gửi đến liên tục. Chưa có gì được công khai. Xin thử lại sau ít phút.',
  'questionnaire-changed':
    'Phiên bản này của mẫu phiếu đã được dùng. Xin ghi số phiên bản mới cho nội dung mới.',
  'questionnaire-not-in-force':
    'Mẫu phiếu đã chọn chưa được dùng hoặc không còn được dùng vào ngày bắt đầu áp dụng. Xin chọn mẫu khác hoặc xem lại ngày hiệu lực của mẫu.',
  'already-published': 'Kỳ này đã được công khai, và không có gì để đính chính.',
  'id-reused': 'Lệnh này trùng mã với một lệnh khác. Xin làm lại.',
} satisfies Record<RefusalReason, string>;
