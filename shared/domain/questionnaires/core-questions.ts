/** The three questions of every questionnaire (SPEC R4, R5). The wording on the attitude is that of the forms in use (domain/rules.md 2.2 d). */
import type { AskedQuestion } from '../../protocol/questionnaire.ts';

export const RESULT: AskedQuestion = {
  id: 'result',
  stage: 'result',
  asked: 'with-result',
  text: {
    vi: 'Ông/Bà thấy việc giải quyết hồ sơ vừa rồi thế nào?',
    en: 'How was the handling of your file just now?',
  },
};
export const GUIDANCE: AskedQuestion = {
  id: 'guidance',
  stage: 'guidance',
  asked: 'without-result',
  text: {
    vi: 'Ông/Bà thấy việc tiếp nhận và hướng dẫn hồ sơ vừa rồi thế nào?',
    en: 'How were the reception and guidance of your file just now?',
  },
};
export const ATTITUDE: AskedQuestion = {
  id: 'attitude',
  stage: 'reception',
  asked: 'all',
  text: {
    vi: 'Ông/Bà đánh giá như thế nào về thái độ công chức khi tiếp nhận và hướng dẫn giải quyết hồ sơ?',
    en: 'How do you rate the attitude of the clerk who received and guided you?',
  },
};

/** In the order of the screen: of a visit the first or the second, then the third. */
export const CORE_QUESTIONS: AskedQuestion[] = [RESULT, GUIDANCE, ATTITUDE];
