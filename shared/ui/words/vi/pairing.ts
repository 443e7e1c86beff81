/** Words of a device that does not belong to the office yet. */
export const pairing = {
  title: 'Thiết bị này chưa được gắn với trung tâm',
  note: 'Người quản trị tạo mã gắn thiết bị, rồi nhập mã vào đây.',
  code: 'Mã gắn thiết bị',
  pair: 'Gắn thiết bị',
  pairing: 'Đang gắn…',
  codeWrong: 'Mã này không đúng hoặc đã hết hạn. Xin tạo mã mới.',
  revoked: 'Thiết bị này đã bị gỡ khỏi trung tâm. Xin gắn lại.',
  otherRole: 'Mã này dành cho loại thiết bị khác.',
};
