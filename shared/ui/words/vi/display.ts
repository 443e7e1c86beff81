/** Words of the hall display. */
export const display = {
  nowCalling: 'Mời số',
  justCalled: 'Vừa gọi',
  waiting: 'Đang chờ',
  peopleWaiting: (people: number) => `${people}\u00a0người chờ`,
  otherLanes: (lanes: number) => `${lanes} hàng chờ khác`,
  nobodyCalled: 'Chưa gọi số nào',
  takeNumberFirst: 'Xin Ông/Bà lấy số ở máy lấy số và chờ gọi tại đây.',
  satisfied: (period: string) => `người dân hài lòng, ${period}`,
  satisfiedDetail: (interval: string, ratings: string, response: string) =>
    `khoảng tin cậy 95\u00a0%, nếu người trả lời đại diện: ${interval} · ${ratings} phiếu · ${response} lượt giao dịch có đánh giá`,
  noWaitStrip: 'Thủ tục không phải chờ',
  notPublishedYet: 'Chưa có kết quả được công khai',
  lineLost: 'Màn hình tạm mất nối',
  listenToClerks: 'Xin Ông/Bà nghe công chức đọc số tại quầy.',
  turnSoundOn: 'Chạm để bật âm thanh',
  pairByAddress:
    'Cách khác: mở địa chỉ gắn màn hình mà người quản trị đã lập. Địa chỉ đó chỉ dùng một lần.',
};
