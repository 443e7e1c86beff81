/**
 * The longer questionnaire: after the core questions the sixteen service items that offices ask in surveys of their own
 * (domain/rules.md 6). What is counted here is this office's own rating; it is no survey of a ministry and bears no such name.
 */
import type { AskedQuestion, Questionnaire } from '../../protocol/questionnaire.ts';
import type { Stage } from '../vocabulary.ts';
import { CORE_QUESTIONS } from './core-questions.ts';
import { USUAL_REASONS } from './usual-reasons.ts';

const ITEMS: AskedQuestion[] = [
  item(
    'signs',
    'guidance',
    'Trung tâm có biển hiệu, hướng dẫn rõ ràng, dễ tìm',
    'The office has clear signs and guidance and is easy to find',
  ),
  item(
    'seats',
    'guidance',
    'Trung tâm có đủ ghế ngồi chờ và bàn viết',
    'There are enough seats and desks',
  ),
  item(
    'equipment',
    'guidance',
    'Trung tâm có trang thiết bị đầy đủ, chất lượng tốt',
    'The equipment is complete and good',
  ),
  item(
    'posted',
    'guidance',
    'Quy định thủ tục hành chính được niêm yết công khai, dễ thấy, dễ đọc',
    'The rules of procedures are posted in public, easy to see and to read',
  ),
  item(
    'papers-as-required',
    'reception',
    'Công chức yêu cầu nộp hồ sơ đúng quy định',
    'Clerks asked for the papers that the rules require',
  ),
  item(
    'fees-as-required',
    'reception',
    'Công chức yêu cầu đóng phí, lệ phí đúng quy định',
    'Clerks asked for the fees that the rules set',
  ),
  item(
    'polite',
    'reception',
    'Công chức có thái độ lịch sự, tôn trọng người dân',
    'Clerks were polite and respectful',
  ),
  item(
    'explained-once',
    'reception',
    'Công chức hướng dẫn hồ sơ dễ hiểu, đầy đủ trong một lần',
    'Clerks explained the papers clearly and fully in one go',
  ),
  item(
    'followed-rules',
    'processing',
    'Công chức tuân thủ đúng quy định trong giải quyết thủ tục',
    'Clerks kept to the rules in handling the procedure',
  ),
  item(
    'time-limit',
    'processing',
    'Thời hạn giải quyết thủ tục đúng quy định',
    'The time limit was kept as the rules set it',
  ),
  item('on-time', 'result', 'Kết quả được trả đúng hẹn', 'The result came on time'),
  item(
    'correct',
    'result',
    'Kết quả có thông tin đầy đủ, chính xác',
    'The result was complete and correct',
  ),
  item('fair', 'result', 'Kết quả bảo đảm công bằng', 'The result was fair'),
  item(
    'feedback-easy',
    'guidance',
    'Trung tâm bố trí hình thức tiếp nhận phản ánh, kiến nghị dễ dàng',
    'Giving feedback is made easy',
  ),
  item(
    'feedback-handled',
    'processing',
    'Phản ánh, kiến nghị được tiếp nhận, xử lý đúng quy định',
    'Feedback is taken and handled as the rules set it',
  ),
  item(
    'feedback-told',
    'result',
    'Kết quả xử lý phản ánh, kiến nghị được thông báo kịp thời',
    'The outcome of feedback is told in time',
  ),
];

export const SERVICE_ITEMS: Questionnaire = {
  id: 'service-items',
  version: 1,
  name: { vi: 'Phiếu chi tiết về phục vụ', en: 'Service in detail' },
  scale: 'five',
  questions: [...CORE_QUESTIONS, ...ITEMS],
  reasons: USUAL_REASONS,
  legalBasis: null,
  inForceFrom: null,
  inForceTo: null,
};

function item(id: string, stage: Stage, vi: string, en: string): AskedQuestion {
  const asked = stage === 'result' && !id.startsWith('feedback') ? 'with-result' : 'all';
  return { id, stage, asked, text: { vi, en } };
}
