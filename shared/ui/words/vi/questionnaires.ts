import type { Stage } from '../../../domain/vocabulary.ts';

/** Words of the lead's page of questionnaires. Days come already written. */
export const questionnaires = {
  note: 'Người dân được hỏi gì sau mỗi lượt giao dịch. Câu hỏi nào cũng có thể bỏ qua.',
  used: 'Phiếu trung tâm dùng',
  countsFrom: (day: string) => `Thay đổi có hiệu lực từ ${day}, đầu quý công khai tiếp theo.`,
  inShort: (levels: number, questions: number) =>
    `${levels} mức, mỗi người được hỏi ${questions} câu`,
  perPerson: (questions: number) =>
    `Mỗi người được hỏi ${questions} câu; câu nào cũng có thể bỏ qua, dừng ở đâu cũng được.`,
  today: (now: string, next: string, day: string) =>
    `Hôm nay người dân được hỏi theo “${now}”. Từ ${day} hỏi theo “${next}”.`,
  lastDay: (name: string, last: string, from: string) =>
    `“${name}” chỉ được dùng đến hết ${last}. Từ ${from} người dân được hỏi theo phiếu ba mức, nếu trung tâm không chọn phiếu khác.`,
  seeQuestionnaires: 'Xem phiếu đánh giá',
  reasonsOffered: 'Điều chưa tốt được nêu để chọn khi người dân chưa hài lòng',
  comment: 'Hỏi thêm góp ý bằng lời',
  commentNote: 'Không công khai. Lãnh đạo chỉ đọc khi quý đã hết và có đủ số ý kiến.',
  preview: 'Xem trên máy tính bảng',
  previewOf: (name: string) => `Xem trên máy tính bảng: ${name}`,
  version: (version: number) => `bản ${version}`,
  inUse: 'đang dùng hôm nay',
  chosenFrom: (day: string) => `dùng từ ${day}`,
  scale: 'Mức trả lời',
  questions: 'Câu hỏi',
  reasons: 'Điều chưa tốt',
  legalBasis: 'Căn cứ',
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
