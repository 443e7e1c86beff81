import type { FactType, Unreadable } from '../../../protocol/left-facts.ts';

/** Words of what devices that were let go have left. Names and days come already written. */
export const admitFacts = {
  pageNote: 'Việc mà thiết bị đã gỡ chưa kịp gửi về trung tâm. Chưa việc nào được tính.',
  none: 'Không có tệp nào đang chờ.',
  howTo:
    'Trên thiết bị đã gỡ, lưu tệp bằng nút “Lưu thành tệp”. Trên máy chủ, chạy: npm run cli -- import outbox TỆP.',
  importedAt: (when: string) => `nhận tệp ${when}`,
  kinds: {
    'issue-ticket': (count: number) => `${count} số đã cấp`,
    'claim-priority': (count: number) => `${count} lần báo ưu tiên`,
    'give-rating': (count: number) => `${count} phiếu đánh giá`,
    'close-rating': (count: number) => `${count} lần mời đánh giá không trả lời`,
    'record-visit': (count: number) => `${count} lượt ghi bằng tay`,
    'take-feedback': (count: number) => `${count} phản ánh, kiến nghị`,
  } satisfies Record<FactType, (count: number) => string>,
  unreadable: {
    'unknown-command': 'loại việc không có',
    'wrong-shape': 'sai mẫu',
    'not-a-fact': 'không phải việc của loại thiết bị này',
  } satisfies Record<Unreadable['what'], string>,
  columnDay: 'Ngày',
  columnWhat: 'Có gì',
  admit: 'Chấp nhận, tính vào số liệu',
  admitNote: 'Được tính như khi chính thiết bị gửi. Làm lại cũng không tính hai lần.',
  drop: 'Bỏ, không tính',
  dropAsk: (label: string, count: number) =>
    `Bỏ ${count} việc của ${label}? Các việc này sẽ không được tính. Tệp gốc vẫn còn ở nơi đã lưu.`,
  dropYes: 'Bỏ các việc này',
  dropped: (label: string) => `Đã bỏ các việc của ${label}.`,
  admitted: (count: number) => `Đã tính ${count} việc.`,
  refused: (count: number, why: string) => `${count} việc không được nhận. ${why}`,
  idReused:
    'Trung tâm đã nhận một việc khác mang cùng mã: tệp này hoặc tệp trước đã bị sửa. Xin so với các số ghi trên phiếu.',
  leftOver: (count: number) =>
    `Còn ${count} việc chưa ghi được, vẫn đang chờ. Xin làm lại khi các quầy đã đăng nhập và gửi hết.`,
  failed: (why: string) => `Chưa làm xong. ${why} Những việc chưa tính vẫn đang chờ.`,
};
