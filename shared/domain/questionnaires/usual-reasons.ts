/** Why someone was not satisfied, in the order of the screen: the themes of the forms in use (domain/rules.md 10). */
import type { OfferedReason } from '../../protocol/questionnaire.ts';

export const USUAL_REASONS: OfferedReason[] = [
  { id: 'attitude', name: { vi: 'Thái độ chưa lịch sự', en: 'Impolite attitude' } },
  { id: 'waiting', name: { vi: 'Chờ đợi quá lâu', en: 'Waited too long' } },
  {
    id: 'unclear-guidance',
    name: {
      vi: 'Hướng dẫn chưa rõ, phải đi lại nhiều lần',
      en: 'Unclear guidance, had to come several times',
    },
  },
  {
    id: 'extra-papers',
    name: { vi: 'Yêu cầu giấy tờ ngoài quy định', en: 'Asked for papers that are not required' },
  },
  { id: 'late-result', name: { vi: 'Trả kết quả trễ hẹn', en: 'Result came late' } },
  { id: 'fee', name: { vi: 'Phí, lệ phí chưa đúng, chưa rõ', en: 'Fees wrong or unclear' } },
  { id: 'facilities', name: { vi: 'Cơ sở vật chất chưa tốt', en: 'Poor facilities' } },
  { id: 'other', name: { vi: 'Lý do khác', en: 'Another reason' } },
];
