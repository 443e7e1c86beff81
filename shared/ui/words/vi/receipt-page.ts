/** Words of the public page on which a receipt is looked up (SPEC Z3, Z5). Counts, dates and periods come already written. */
export const receiptPage = {
  title: 'Kiểm tra mã biên nhận',
  see: 'Kiểm tra mã biên nhận',

  intro:
    'Ông/Bà đã nhận mã biên nhận khi đánh giá thì có thể tự kiểm tra tại đây: phiếu của mình có trong số đã được tính hay không. Việc tìm chạy ngay trên máy của Ông/Bà: trang tải về cả danh sách, nên không ai biết Ông/Bà tìm mã nào.',
  noScript:
    'Trình duyệt này không chạy được chương trình của trang, nên trang không tự tìm được. Danh sách và cách tính ở bên dưới, ai cũng tự kiểm tra được.',
  notSecure:
    'Trang này mở qua địa chỉ không bảo mật (http), nên trình duyệt không cho tính mã băm. Xin mở trang bằng địa chỉ https, hoặc tải danh sách ở dưới để kiểm tra trên máy.',
  nothingPublished:
    'Trung tâm chưa công khai danh sách nào. Mã biên nhận dùng được khi quý có phiếu của Ông/Bà đã công khai.',

  code: 'Mã biên nhận',
  codeNote:
    '16 chữ và số. Chữ hoa hay thường, có dấu cách hay gạch nối đều được; chữ O tính là số 0, chữ I và L tính là số 1.',
  quarter: 'Quý',
  look: 'Tìm trong danh sách',
  notACode:
    'Mã này chưa đủ hoặc có ký tự không dùng. Mã gồm 16 chữ và số, ví dụ KKWE-T18B-TEHA-T3JC.',
  notYet: (from: string, to: string) =>
    `Đánh giá từ ngày ${from} trở đi chưa được công khai, nên chưa tra được. Quý này hết ngày ${to}; xin giữ mã và trở lại sau khi trung tâm công khai kết quả.`,
  fetching: 'Đang tải danh sách…',
  looking: (done: string, total: string) => `Đang so ${done} trong ${total} dòng đối chiếu…`,
  unreachable: 'Chưa tải được danh sách. Xin kiểm tra đường truyền rồi thử lại.',

  found: (period: string, version: number) =>
    `Có. Phiếu của Ông/Bà được tính trong ${period}, bản công khai ${version}.`,
  notFound: (period: string, version: number) =>
    `Không thấy mã này trong ${period}, bản công khai ${version}.`,
  foundInOther: (period: string, version: number) =>
    `Mã có trong danh sách tải về, nhưng danh sách này không phải danh sách đã công khai của ${period}, bản ${version}; chưa thể kết luận.`,
  mayMean: 'Nếu Ông/Bà đánh giá trước đó, có thể là:',
  meanings: [
    'mã ghi lại bị sai một chữ: xin so lại với ảnh chụp;',
    'phiếu thuộc quý khác: xin chọn quý có ngày Ông/Bà đánh giá;',
    'phiếu được để riêng, không tính, ví dụ vì lượt giao dịch ấy đã có một phiếu khác;',
    'phiếu đến trung tâm sau khi công khai: phiếu đó chỉ được tính khi có bản sửa;',
    'phiếu đã bị bỏ ra hoặc bị sửa.',
  ],
  whatToDo:
    'Nếu đã loại trừ các lý do trên, Ông/Bà có thể phản ánh theo cách ghi ở trang kết quả. Không đưa mã cho ai, kể cả công chức: ai có mã cùng sổ ghi của trung tâm sẽ biết câu trả lời của Ông/Bà.',

  listFits: (leaves: string) =>
    `Danh sách khớp với bản công khai: ${leaves} dòng đối chiếu, đúng mã băm đã nêu.`,
  listUnreadable: 'Tệp tải về không phải danh sách dòng đối chiếu. Xin báo cho trung tâm.',
  listOther: 'Danh sách tải về là của kỳ hoặc bản khác.',
  hashDiffers: (hash: string) =>
    `Danh sách không khớp với bản công khai: mã băm của tệp tải về là ${hash}. Danh sách đã bị thay đổi.`,
  countDiffers: (listed: string, published: string) =>
    `Số dòng đối chiếu không khớp: danh sách có ${listed}, bản công khai nêu ${published}.`,

  correction: (version: number, before: number) => `Bản ${version} so với bản ${before}:`,
  putIn: (count: string) => `thêm ${count} dòng đối chiếu`,
  takenOut: (count: string) => `bỏ ${count} dòng đối chiếu`,
  changed: (count: string) => `đổi nội dung ${count} dòng đối chiếu`,
  nothingMoved: 'không thêm, không bỏ dòng đối chiếu nào',
  own: {
    stays: 'Mã của Ông/Bà có ở cả hai bản.',
    came: 'Mã của Ông/Bà được thêm vào ở bản này.',
    went: 'Mã của Ông/Bà có ở bản trước và đã bị bỏ ra.',
    neither: 'Mã của Ông/Bà không có ở bản nào trong hai bản.',
  },

  lists: 'Danh sách dòng đối chiếu đã công khai',
  listsNote:
    'Mỗi phiếu được tính có một dòng đối chiếu: dãy chữ số làm từ mã biên nhận và câu trả lời, không đọc ngược lại được. Dòng này không cho biết câu trả lời, người trả lời, quầy hay giờ. Mã băm là dấu vân tay của tệp: sửa một ký tự là mã khác hẳn.',
  listOf: (period: string, version: number) => `${period}, bản ${version}`,
  leaves: (count: string) => `${count} dòng đối chiếu`,
  hash: 'Mã băm SHA-256 của tệp',
  byHand: 'Tự kiểm tra không cần trang này',
  byHandNote:
    'Dòng đầu của tệp là kỳ và số bản; mỗi dòng sau là một mã 64 ký tự, dấu phẩy, một cam kết. Mã biên nhận đọc theo bảng chữ Crockford (base 32) thành 10 byte; SHA-256 của 10 byte đó nối với 32 byte cam kết phải bằng mã ở đầu dòng.',

  anchors: 'Mốc đối chiếu hằng ngày',
  anchorsNote:
    'Cuối mỗi ngày, sổ nhật ký của trung tâm có một dòng cuối và mã băm của dòng ấy, tính từ mọi dòng trước. Ai giữ lại mốc của hôm nay thì sau này biết được sổ có bị viết lại hay không.',
  keepAnchors:
    'Cách giữ: tải tệp, in ra hoặc chụp lại bảng này. Sau này, người quản trị chạy lệnh verify với tệp đã giữ; mốc đầu tiên không khớp sẽ được nêu tên.',
  allAnchors: 'Tải các mốc',
  showAnchors: 'Xem mốc của những ngày gần nhất',
  noAnchors: 'Chưa có ngày nào kết thúc.',
  day: 'Ngày',
  row: 'Dòng cuối',
  rowHash: 'Mã băm của dòng',
};
