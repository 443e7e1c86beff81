import type { ListProblemKind } from '../../../protocol/procedure-list.ts';

/** What is said of a list of procedures that was read (SPEC E5): what must be put right, what stays empty, what would change. */
export const catalogue = {
  wholeList: 'cả danh sách',
  row: (row: number) => `dòng ${row}`,
  rowColumn: (row: number, column: string) => `dòng ${row}, cột ${column}`,
  problems: {
    'unreadable-file': () =>
      'Không đọc được tệp này. Xin lưu danh sách thành .xlsx, hoặc .csv (UTF-8), rồi làm lại.',
    'wrong-encoding': () =>
      'Chữ trong tệp không phải UTF-8. Trong Excel, xin lưu thành "CSV UTF-8" hoặc .xlsx.',
    'too-large': () => 'Tệp lớn quá. Xin chỉ để danh sách thủ tục, không kèm hình ảnh.',
    'too-many-rows': (text) => `Danh sách có ${text} thủ tục; nhiều nhất là 2.000.`,
    'no-heads': () =>
      'Không thấy dòng tiêu đề cột. Cần có cột "Mã" (code) và ít nhất một cột khác trong 20 dòng đầu.',
    'head-twice': (text) => `Cột ${text} có hai lần. Xin bỏ một cột.`,
    'no-rows': () => 'Danh sách không có thủ tục nào.',
    'code-missing': () => 'Thiếu mã thủ tục.',
    'code-malformed': (text) =>
      `"${text}" không phải mã thủ tục quốc gia. Mã có dạng 2.000815, không kèm phần đuôi của tỉnh.`,
    'code-twice': (text) => `Mã ${text} đã có ở một dòng trên.`,
    'name-missing': () => 'Thiếu tên thủ tục.',
    'field-missing': () => 'Thủ tục mới cần có lĩnh vực (cột "Lĩnh vực").',
    'lane-unknown': (text) =>
      `Trung tâm không có hàng chờ thường nào tên "${text}". Xin ghi đúng mã hoặc tên hàng chờ.`,
    'lane-missing': () =>
      'Chưa biết thủ tục mới này thuộc hàng chờ nào. Xin thêm cột "Hàng chờ" và ghi mã hoặc tên hàng.',
    'no-wait-unclear': (text) => `"${text}" không phải là có hay không. Xin ghi "có" hoặc "không".`,
    'bad-date': (text) => `"${text}" không phải là một ngày. Xin ghi như 01/03/2026.`,
    'bad-time': (text) => `"${text}" không phải là giờ trong ngày. Xin ghi như 15:00.`,
    'formula-error': (text) => `Ô này là lỗi công thức (${text}). Xin ghi lại bằng chữ.`,
    'too-long': () => 'Chữ trong ô này dài quá (tên lĩnh vực: 120 ký tự; ô khác: 400 ký tự).',
  } satisfies Record<ListProblemKind, (text: string) => string>,
  notUnderstood: (text: string) => `Không hiểu "${text}", nên để trống.`,
  unconfirmed: (text: string) => `"${text}" chưa được xác nhận, nên để trống.`,
};
