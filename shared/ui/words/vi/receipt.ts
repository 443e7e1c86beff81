/** Words of a rating's receipt, where it is given (SPEC Z1). */
export const receipt = {
  title: 'Mã biên nhận',
  keep: 'Ông/Bà có thể chụp lại hoặc ghi lại mã này. Sau khi trung tâm công khai kết quả của quý, Ông/Bà dùng mã để tự kiểm tra phiếu của mình đã được tính. Mã chỉ dùng để kiểm tra, không ghi tên và câu trả lời; trung tâm không giữ mã. Xin đừng đưa mã cho người khác.',
  qrLabel: 'Mã QR của mã biên nhận',
};
