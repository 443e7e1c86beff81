import type { FeedbackAbout } from '../../../domain/vocabulary-of-feedback.ts';

/** Words of feedback on the kiosk and the phone. */
export const feedbackKiosk = {
  title: 'Phản ánh, kiến nghị',
  whatAbout: 'Ông/Bà muốn phản\u00a0ánh về điều gì?',
  abouts: { rules: 'Quy định, thủ tục', conduct: 'Cách phục vụ' } satisfies Record<
    FeedbackAbout,
    string
  >,
  aboutNotes: {
    rules: 'Giấy tờ, thời hạn, phí, cách làm chưa hợp lý',
    conduct: 'Thái độ, việc làm của người phục vụ',
  } satisfies Record<FeedbackAbout, string>,
  complaints:
    'Đơn khiếu nại, tố cáo được giải quyết theo luật riêng: xin gặp công chức để được hướng dẫn.',
  write: 'Ông/Bà ghi điều muốn phản ánh',
  writeHint:
    'Gõ không dấu cũng được. Ai quen kiểu Telex thì gõ có dấu. Công chức cũng nhận trên giấy.',
  left: (count: string) => `Còn ${count} ký tự`,
  empty: 'Chưa có nội dung',
  keyboard: 'Bàn phím',
  space: 'Cách',
  newLine: 'Dòng mới',
  letters: 'Chữ',
  signs: '123 ?,',
  contact: 'Ông/Bà có muốn được trả lời riêng không?',
  contactHint: 'Nếu muốn, xin ghi số điện thoại hoặc thư điện tử. Không bắt buộc.',
  noContact: 'Chưa ghi liên hệ',
  purpose:
    'Trung tâm chỉ dùng để hỏi thêm và trả lời phản ánh này, không công khai, và xóa khi Ông/Bà yêu cầu (bản sao lưu cũ có thể còn giữ một thời gian).',
  withoutContact: 'Gửi, không để lại liên hệ',
  send: 'Gửi phản ánh',
  sending: 'Đang gửi…',
  failed: 'Máy chưa ghi được phản ánh này. Xin gặp công chức.',
  notSent: 'Chưa gửi được. Nội dung vẫn còn ở đây, xin gửi lại.',
  thanks: 'Cảm ơn Ông/Bà. Trung tâm đã ghi nhận.',
  code: 'Mã phản ánh của Ông/Bà',
  codeNote: (address: string | null) =>
    `Xin ghi lại mã này. Ông/Bà tra mã tại ${address ?? 'trang kết quả công khai, mục Phản ánh'}, hoặc đọc mã cho lãnh đạo trung tâm để hỏi kết quả.`,
  answeredWithin: (days: number) => `Trung tâm trả lời trong ${days} ngày làm việc.`,
  printCode: 'In mã này',
  printingCode: 'Phiếu đang in ở khe bên dưới. Không thấy phiếu, xin ghi lại mã này.',
};
