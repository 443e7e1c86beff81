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
    'cut-short': 'thiếu những dòng mới nhất trong sổ',
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
  presentUnreadable: (why: string) =>
    `Không đọc được dữ liệu hiện tại: ${why}. Vì vậy không biết bản sao lưu còn thiếu những gì. Chưa có gì thay đổi. Nếu đồng ý, xin làm lại với --yes.`,
  presentOlder: 'Dữ liệu hiện tại do phiên bản cũ hơn ghi, nhưng vẫn đọc được.',
  inUse:
    'Một chương trình khác đang đọc dữ liệu hiện tại. Chưa có gì thay đổi. Xin đóng chương trình đó rồi làm lại.',
  demonstrationFolder: (folder: string) =>
    `${folder} là thư mục của bản trình diễn, mã PIN ai cũng đọc được, còn bản sao lưu là của một trung tâm thật. Xin đặt DATA_DIR là thư mục khác.`,
  restored: (seq: number, head: string, folder: string) =>
    `Đã khôi phục vào thư mục ${folder} đến dòng ${seq}. Đầu sổ: ${head}`,
  folderWasEmpty:
    'Thư mục này trước đó chưa có trung tâm nào. Nếu định khôi phục trung tâm ở thư mục khác, xin đặt DATA_DIR rồi làm lại.',
  keptAside: (file: string) => `Dữ liệu trước đó được giữ ở ${file}.`,
  letGoAgain: (labels: string) =>
    `Các thiết bị đã gỡ sau khi sao lưu vẫn bị gỡ, không vào lại được: ${labels}.`,
  pairAgain: (labels: string) => `Cần gắn lại các thiết bị mới gắn sau khi sao lưu: ${labels}.`,
  pinsOfBackup: (day: string) =>
    `Mã PIN và phiên đăng nhập là của bản sao lưu, ngày ${day}: mã PIN đổi sau đó nay trở lại mã cũ. Xin cấp mã mới cho ai đã đổi: npm run cli -- pin --staff ID`,
  pinsUnsure:
    'Mã PIN và phiên đăng nhập là của dữ liệu trước đó, nhưng phần cuối đã mất: mã PIN đổi ngay trước đó có thể đã trở lại mã cũ. Xin cấp mã mới cho ai mới đổi: npm run cli -- pin --staff ID',
  devicesOfBackup: (day: string) =>
    `Các thiết bị sau đây đang được vào như ngày sao lưu, ${day}, kể cả thiết bị đã gỡ sau ngày đó. Xin gỡ lại những thiết bị ấy trên màn hình lãnh đạo, mục “Thiết bị”:`,
  leftFacts:
    'Với dữ liệu còn trên thiết bị đã gỡ: phần đã nhận hoặc bỏ sau khi sao lưu nay lại chờ duyệt hoặc cần đưa tệp vào lại, phần đưa vào sau khi sao lưu cần đưa tệp vào lại: npm run cli -- import outbox FILE. Nhận hai lần không thành hai.',
  startAgainSignedIn:
    'Xin khởi động lại trung tâm (npm start). Mã PIN là mã hiện nay, ai đang đăng nhập thì vẫn đăng nhập; các thiết bị tự gửi lại những gì bản sao lưu chưa có.',
  startAgain:
    'Xin khởi động lại trung tâm (npm start). Các thiết bị tự gửi lại những gì bản sao lưu chưa có.',
};
