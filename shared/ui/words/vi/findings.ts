/** Words of findings: what the office means to mend, on the lead's and the public page. Days and periods come already written. */
export const findings = {
  title: 'Việc đang khắc phục',
  publicNote: 'Những việc trung tâm làm sau khi xem kết quả của kỳ này.',
  pageTitle: 'Việc cần khắc phục',
  pageNote:
    'Từ kết quả của một kỳ: việc gì cần làm, ai làm, đến khi nào. Nội dung hiện trên trang công khai của kỳ đó.',
  text: 'Việc',
  owner: 'Người phụ trách',
  due: 'Hạn',
  state: 'Tình trạng',
  since: (state: string, day: string) => `${state} từ ${day}`,
  late: 'quá hạn',
  none: 'Chưa có việc nào.',
  add: 'Thêm việc',
  period: 'Kỳ',
  save: 'Ghi lại',
  saved: 'Đã ghi.',
  move: { open: 'Làm tiếp', done: 'Đã xong', dropped: 'Không thực hiện' },
  moveOf: (what: string, text: string) => `${what}: ${text}`,
  note: 'Ghi chú nội bộ (nếu có)',
  publicWarning:
    'Nội dung, chức danh người phụ trách, hạn và tình trạng hiện trên trang công khai. Xin không ghi tên người.',
};
