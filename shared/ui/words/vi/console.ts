/** What the server says to whoever starts it: what is open, and what keeps it from starting. */
export const console = {
  isOpen: (office: string) => `${office} đã mở.`,
  allInvented: 'BẢN TRÌNH DIỄN: mọi thứ ở đây đều là giả định.',
  forThePublic: 'Cho công chúng',
  pins: 'Mã PIN:',
  pinsOnce: 'Các mã này không hiện lại lần nữa. Lấy mã mới: npm run cli -- pin --staff ID',
  unexpected: 'Có lỗi ngoài dự kiến. Xin gửi những dòng sau cho người phụ trách chương trình.',

  notAPort: (name: string, value: string) =>
    `${name} phải là số nguyên từ 0 đến 65535, không phải "${value}".`,
  samePort: 'PUBLIC_PORT phải khác PORT.',
  notACount: (name: string) => `${name} phải là số nguyên từ 1 trở lên.`,
  notALogLevel: (levels: string) => `LOG_LEVEL phải là một trong các mức ${levels}.`,
  notZeroOrOne: (name: string) => `${name} phải là 0 hoặc 1.`,
  notAPublicUrl:
    'Chưa đặt được PUBLIC_URL: cần một địa chỉ http hoặc https không có đường dẫn, ví dụ https://mot-cua.example.vn.',
  portTaken: (name: string, port: number, host: string) =>
    `Cổng ${port} trên ${host} đã có chương trình khác dùng. Xin chọn cổng khác: ${name}=${port + 1} npm start`,
  staysOnThisMachine: (host: string) =>
    `Đây là bản trình diễn, mã PIN ai cũng đọc được, nên không nhận kết nối ở ${host}. ` +
    'Nếu vẫn muốn, xin đặt DEMO=1; nếu là trung tâm thật, xin đặt OFFICE_FILE và một DATA_DIR khác.',
  isDemonstration: (folder: string) =>
    `${folder} là dữ liệu của bản trình diễn, có quá khứ giả định và mã PIN ai cũng đọc được, nên không dùng cho trung tâm thật. ` +
    'Xin đặt DATA_DIR là một thư mục khác còn trống.',
  runsAlready: (process: number, url: string | null, folder: string) =>
    `Một máy chủ khác (tiến trình ${process}${url ? `, ${url}` : ''}) đang làm việc trên ${folder}. ` +
    'Xin dừng máy chủ đó trước, hoặc chọn DATA_DIR khác.',

  noRoom: (folder: string) =>
    `Ổ đĩa chứa ${folder} đã hết chỗ. Xin dọn bớt tệp khác trên ổ đĩa, không xóa gì trong thư mục này, rồi khởi động lại.`,
  clockBehind: (now: string, newest: string) =>
    `Đồng hồ của máy chỉ ${now}, sớm hơn sự kiện mới nhất của trung tâm (${newest}) từ một ngày trở lên. Xin chỉnh lại ngày giờ của máy rồi khởi động lại. Nếu ngày giờ của máy đã đúng thì sự kiện mới nhất được ghi khi đồng hồ chạy sai: khôi phục bản sao lưu từ trước lúc đó, npm run cli -- restore FILE.`,

  /** Behind a sentence that names commands. */
  ofThisFolder: (folder: string) =>
    `Các lệnh phải chạy với đúng thư mục dữ liệu này, ví dụ: DATA_DIR=${folder} npm run cli -- verify`,
  memoryGone: (file: string, head: string) =>
    `Không thấy ${file}, dù thư mục này đã từng có một trung tâm. Xin khôi phục từ bản sao lưu mới nhất: npm run cli -- restore FILE. Chỉ khi muốn bắt đầu một trung tâm mới ở đây, xin xóa ${head} rồi khởi động lại.`,
  unusableFile: {
    damaged: (file: string) =>
      `${file} bị hỏng, hoặc không phải cơ sở dữ liệu. Xin khôi phục từ bản sao lưu mới nhất: npm run cli -- restore FILE. Tệp hiện tại được giữ lại bên cạnh.`,
    'chain-broken': (file: string) =>
      `Những dòng mới nhất trong sổ ${file} không nối tiếp nhau: có dòng bị sửa hoặc bị mất. Xem là dòng nào: npm run cli -- verify. ` +
      'Sau đó khôi phục từ bản sao lưu mới nhất: npm run cli -- restore FILE',
    'cut-short': (file: string) =>
      `Sổ trong ${file} thiếu những dòng mới nhất đã được xác nhận: ổ đĩa làm mất, hoặc tệp đã bị thay. Chưa có gì thay đổi. ` +
      'Xin sao lưu phần còn lại: npm run cli -- backup FILE, rồi đưa vào dùng: npm run cli -- restore FILE --yes. Máy lấy số, máy đánh giá và quầy sẽ gửi lại phần bị mất. ' +
      'Nếu không sao lưu được, xin khôi phục từ bản sao lưu mới nhất đang có.',
    'tables-behind': (file: string) =>
      `Sổ trong ${file} còn nguyên, nhưng các bảng chưa có những sự kiện mới nhất. Xin lập lại các bảng: npm run cli -- rebuild, rồi khởi động lại.`,
    'no-room': (file: string) =>
      `Ổ đĩa chứa ${file} đã hết chỗ. Xin dọn bớt tệp khác trên ổ đĩa, không xóa gì trong thư mục này, rồi khởi động lại.`,
    foreign: (file: string) =>
      `${file} là cơ sở dữ liệu của chương trình khác. Xin đặt DATA_DIR là thư mục riêng của trung tâm.`,
    older: (file: string) =>
      `${file} do phiên bản cũ hơn ghi. Xin khởi động trung tâm một lần bằng phiên bản này (npm start), rồi làm lại.`,
    newer: (file: string) =>
      `${file} do phiên bản mới hơn ghi. Xin chạy phiên bản đó, hoặc dùng bản sao lưu có từ trước.`,
  },
};
