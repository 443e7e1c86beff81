/** Words of a device that does not belong to the office, or not any more. */
export const pairing = {
  title: 'Thiết bị này chưa được gắn với trung tâm',
  takeElsewhere: 'Ông/Bà xin lấy số ở máy khác hoặc ở quầy hướng dẫn.',
  enterCode: 'Lãnh đạo mở mục Thiết bị, nhập mã này:',
  codeNote: (minutes: number) =>
    `Mã dùng một lần, trong ${minutes}\u00a0phút. Hết hạn, màn hình tự hiện mã mới; nhập xong, màn hình tự chạy.`,
  askingForCode: 'Đang xin mã của trung tâm…',
  unreachable: 'Chưa nối được với trung tâm để xin mã. Màn hình đang tự thử lại.',
  note: 'Cách khác: người quản trị chạy lệnh sau trên máy chủ của trung tâm:',
  command: (role: string) => `npm run cli -- pair --role ${role} --name …`,
  commandAtCounter: (role: string) => `npm run cli -- pair --role ${role} --name … --counter …`,
  open: 'rồi mở trên thiết bị này địa chỉ mà lệnh cho biết. Mã chỉ dùng một lần; mã đã dùng thì xin tạo mã mới.',
  revoked: 'Thiết bị này đã bị gỡ khỏi trung tâm',
  otherRole: 'Mã này dành cho loại thiết bị khác',
  oldVersion: 'Màn hình này cũ hơn phiên bản của trung tâm',
  reload: 'Tải lại',
  failed: 'Thiết bị chưa khởi động được',
  failedNote: 'Chưa nối được với trung tâm. Xin tải lại.',
};
