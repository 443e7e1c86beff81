import type { Fault } from '../../../protocol/messages.ts';

/** What the office says when a message itself is wrong, before anyone decides on it: one sentence each, saying what to do (SPEC A7). */
export const faults = {
  'malformed-json': 'Nội dung gửi đi không đọc được. Xin kiểm tra chương trình gửi rồi gửi lại.',
  'too-large': 'Nội dung gửi đi quá dài. Xin rút ngắn rồi gửi lại.',
  'wrong-shape': 'Nội dung gửi đi chưa đúng mẫu. Xin kiểm tra lại từng mục rồi gửi lại.',
  'unknown-command': 'Trung tâm không có lệnh này. Xin tải lại màn hình để dùng bản mới.',
  'unknown-token':
    'Thiết bị chưa được gắn với trung tâm, hoặc phiên đã hết. Xin gắn lại hoặc đăng nhập lại.',
  'wrong-pin': 'Vị trí hoặc mã PIN chưa đúng. Xin nhập lại.',
  'wrong-code':
    'Mã gắn thiết bị không đúng, đã dùng hoặc đã hết hạn. Xin dùng mã đang hiện trên màn hình.',
  'other-screen':
    'Mã này do một loại màn hình khác hiện ra. Xin chọn đúng loại màn hình rồi nhập lại mã.',
  'old-protocol': 'Màn hình này là bản cũ. Xin tải lại màn hình.',
  'too-many': 'Có quá nhiều yêu cầu cùng lúc. Xin đợi một lát rồi thử lại.',
  'not-found': 'Không có trang hoặc số liệu này. Xin xem lại địa chỉ.',
  'foreign-origin':
    'Yêu cầu này đến từ một trang khác nên không được nhận. Xin mở màn hình từ địa chỉ của trung tâm.',
  'no-room':
    'Máy chủ đã hết chỗ lưu nên chưa ghi được, chưa có gì thay đổi. Xin gọi người quản trị giải phóng ổ đĩa; có chỗ thì hệ thống tự chạy tiếp.',
  fault:
    'Trung tâm chưa ghi được việc này và chưa có gì thay đổi. Xin thử lại, nếu vẫn lỗi xin gọi người quản trị.',
} satisfies Record<Fault, string>;
