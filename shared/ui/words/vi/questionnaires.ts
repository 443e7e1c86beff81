import type { Stage } from '../../../domain/vocabulary.ts';

/** Words of the lead's page of questionnaires. Days come already written. */
export const questionnaires = {
  note: 'Người dân được hỏi gì sau mỗi lượt giao dịch. Câu hỏi nào cũng có thể bỏ qua.',
  used: 'Phiếu trung tâm dùng',
  countsFrom: (day: string) => `Thay đổi có hiệu lực từ ${day}, đầu quý công khai tiếp theo.`,
  inShort: (levels: number, questions: number) => `${levels} mức, ${questions} câu`,
  reasonsOffered: 'Điều chưa tốt được nêu để chọn khi người dân chưa hài lòng',
  comment: 'Hỏi thêm góp ý bằng lời',
  commentNote: 'Không công khai. Lãnh đạo chỉ đọc khi quý đã hết và có đủ số ý kiến.',
  preview: 'Xem trên máy tính bảng',
  previewOf: (name: string) => `Xem trên máy tính bảng: ${name}`,
  version: (version: number) => `bản ${version}`,
  inUse: 'đang chọn',
  scale: 'Mức trả lời',
  questions: 'Câu hỏi',
  reasons: 'Điều chưa tốt',
  legalBasis: 'Căn cứ',
  noLegalBasis: 'Không nêu căn cứ',
  inForce: 'Được dùng',
  stages: {
    guidance: 'Hướng dẫn',
    reception: 'Tiếp nhận',
    processing: 'Giải quyết',
    result: 'Trả kết quả',
  } satisfies Record<Stage, string>,
  asked: {
    'with-result': 'chỉ hỏi khi đã có kết quả',
    'without-result': 'chỉ hỏi khi chưa có kết quả',
  },
};
