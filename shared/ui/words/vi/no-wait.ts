import type { ClosingReason, MovingReason } from '../../../domain/vocabulary.ts';

/** Words of the no-wait lane that every screen says alike. Times come already said, such as "14 giờ". */
export const noWait = {
  paused: (why: string) => `Tạm dừng: ${why}`,
  closing: {
    'signer-away': 'người ký vắng',
    'system-down': 'hệ thống đang lỗi',
    'too-many': 'đang quá nhiều hồ sơ',
    other: 'việc đột xuất',
  } satisfies Record<ClosingReason, string>,
  until: (why: string, time: string) => `${why} đến ${time}`,
  moving: {
    'beyond-limits': 'Vượt mức không chờ',
    'must-verify': 'Phải xác minh',
    'needs-opinion': 'Cần ý kiến bộ phận khác',
    'papers-missing': 'Thiếu giấy tờ',
    other: 'Lý do khác',
  } satisfies Record<MovingReason, string>,
};
