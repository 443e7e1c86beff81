/** Words of a rating's receipt, where it is given (SPEC Z1). */
export const receipt = {
  title: 'Mã biên nhận',
  keep: 'Mã không ghi Ông/Bà là ai. Xin chụp hoặc ghi lại, giữ cho riêng mình, không đưa mã cho ai: ai có mã cùng sổ ghi của trung tâm sẽ biết câu trả lời của Ông/Bà. Sau khi trung tâm công khai kết quả của quý, Ông/Bà dùng mã để tự kiểm tra phiếu của mình đã được tính. Trung tâm không giữ mã này.',
  checkAt: 'Kiểm tra tại trang:',
  qrLabel: 'Mã QR của mã biên nhận',
};
