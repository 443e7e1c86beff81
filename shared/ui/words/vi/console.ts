/** What the server says to whoever starts it: what is open, and what keeps it from starting. */
export const console = {
  isOpen: (office: string) => `${office} đã mở.`,
  allInvented: 'BẢN TRÌNH DIỄN: mọi thứ ở đây đều là giả định.',
  pins: 'Mã PIN:',
  pinsOnce: 'Các mã này không hiện lại lần nữa. Lấy mã mới: npm run cli -- pin --staff ID',
  unexpected: 'Có lỗi ngoài dự kiến. Xin gửi những dòng sau cho người phụ trách chương trình.',

  notAPort: (value: string) => `PORT phải là số nguyên từ 0 đến 65535, không phải "${value}".`,
  notALogLevel: (levels: string) => `LOG_LEVEL phải là một trong các mức ${levels}.`,
  notZeroOrOne: (name: string) => `${name} phải là 0 hoặc 1.`,
  ofLaterVersion: (name: string) =>
    `${name} thuộc về phiên bản sau, phiên bản này chưa dùng được. Xin bỏ ${name} rồi khởi động lại.`,

  portTaken: (port: number, host: string) =>
    `Cổng ${port} trên ${host} đã có chương trình khác dùng. Xin chọn cổng khác: PORT=8081 npm start`,
  staysOnThisMachine: (host: string) =>
    `Đây là bản trình diễn, mã PIN ai cũng đọc được, nên không nhận kết nối ở ${host}. ` +
    'Nếu vẫn muốn, xin đặt DEMO=1; nếu là trung tâm thật, xin đặt OFFICE_FILE và một DATA_DIR khác.',
  isDemonstration: (folder: string) =>
    `${folder} là dữ liệu của bản trình diễn, có quá khứ giả định và mã PIN ai cũng đọc được, nên không dùng cho trung tâm thật. ` +
    'Xin đặt DATA_DIR là một thư mục khác còn trống.',
  runsAlready: (process: number, url: string | null, folder: string) =>
    `Một máy chủ khác (tiến trình ${process}${url ? `, ${url}` : ''}) đang làm việc trên ${folder}. ` +
    'Xin dừng máy chủ đó trước, hoặc chọn DATA_DIR khác.',

  unusableFile: {
    damaged: (file: string) =>
      `${file} bị hỏng, hoặc không phải cơ sở dữ liệu. Xin giữ lại một bản sao, rồi đặt bản sao lưu mới nhất vào chỗ đó.`,
    foreign: (file: string) =>
      `${file} là cơ sở dữ liệu của chương trình khác. Xin đặt DATA_DIR là thư mục riêng của trung tâm.`,
    older: (file: string) =>
      `${file} do phiên bản cũ hơn ghi. Xin khởi động trung tâm một lần bằng phiên bản này (npm start), rồi làm lại.`,
    newer: (file: string) =>
      `${file} do phiên bản mới hơn ghi. Xin chạy phiên bản đó, hoặc dùng bản sao lưu có từ trước.`,
  },
};
