import { posting } from './posting.ts';

/** Words of the office file at a glance. Names, letters and sizes come already written. */
export const officeFacts = {
  who: 'Trung tâm',
  name: 'Tên',
  place: 'Địa bàn',
  phone: posting.phone,
  email: posting.email,
  website: 'Trang web',
  complaintsHow: 'Cách phản ánh, kiến nghị',
  complaintsPhone: 'Điện thoại nhận phản ánh',
  complaintsEmail: 'Thư nhận phản ánh',
  howItWorks: 'Cách làm việc',
  answers: (count: number) => `${count} phiếu`,
  reasonsAsked: 'Lý do hỏi khi chưa hài lòng',
  comment: 'Ý kiến bằng lời',
  commentAsked: 'có hỏi',
  commentNotAsked: 'không hỏi',
  calls: (count: number) => `${count} lượt, rồi gọi một lượt thường`,
  deadlines: (days: {
    readonly refuse: number;
    readonly askMore: number;
    readonly answer: number;
    readonly publish: number;
  }) =>
    `từ chối ${days.refuse}, yêu cầu bổ sung ${days.askMore}, trả lời ${days.answer}, công khai ${days.publish} ngày làm việc`,
  longWait: (minutes: number) => `chờ lâu từ ${minutes} phút`,
  sizes: 'Quy mô',
  sizesSaid: (sizes: {
    readonly fields: number;
    readonly procedures: number;
    readonly counters: number;
    readonly posts: number;
    readonly devices: number;
  }) =>
    `${sizes.fields} lĩnh vực, ${sizes.procedures} thủ tục, ${sizes.counters} quầy, ${sizes.posts} vị trí, ${sizes.devices} thiết bị dự kiến`,
  lanesAndLetters: 'Hàng chờ, ký hiệu số và quầy',
  noWaitLane: (name: string) => `${name} (hàng không chờ)`,
  servedBy: (letters: string, counters: string) => `Ký hiệu ${letters}; phục vụ: ${counters}`,
};
