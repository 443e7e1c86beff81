/** Words of a device that was let go with facts that the office was never told. */
export const keptFacts = {
  count: (count: number) =>
    `Máy này còn ${count} việc (số đã cấp, đánh giá) chưa gửi. Gắn lại máy vào đúng chỗ cũ thì tự gửi; nếu không, xin lưu thành tệp.`,
  save: 'Lưu thành tệp',
  saved: (count: number) =>
    `Đã lưu ${count} việc vào thư mục tải về của máy (cần bàn phím để mở). Xin đưa tệp cho người quản trị chạy: npm run cli -- import outbox TỆP`,
};
