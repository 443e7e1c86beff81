/** Words of the office lead's part. Periods, counts and dates come already written in the language's own way. */
export const lead = {
  signInTitle: 'Phần của lãnh đạo',
  publication: 'Công khai',
  sections: 'Các phần của lãnh đạo',
  signOut: 'Đăng xuất',
  choosePeriod: 'Chọn kỳ',
  states: {
    published: 'đã công khai',
    complete: 'đã kết thúc, chưa công khai',
    running: 'đang diễn ra',
  },
  publish: (period: string) => `Công khai ${period}`,
  publishNote: 'Số liệu được giữ nguyên và hiện trên trang công khai, màn hình phòng chờ.',
  confirmTitle: (period: string) => `Công khai kết quả ${period}?`,
  confirmWhat: 'Những điều sau được giữ nguyên từ lúc công khai, ai cũng xem được:',
  confirmRatings: (ratings: string, visits: string) =>
    `${ratings} phiếu của ${visits} lượt giao dịch`,
  confirmVersion: (version: number) => `Bản ${version}; muốn sửa phải ra bản mới có lý do`,
  confirm: 'Công khai',
  cannotPublish: (why: string) => `Chưa công khai được. ${why}`,
  published: (period: string) => `Đã công khai ${period}`,
  seePublicPage: 'Xem trang công khai',
  countedTo: (date: string) => `Số liệu tính đến hết ngày ${date}.`,
  exports: 'Tải về',
  exportExcel: 'Bảng Excel (.xlsx)',
  exportCsv: 'Số liệu (.csv)',
  exportFailed: 'Chưa tải được tệp này. Xin thử lại.',
  attitudeByCounter: 'Thái độ, theo quầy',
  attitudeNotShown: (least: number) =>
    `Bảng này chỉ hiện khi quý đã hết và có ít nhất ${least} phiếu, để không ai bị nhận ra.`,
  otherCounters: (counters: number) => `Các quầy khác (gộp ${counters} quầy)`,
  internalNote: 'Nội bộ: một quầy là một công chức, nên bảng này không công khai.',
  comments: 'Ý kiến',
  commentsNotShown: (least: number) =>
    `Ý kiến chỉ hiện khi quý đã hết và có ít nhất ${least} ý kiến, để không ai bị nhận ra.`,
  commentsNote: 'Nội bộ: không kèm giờ, quầy hay lượt giao dịch, thứ tự ngẫu nhiên.',
  notAnswered: 'Chưa nhận được trả lời của máy chủ. Xin tải lại rồi xem kỳ này đã công khai chưa.',
};
