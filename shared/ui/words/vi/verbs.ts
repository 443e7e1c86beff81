/** What the command line says. The names of verbs and options, and what stands for their values, are the same in every language. */
export const verbs = {
  usage: (line: string) => `Cách dùng: npm run cli -- ${line}`,
  anyVerb: 'LỆNH [tùy chọn]',
  withOptions: '[tùy chọn]',
  jsonOption: 'một dòng JSON thay cho câu chữ',
  helpOption: 'lệnh làm gì và nhận gì',
  foot: 'Trung tâm là nơi có dữ liệu trong DATA_DIR (./data). Mã thoát: 0 đã làm, 1 bị từ chối hoặc có chỗ sai, 2 không hiểu lệnh.',

  whichVerb: (known: string) => `Xin cho biết lệnh. Có các lệnh: ${known}. Xem thêm với --help.`,
  noSuchVerb: (verb: string, known: string) =>
    `Không có lệnh "${verb}". Có các lệnh: ${known}. Xem thêm với --help.`,
  strayWords: (verb: string, words: string) => `Lệnh ${verb} không hiểu "${words}".`,
  noSuchOption: (verb: string, option: string) =>
    `Lệnh ${verb} không có tùy chọn ${option}. Xem thêm: npm run cli -- ${verb} --help`,
  needsValue: (option: string) => `${option} cần có giá trị theo sau.`,
  takesNoValue: (option: string) => `${option} không nhận giá trị.`,
  takesCount: (option: string, most: number) => `${option} cần một số nguyên từ 1 đến ${most}.`,
  takesId: (option: string) => `${option} cần một mã, ví dụ 1 hoặc sanh.`,

  noOffice:
    'Thư mục dữ liệu chưa có trung tâm nào. Xin khởi động một lần (npm start), hoặc đặt DATA_DIR đúng chỗ.',
  stopFirst: (process: number) =>
    `Máy chủ (tiến trình ${process}) đang làm việc trên dữ liệu này. Xin dừng máy chủ trước rồi làm lại.`,
  starting: 'Máy chủ đang khởi động. Xin làm lại sau ít giây.',
  strangeAnswer: (status: number) =>
    `Máy chủ trả lời không đúng mẫu (mã ${status}). Xin xem đúng phiên bản đang chạy chưa.`,

  officeCheck:
    'Kiểm tra một tệp trung tâm và cho biết tệp sẽ thay đổi những gì; chưa thay đổi gì cả.',
  officeApply:
    'Áp dụng một tệp trung tâm, cả tệp hoặc không gì cả, và cho biết thay đổi gì, từ khi nào.',
  officeShow: 'In tệp trung tâm đã nhận gần nhất, để sửa rồi áp dụng lại.',
  takesFile: (verb: string) => `Lệnh ${verb} cần đúng một tệp, ví dụ trung-tam.json.`,
  officeSound: 'Tệp trung tâm đúng.',
  officeApplied: 'Đã áp dụng.',

  pair: 'Gắn một thiết bị và in mã của thiết bị đúng một lần; trung tâm chỉ giữ dấu băm.',
  deviceName: 'tên gọi của thiết bị',
  deviceCounter: 'quầy của máy đánh giá hoặc máy công chức',
  devicePoint: 'điểm cấp số của máy lấy số; bỏ trống thì lấy điểm đầu tiên chưa có máy',
  takesRole: (roles: string) => `--role cần một trong các loại ${roles}.`,
  takesName: '--name cần 1 đến 60 ký tự.',
  needsCounter: (role: string) => `Thiết bị ${role} cần có --counter.`,
  paired: (device: string) => `Đã gắn ${device}. Xin mở địa chỉ sau trên thiết bị đó:`,

  pin: 'Tạo mã PIN mới cho một vị trí và in ra đúng một lần; mã cũ và các phiên đang mở hết hiệu lực.',
  pinStaff: 'mã của vị trí, như đứng trong ngoặc ở danh sách mã PIN',
  needsStaff: 'Lệnh pin cần --staff ID.',
  noSuchStaff: (staff: string, known: string) =>
    `Không có vị trí "${staff}". Có các vị trí: ${known}.`,
  newPin: (label: string, pin: string) => `${label}: ${pin}`,

  verify: 'Kiểm tra toàn bộ sổ ghi, các lời văn và các bảng, nêu ra chỗ không khớp.',
  verifyAnchor: 'một chỗ trong sổ ghi đã chép lại trước đây; phát hiện phần cuối bị cắt',
  verifyAnchors: 'các mốc đối chiếu đã lưu từ /api/anchors; phát hiện sổ ghi bị viết lại',
  verifyLeaves: 'danh sách lá đã lưu từ /api/results/PERIOD/leaves; nêu từng phiếu bị khác',
  notAnchors: (file: string) => `Tệp ${file} không chứa mốc đối chiếu như /api/anchors đưa ra.`,
  notLeaves: (file: string) =>
    `Tệp ${file} không phải danh sách lá như /api/results/PERIOD/leaves đưa ra.`,
  verifying: 'Đang kiểm tra',
  takesAnchor: '--anchor cần SEQ:HASH, đúng như lệnh verify in ra.',
  allFits: (rows: number, head: string) =>
    `Cả ${rows} dòng của sổ ghi đều khớp. Dòng cuối: ${head}`,
  rowSpan: (from: string, to: string) => `${from} đến ${to}`,
  problems: {
    'file-damaged': 'tệp cơ sở dữ liệu bị hỏng; xin dùng lại bản sao lưu',
    'row-changed': 'nội dung bị sửa sau khi ghi',
    'row-missing': 'bị mất',
    'link-broken': 'không được ghi tiếp theo dòng đứng trước nó',
    'cut-short': 'sổ ghi kết thúc trước chỗ đã chép lại',
    'computed-anew': 'dấu băm khác với chỗ đã chép lại: chuỗi đã bị tính lại',
    'publication-head-differs': 'kết quả công khai lập từ một sổ ghi khác',
    'seal-malformed': 'dấu niêm phong của phiếu không đúng dạng',
    'leaves-differ': 'sổ ghi không cho ra danh sách lá mà bản công khai này nêu',
    'leaves-unknown': 'sổ ghi không có bản công khai nào ứng với danh sách đã lưu',
    'kept-leaves-differ': 'danh sách đã lưu không phải danh sách mà bản công khai này nêu',
    'figures-differ': 'sổ ghi cho ra số liệu khác với số liệu mà bản công khai này nêu',
    'version-differs': 'sự kiện này mang phiên bản cũ hơn một sự kiện cùng loại đứng trước nó',
    'not-looked': 'bản công khai này tính cả phiếu chưa được rà soát dấu hiệu nghi vấn',
    'day-differs': 'lần rà soát này ghi một ngày khác với ngày làm việc của cơ quan',
    'flags-differ': 'theo quy tắc, phiếu có dấu hiệu khác với những phiếu mà lần rà soát này nêu',
    'archive-differs':
      'tệp đã lưu của bản công khai này bị mất, hoặc không phải là tệp được lưu khi công khai',
    'leaf-changed': 'câu trả lời của phiếu này bị sửa sau khi công khai',
    'leaf-added': 'phiếu này không có trong số đã công khai',
    'leaf-removed': 'phiếu ứng với lá này đã công khai nhưng không còn nữa',
    'text-differs': 'lời văn không phải là lời văn của sự kiện này',
    'text-unknown': 'không sự kiện nào nhắc đến lời văn này',
    'table-differs': 'khác với sổ ghi; lệnh rebuild sẽ sửa lại',
  },

  rebuild: 'Lập lại mọi bảng từ sổ ghi. Phải dừng máy chủ trước.',
  rebuilding: 'Đang lập lại',
  rebuilt: (rows: number) => `Đã lập lại các bảng từ ${rows} dòng.`,

  exportJournal: 'Ghi ra mọi sự kiện theo thứ tự, mỗi dòng một sự kiện; không có lời văn tự do.',
  exportSite:
    'Ghi mọi kết quả đã công khai thành một thư mục tệp tĩnh (trang HTML, .csv, .json, .xlsx, danh sách lá), để đặt lên trang thông tin điện tử của cơ quan.',
  exportSiteTo: 'thư mục để ghi; để trống hoặc do lệnh này ghi lần trước',
  takesFolder: (verb: string) => `${verb} cần --to và tên một thư mục.`,
  folderTaken: (folder: string) =>
    `${folder} có tệp khác; xin chọn một thư mục trống, hoặc thư mục do lệnh này ghi lần trước.`,
  siteWritten: (files: string, folder: string) => `Đã ghi ${files} tệp vào ${folder}.`,
  exportAfter: 'chỉ lấy những gì đứng sau dòng này',
  takesRow: '--after cần số thứ tự của một dòng.',

  publish: 'Công khai một quý, ví dụ 2026-Q3; không rút lại được.',
  publishReason: 'Lý do đính chính một kỳ đã công khai; được công khai cùng bản mới.',
  noReason: (most: number) => `Lý do là một dòng, từ 1 đến ${most} ký tự.`,
  takesPeriod: 'Lệnh publish cần một kỳ, ví dụ 2026-Q3.',
  noPeriod: (text: string) => `"${text}" không phải là một kỳ.`,
  published: (period: string, version: string) => `Đã công khai ${period}, bản ${version}.`,

  importProcedures:
    'Đọc danh sách thủ tục (.csv, .xlsx) và cho biết sẽ thêm, sửa, bỏ những gì; chỉ --accept mới đưa vào dùng.',
  importAccept: 'đưa danh sách vào dùng sau khi đã xem những gì thay đổi',
  takesList: 'Lệnh import procedures cần một tệp danh sách, ví dụ thu-tuc.xlsx.',
  noSuchFile: (file: string) => `Không mở được tệp ${file}. Xin xem lại đường dẫn.`,
  listProblems: (count: number) => `Chưa nhận danh sách. Xin sửa ${count} chỗ sau:`,
  listMisfits: 'Chưa nhận danh sách: trung tâm với danh sách này chưa khớp ở các chỗ sau:',
  listRead: (procedures: number) => `Danh sách có ${procedures} thủ tục.`,
  listChanges: (added: number, changed: number, gone: number) =>
    `Thủ tục: thêm ${added}, sửa ${changed}, bỏ ${gone}.`,
  columnsIgnored: (columns: string) => `Cột không dùng đến: ${columns}.`,
  notYetAccepted: 'Chưa có gì thay đổi. Để đưa vào dùng, xin làm lại với --accept.',
  accepted: 'Đã đưa danh sách vào dùng.',

  importOutbox:
    'Nhận tệp mà một thiết bị đã gỡ lưu lại; các việc trong tệp chờ người quản trị xem rồi mới được tính.',
  takesOutbox: 'Lệnh import outbox cần đúng một tệp, ví dụ hai-long-outbox-….json.',
  notAnOutbox: (file: string) => `${file} không phải là tệp do một thiết bị lưu lại.`,
  outboxRead: (label: string, device: string, facts: number) =>
    `${label} (${device}): đọc được ${facts} việc.`,
  outboxUnreadable: (count: number) =>
    `Không nhận được ${count} mục; các mục này vẫn còn trong tệp:`,
  outboxUnreadableOne: (index: number, why: string, path: string) =>
    `mục ${index}: ${why}${path === '' ? '' : ` (${path})`}`,
  outboxTaken: (known: number, added: number, waiting: number) =>
    `Trung tâm đã biết ${known}, nhận thêm ${added}, đang chờ ${waiting}.`,
  outboxOthers: (count: number) =>
    `${count} việc mang mã của việc đang chờ nhưng nội dung khác, nên chưa nhận: một trong hai tệp đã bị sửa. Xin xem các số ghi trên phiếu; nếu tệp này mới đúng, xin bỏ các việc đang chờ rồi đưa tệp vào lại.`,
  outboxNext: (device: string) =>
    `Xin người quản trị xem ở phần Tệp chờ nhận, hoặc: npm run cli -- outbox admit --device ${device}`,
  outboxAdmit: 'Cho tính các việc của một thiết bị đã gỡ, như khi chính thiết bị đó gửi.',
  outboxDevice: 'mã của thiết bị, như lệnh import outbox in ra',
  needsDevice: 'Lệnh outbox admit cần --device ID.',
  nothingWaits: (device: string) => `Không có việc nào của thiết bị ${device} đang chờ.`,

  feedbackForget:
    'Xóa nội dung, cách liên hệ và thư từ của một phản ánh theo yêu cầu; việc đã nhận và các bước xử lý vẫn còn.',
  takesFeedback: 'Lệnh feedback forget cần đúng một mã phản ánh, ví dụ K7M2-9QXD.',
  noSuchFeedback: (code: string) => `Không có phản ánh nào mang mã ${code}.`,
  manyFeedback: (all: string) => `Nhiều phản ánh mang mã này. Xin ghi cả mã dài: ${all}`,
  feedbackForgotten: (code: string) => `Đã xóa nội dung của phản ánh ${code}.`,

  importRatings:
    'Đọc danh sách phiếu nhập hộ (.csv, .xlsx) và cho biết từng dòng ra sao; chỉ --enter mới nhập, rồi chờ người thứ hai xác nhận.',
  ratingsChannel: 'phiếu nhận qua kênh nào: paper, suggestion-box, hotline…',
  ratingsNumbers: 'nếu mức ghi bằng số: five-best-5 là 1 đến 5, 5 là rất hài lòng',
  ratingsEnter: 'nhập danh sách sau khi đã xem',
  ratingsBy: 'mã của vị trí đã lập danh sách; người đó không tự xác nhận được',
  ratingsLeaveOut: 'bỏ các dòng có lỗi, nhập các dòng còn lại',
  takesRatings: 'Lệnh import ratings cần đúng một tệp danh sách, ví dụ phieu-thang-11.xlsx.',
  takesChannel: (channels: string) => `--channel cần một trong các kênh ${channels}.`,
  takesNumbers: (numbers: string) => `--numbers cần một trong ${numbers}.`,
  needsPost: 'Để nhập cần --by POST: vị trí đã lập danh sách.',
  ratingsMore: (rows: string) => `và ${rows} dòng có lỗi nữa.`,
  ratingsNotEntered: 'Chưa lưu gì. Để nhập, xin làm lại với --enter --by POST.',

  simulate:
    'Ghi một quá khứ giống thật: lấy số, gọi số, kết quả và đánh giá. Phải dừng máy chủ trước.',
  onlyInvented:
    'Trung tâm này đã gắn thiết bị thật, nên không ghi quá khứ giả định vào sổ. Xin dùng bản trình diễn hoặc một thư mục dữ liệu mới.',
  simulateDays: 'số ngày, tính cả ngày nghỉ nhưng để trống',
  simulatePerDay: (usual: number) => `số lượt của một ngày thường (${usual})`,
  simulateSeed: 'cùng một số thì ghi cùng một quá khứ (1)',
  simulateFrom:
    'ngày đầu; bỏ trống thì là ngày sau lượt mới nhất, hoặc lùi lại từ hôm nay đúng số ngày đó',
  simulating: 'Đang ghi',
  takesDay: '--from cần một ngày, ví dụ 2026-07-01.',
  simulated: (from: string, to: string, visits: number, days: number, events: number) =>
    `${from} đến ${to}: ${visits} số trong ${days} ngày làm việc, ${events} sự kiện.`,
  noPast: {
    'office-not-configured': 'Trung tâm chưa có tệp cấu hình. Xin khởi động một lần (npm start).',
    'not-past': 'Quá khứ phải kết thúc trước hôm nay. Xin chọn --from sớm hơn hoặc --days ít hơn.',
    'visits-there': 'Những ngày này đã có lượt giao dịch. Xin chọn ngày khác với --from.',
    'today-began': 'Hôm nay đã cấp số. Xin làm việc này vào ngày trung tâm chưa bắt đầu.',
    'no-working-day': 'Trung tâm không làm việc vào ngày nào trong số này.',
  },
};
