/** Words of the public page of feedback: numbers, and answers about rules in the office's own words. */
export const publicFeedback = {
  title: 'Phản ánh, kiến nghị',
  seeFeedback: 'Phản ánh, kiến nghị',
  intro: (from: string, to: string) =>
    `Phản ánh, kiến nghị trung tâm nhận từ ngày ${from} đến hết ngày ${to} và kết quả xử lý.`,
  how: 'Ông/Bà có thể phản ánh tại máy lấy số, trên điện thoại, bằng giấy hoặc thư điện tử. Phản ánh về hành vi chỉ được công khai bằng số.',
  numbers: 'Số liệu',
  answers: 'Trả lời đã công khai',
  noAnswers: 'Chưa có trả lời nào được công khai.',
  answeredOn: (day: string) => `Công khai ngày ${day}`,
  answer: 'Trả lời',
};
