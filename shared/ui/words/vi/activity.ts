import type { DeviceRole } from '../../../domain/vocabulary.ts';

/** Words of the administrator's page of who did what. Numbers, names, days and reasons come already written. */
export const activity = {
  pageNote: 'Ai đã làm gì, mới nhất trước. Không có phiếu đánh giá nào ở đây.',
  day: 'Ngày',
  who: 'Ai',
  anybody: 'Tất cả',
  at: 'Lúc',
  what: 'Việc',
  anyDay: 'Xem mọi ngày',
  newest: 'Xem mới nhất',
  older: 'Xem trước đó',
  none: 'Không có việc nào.',
  noneSoFar: 'Chưa thấy việc nào trong phần vừa xem. Xin xem tiếp phần trước đó.',
  console: 'Máy chủ',
  gone: (id: string) => `${id} (không còn)`,
  doneAt: (when: string) => `Thực hiện lúc ${when}, trung tâm biết muộn hơn.`,
  unknownNumber: 'một số chưa rõ',
  said: {
    configured: 'Đổi tệp trung tâm',
    configuredFrom: (day: string) => `Đổi tệp trung tâm, một phần có hiệu lực từ ${day}`,
    dayOpened: (day: string) => `Mở ngày ${day}`,
    paired: (device: string, role: string) => `Gắn thiết bị ${device} (${role})`,
    pairedAt: (device: string, role: string, counter: string) =>
      `Gắn thiết bị ${device} (${role}) tại ${counter}`,
    revoked: (device: string) => `Gỡ thiết bị ${device}`,
    issued: (number: string, procedure: string) => `Cấp số ${number}: ${procedure}`,
    leftOut: (number: string, procedure: string) =>
      `Cấp số ${number}: ${procedure} (không vào hàng chờ)`,
    priority: (number: string) => `Báo diện ưu tiên cho ${number}`,
    opened: (counter: string) => `Mở ${counter}`,
    closed: (counter: string) => `Đóng ${counter}`,
    called: (number: string, counter: string) => `Gọi ${number} đến ${counter}`,
    recalled: (number: string, counter: string) => `Gọi lại ${number} đến ${counter}`,
    absent: (number: string, counter: string, times: number) =>
      `Ghi vắng ${number} tại ${counter}, lần ${times}`,
    ended: (number: string, counter: string, outcome: string) =>
      `Hoàn thành ${number} tại ${counter}: ${outcome}`,
    recorded: (number: string, counter: string, outcome: string) =>
      `Ghi bằng tay ${number} tại ${counter}: ${outcome}`,
    sentFor: (recorded: string, clerk: string) => `${recorded}. Do ${clerk} ghi, gửi từ phiên này`,
    moved: (number: string, lane: string, counter: string, reason: string) =>
      `Chuyển ${number} từ ${counter} sang hàng ${lane}: ${reason}`,
    voided: (number: string) => `Hủy số ${number}`,
    laneClosed: (why: string) => `Đóng hàng không chờ: ${why}`,
    laneOpened: 'Mở lại hàng không chờ',
    configuredFigures: (day: string) =>
      `phiếu đánh giá, nhóm nhỏ nhất hoặc lịch công khai đổi từ ${day}`,
    corrected: (period: string, version: number, reason: string) =>
      `Công khai ${period}, bản ${version}. Lý do: “${reason}”`,
    published: (period: string, version: number) => `Công khai ${period}, bản ${version}`,
    batchConfirmed: (rows: string, channel: string, post: string) =>
      `Xác nhận đợt nhập hộ ${rows} phiếu (${channel}) do ${post} nhập`,
    batchWithdrawn: (reason: string) => `Rút một đợt nhập hộ: ${reason}`,
    epoch: (after: string) => `Khôi phục từ bản sao lưu, làm tiếp sau dòng ${after} của sổ`,
    feedbackTaken: (code: string, how: string) => `Nhận phản ánh ${code} (${how})`,
    feedbackHandled: (code: string, step: string) => `Phản ánh ${code}: ${step}`,
    feedbackForgotten: (code: string) => `Xóa nội dung phản ánh ${code} theo yêu cầu`,
    findingNoted: (period: string, owner: string) =>
      `Ghi việc cần khắc phục của ${period}, giao ${owner}`,
    findingMoved: (state: string) => `Cập nhật việc cần khắc phục: ${state}`,
    pinRenewed: (post: string) => `Cấp mã PIN mới cho ${post}`,
    admitted: (count: number, device: string) => `Cho tính ${count} việc còn lại của ${device}`,
    dropped: (count: number, device: string) =>
      `Bỏ ${count} việc còn lại của ${device}, không tính`,
  },
  roles: {
    kiosk: 'máy lấy số',
    tablet: 'máy đánh giá',
    counter: 'màn hình quầy',
    display: 'màn hình gọi số',
    lead: 'màn hình lãnh đạo',
  } satisfies Record<DeviceRole, string>,
};
