/** Words of the public page of feedback: numbers, and answers about rules in the office's own words. */
export const publicFeedback = {
  title: 'Phản ánh, kiến nghị',
  seeFeedback: 'Phản ánh, kiến nghị',
  intro: (from: string, to: string) =>
    `Phản ánh, kiến nghị trung tâm nhận từ ngày ${from} đến hết ngày ${to} và kết quả xử lý.`,
  how: 'Ông/Bà có thể phản ánh tại máy lấy số của trung tâm, trên điện thoại sau khi quét mã trên phiếu số, hoặc gửi giấy, thư điện tử tới nơi nhận ghi dưới đây. Phản ánh về hành vi chỉ được công khai bằng số.',
  lookUp: 'Xem kết quả bằng mã phản ánh',
  code: 'Mã phản ánh, ví dụ K7M2-9QXD',
  look: 'Xem kết quả',
  codeNote:
    'Mã hiện ra khi Ông/Bà gửi phản ánh. Trang này không hiện nội dung đã gửi và cách liên hệ.',
  notFound: {
    'no-code': 'Mã phản ánh có tám chữ và số. Xin Ông/Bà nhập lại.',
    unknown: 'Không thấy phản ánh nào có mã này. Xin Ông/Bà xem lại từng chữ, hoặc hỏi trung tâm.',
    'too-often': 'Có quá nhiều lượt tra. Xin Ông/Bà thử lại sau một phút.',
  },
  ofCode: (code: string) => `Phản ánh ${code}`,
  dueBy: {
    answer: (day: string) => `Trung tâm trả lời chậm nhất ngày ${day}.`,
    publish: (day: string) =>
      `Trung tâm công khai câu trả lời chậm nhất ngày ${day}, nếu được công khai.`,
  },
  noPublicAnswer: 'Chưa có câu trả lời công khai. Thư trả lời riêng, nếu có, không hiện ở đây.',
  numbers: 'Số liệu',
  answers: 'Trả lời đã công khai',
  noAnswers: 'Chưa có trả lời nào được công khai.',
  answeredOn: (day: string) => `Công khai ngày ${day}`,
  answer: 'Trả lời',
};
