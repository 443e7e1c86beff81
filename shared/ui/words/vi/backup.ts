/** What the command line says of backups. */
export const backup = {
  backup:
    'Chép toàn bộ dữ liệu của trung tâm ra một tệp rồi kiểm tra lại; trung tâm vẫn làm việc bình thường.',
  overwrite: 'thay tệp cùng tên đã có',
  copying: 'Đang chép',
  done: (file: string, seq: number, megabytes: string, head: string) =>
    `Đã sao lưu và kiểm tra: ${file}, ${seq} dòng sổ, ${megabytes} MB. Đầu sổ: ${head}\nTệp này có mã PIN đã băm và lời góp ý của công dân, xin cất ở nơi an toàn.`,
  fileExists: (file: string) =>
    `${file} đã có. Xin chọn tên khác, hoặc làm lại với --overwrite để thay tệp đó.`,
  ownFile: (file: string) =>
    `${file} là tệp trung tâm đang dùng. Xin chọn một tệp khác, tốt nhất là ở ổ đĩa khác.`,
  folderClosed: (folder: string) =>
    `Không ghi được vào ${folder}. Xin xem thư mục có tồn tại và cho phép ghi hay không.`,
  noRoom: (folder: string) =>
    `Ổ đĩa chứa ${folder} đã hết chỗ, chưa có gì thay đổi. Xin dọn bớt tệp khác rồi làm lại.`,
  unsound: (file: string) => `${file} không còn nguyên vẹn, nên không dùng làm bản sao lưu:`,
  unusable: {
    damaged: 'tệp bị hỏng, hoặc không phải cơ sở dữ liệu',
    'chain-broken': 'các dòng mới nhất trong sổ không nối tiếp nhau',
    'tables-behind': 'các bảng chưa có những sự kiện mới nhất',
    foreign: 'là cơ sở dữ liệu của chương trình khác',
    older: 'do phiên bản cũ hơn ghi',
    newer: 'do phiên bản mới hơn ghi',
  },

  restore:
    'Đưa một bản sao lưu vào thay dữ liệu hiện tại, dữ liệu hiện tại được giữ lại. Phải dừng máy chủ trước.',
  yes: 'đồng ý mất những gì bản sao lưu chưa có',
  loses: (events: number, here: number, there: number) =>
    `Dữ liệu hiện tại đến dòng ${here}, bản sao lưu chỉ đến dòng ${there}: ${events} sự kiện sẽ không còn trong sổ. ` +
    'Những gì máy lấy số, máy đánh giá và quầy còn giữ sẽ được gửi lại. Chưa có gì thay đổi. Nếu đồng ý, xin làm lại với --yes.',
  otherJournal: (here: number) =>
    `Bản sao lưu này là của một sổ khác. Cả ${here} sự kiện hiện có sẽ được để sang một bên. Chưa có gì thay đổi. Nếu đồng ý, xin làm lại với --yes.`,
  presentUnreadable:
    'Không đọc được dữ liệu hiện tại, nên không biết bản sao lưu còn thiếu những gì. Chưa có gì thay đổi. Nếu đồng ý, xin làm lại với --yes.',
  inUse:
    'Một chương trình khác đang đọc dữ liệu hiện tại. Chưa có gì thay đổi. Xin đóng chương trình đó rồi làm lại.',
  demonstrationFolder: (folder: string) =>
    `${folder} là thư mục của bản trình diễn, mã PIN ai cũng đọc được, còn bản sao lưu là của một trung tâm thật. Xin đặt DATA_DIR là thư mục khác.`,
  restored: (seq: number, head: string) => `Đã khôi phục đến dòng ${seq}. Đầu sổ: ${head}`,
  keptAside: (file: string) => `Dữ liệu trước đó được giữ ở ${file}.`,
  startAgain:
    'Xin khởi động lại trung tâm (npm start). Công chức cần đăng nhập lại; các thiết bị tự gửi lại những gì bản sao lưu chưa có.',
};
