/** Words of a rating's receipt, where it is given (SPEC Z1). */
export const receipt = {
  title: 'Mã biên nhận',
  keep: 'Ông/Bà có thể chụp lại hoặc ghi lại mã này. Sau khi trung tâm công khai kết quả của quý, Ông/Bà dùng mã để tự kiểm tra phiếu của mình đã được tính. Mã không cho biết Ông/Bà là ai và đã trả lời gì; trung tâm không giữ mã.',
  qrLabel: 'Mã QR của mã biên nhận',
};
