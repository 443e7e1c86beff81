import type { HandNote } from '../../../protocol/by-hand.ts';

/** Words of the lead's page of what counters did by hand. Numbers, names, times and days come already written. */
export const byHandDesk = {
  pageNote:
    'Các lượt quầy ghi tại máy khi mất mạng, hoặc kể lại sau khi trung tâm khôi phục từ bản sao lưu.',
  doubtfulHere: (count: number) => `${count} lượt cần xem`,
  doubtfulTitle: (count: number) => `Cần xem lại (${count})`,
  joinedTitle: (count: number) => `Đã khớp với số (${count})`,
  none: 'Không có lượt nào ghi bằng tay trong những ngày này.',
  noDoubt: 'Mọi lượt trung tâm đã nhận đều khớp với số của mình.',
  counted: 'Các lượt này được tính như mọi lượt khác.',
  number: 'Số',
  counter: 'Quầy',
  called: 'Gọi lúc',
  ended: 'Xong lúc',
  outcome: 'Kết quả',
  noted: 'Trung tâm ghi nhận',
  notes: {
    joined: 'Đã khớp với số',
    waits: 'Chưa có số này, đang chờ số',
    twice: 'Số này đã có kết quả trước đó',
    elsewhere: 'Lúc đó số này đang ở quầy khác',
    late: 'Gửi về muộn hơn 7 ngày',
    'no-counter': 'Trung tâm không có quầy này',
  } satisfies Record<HandNote, string>,
  twiceHere: (counter: string) => `Số này đã có kết quả trước đó, cũng tại ${counter}`,
  twiceAt: (counter: string) => `Số này đã có kết quả trước đó, tại ${counter}`,
  elsewhereAt: (counter: string) => `Lúc đó số này đang ở ${counter}`,
  advice: {
    waits: 'Khi máy lấy số gửi về, hai bên tự khớp. Nếu lâu chưa khớp, xin hỏi quầy có gõ nhầm số.',
    twice:
      'Lượt này được giữ lại nhưng không tính thêm. Xin hỏi quầy có gõ nhầm số của người khác.',
    elsewhere: 'Lượt này được giữ lại nhưng không tính. Xin hỏi hai quầy người dân đã làm ở đâu.',
    late: 'Lượt này được giữ lại nhưng không tính: số liệu của ngày đó đã chốt. Xin xem vì sao quầy mất mạng lâu.',
    'no-counter':
      'Lượt này được giữ lại nhưng không tính. Nếu quầy vừa được bỏ khỏi cài đặt, xin hỏi quầy đó về lượt này.',
  } satisfies Record<Exclude<HandNote, 'joined'>, string>,
};
