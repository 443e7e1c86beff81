import type { LetterTemplate } from './satisfaction.ts';

/** The report on no-wait procedures over a campaign's days, in Vietnamese as such letters are. Order of its parts: plan 004, reports before 30/5, 30/7, 25/10. */
export const CAMPAIGN = {
  kind: 'BÁO CÁO',
  abbreviation: 'BC',
  subject: 'Kết quả thực hiện giải quyết thủ tục hành chính không chờ{campaign}',
  parts: [
    { items: 'legalBases', none: '' },
    {
      paragraph:
        '{office} báo cáo kết quả thực hiện giải quyết thủ tục hành chính không chờ ({days}) như sau:',
    },
    { heading: 'I. KẾT QUẢ THỰC HIỆN' },
    {
      item: 'Số lượt lấy số: {tickets}; đã kết thúc: {ended}; được giải quyết ngay: {settled}; chuyển sang hàng chờ thường: {moved}.',
    },
    { item: 'Thời gian từ lúc lấy số đến khi có kết quả: {toResult}.' },
    {
      table: 'procedures',
      heads: ['Thủ tục', 'Lấy số', 'Đã kết thúc', 'Giải quyết ngay', 'Chuyển hàng chờ'],
      none: 'không có',
    },
    { paragraph: 'Lý do chuyển sang hàng chờ thường:' },
    { table: 'reasons', heads: ['Lý do', 'Số lượt'], none: 'không có' },
    { item: 'Số lần tạm ngừng nhận: {closures}.' },
    { heading: 'II. SỰ HÀI LÒNG' },
    { item: 'Tỷ lệ hài lòng chung của trung tâm trong các ngày này: {satisfied}. {standing}' },
    { heading: 'III. KHÓ KHĂN, VƯỚNG MẮC' },
    { item: 'Khó khăn, vướng mắc: {difficulties}.' },
    { heading: 'IV. KIẾN NGHỊ, ĐỀ XUẤT' },
    { item: 'Kiến nghị, đề xuất của đơn vị: {proposals}.' },
  ],
} satisfies LetterTemplate;
